import { checkGlossary } from './checks/glossary'
import { reporter } from './checks/known'
import { type ContentError, contentErrorLine } from './content-error'
import { listGlossaryFiles } from './files'
import { parseFile } from './parse-file'
import { type GlossaryEntry, glossaryFile } from './schema/glossary'

/**
 * The glossary in the folder `contentDir`, by word from A to Z. Throws where a file is not in order, naming each fault: what was
 * checked when the content was loaded has then been changed.
 */
export function readGlossary(contentDir: string): GlossaryEntry[] {
  const errors: ContentError[] = []
  const files = listGlossaryFiles(contentDir, errors).flatMap((file) => {
    const result = parseFile(contentDir, file, glossaryFile)
    if ('parsed' in result) return [result.parsed]
    errors.push(...result.errors)
    return []
  })
  // Units and acts are held against the codebook where all of content/ is read.
  if (errors.length === 0) checkGlossary(files, { units: null, acts: null }, (file) => reporter(file, errors))
  if (errors.length > 0) throw new Error(errors.map(contentErrorLine).join('\n'))
  return files
    .flatMap(({ data }) => data.entries)
    .sort((a, b) => a.word.localeCompare(b.word, 'en', { sensitivity: 'base' }))
}
