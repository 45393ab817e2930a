import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { conceptList } from './schema/codebook'

/**
 * The term concepts of the codebook in the folder `contentDir`, for reading a text without a database. The rest of
 * content/ is not looked at. Throws where the file is missing or is not a list of concepts.
 */
export function readConcepts(contentDir: string) {
  const file = path.join(contentDir, 'codebook/concepts.yaml')
  return conceptList.parse(parse(readFileSync(file, 'utf8'))).entries
}
