import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { SECTORS, type SectorLine } from '@/lib/core/extract/citations/sectors'
import { text } from './schema/primitives'

/** content/codebook/sector-words.yaml: a ";" separates words in the engine's own list. */
const sectorWords = z.strictObject({
  entries: z.array(
    z.strictObject({
      sector: z.enum(SECTORS),
      words: z.array(text.refine((word) => !word.includes(';'), 'a word has no ";"')).min(1),
    }),
  ),
})

/**
 * The words that tell a source's sector in the folder `contentDir`, to be put before the engine's own with sectorIndex();
 * none where the file is missing. Throws where it is no such list.
 */
export function readSectorWords(contentDir: string): SectorLine[] {
  const file = path.join(contentDir, 'codebook/sector-words.yaml')
  if (!existsSync(file)) return []
  return sectorWords
    .parse(parse(readFileSync(file, 'utf8')))
    .entries.map(({ sector, words }) => [sector, words.join('; ')] as const)
}
