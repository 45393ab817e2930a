import path from 'node:path'
import { readSectorWords } from '@/lib/content/sector-words'
import { type SectorIndex, sectorIndex } from '@/lib/core/extract/citations/sector-of'

let ready: SectorIndex | undefined

/**
 * The words that tell a source's sector, those of content/ before the engine's own, made ready once a process. Throws where
 * the list cannot be read.
 */
export function engineSectors(): SectorIndex {
  ready ??= sectorIndex(readSectorWords(path.resolve('content')))
  return ready
}
