import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type FindingsEvaluation, findingsEvaluationFile } from './schema/findings-evaluation'

/** Where the figures of the rules stand, from content/. */
export const FINDINGS_EVALUATION_FILE = 'evaluation/findings.json'

/**
 * The saved figures of the rules in the folder `contentDir`, or null where none were saved. Throws where the file is not
 * in order, naming it.
 */
export function readFindingsEvaluation(contentDir: string): FindingsEvaluation | null {
  const file = path.join(contentDir, FINDINGS_EVALUATION_FILE)
  if (!existsSync(file)) return null
  const result = findingsEvaluationFile.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`content/${FINDINGS_EVALUATION_FILE}, ${issue?.path.join('.')}: ${issue?.message}`)
}
