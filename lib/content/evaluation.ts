import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Evaluation, evaluationFile } from './schema/evaluation'

/** Where the engine's figures stand, from content/. */
export const EVALUATION_FILE = 'evaluation/engine.json'

/**
 * The engine's saved figures in the folder `contentDir`, or null where none were saved. Throws where the file is not in
 * order, naming it.
 */
export function readEvaluation(contentDir: string): Evaluation | null {
  const file = path.join(contentDir, EVALUATION_FILE)
  if (!existsSync(file)) return null
  const result = evaluationFile.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`content/${EVALUATION_FILE}, ${issue?.path.join('.')}: ${issue?.message}`)
}
