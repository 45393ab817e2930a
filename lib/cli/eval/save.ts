import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { EVALUATION_FILE, readEvaluation } from '@/lib/content/evaluation'
import { type Evaluation, evaluationFile } from '@/lib/content/schema/evaluation'
import { CliError } from '../steps'

/**
 * Writes the figures where the pages find them, and returns the path. Throws CliError, and writes nothing, where figures
 * that are saved now could not be measured here: they would vanish from the page.
 */
export function saveEvaluation(contentDir: string, evaluation: Evaluation): string {
  const missing = lost(readEvaluation(contentDir), evaluation)
  if (missing.length > 0) {
    throw new CliError(
      `Nothing was saved: there are figures for ${missing.join(', ')}, and its texts are not here.`,
    )
  }
  const file = path.join(contentDir, EVALUATION_FILE)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(evaluationFile.parse(evaluation), null, 1)}\n`)
  return file
}

/** The sources that `saved` has figures for and `now` has not. */
function lost(saved: Evaluation | null, now: Evaluation): string[] {
  if (saved === null) return []
  const measured = new Set<string>([...now.own, ...now.public].map(({ id }) => id))
  return [...saved.own, ...saved.public].map(({ id }) => id).filter((id) => !measured.has(id))
}
