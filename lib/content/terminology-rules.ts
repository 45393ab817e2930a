import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { type TerminologyRules, terminologyRules } from './schema/terminology-rules'

/** The rulings on words of the folder `contentDir`, alone. Throws where the file is missing or is no such list. */
export function readTerminologyRules(contentDir: string): TerminologyRules['rules'] {
  const file = path.join(contentDir, 'terminology-rules.yaml')
  return terminologyRules.parse(parse(readFileSync(file, 'utf8'))).rules
}
