import path from 'node:path'
import { readConcepts } from '@/lib/content/concepts'
import { type ConceptIndex, conceptIndex } from '@/lib/core/extract/terms/concept-index'

let ready: ConceptIndex | undefined

/**
 * The codebook's concepts as the engine looks them up, made ready once a process (a fifth of a second). They come from
 * content/, because the database keeps no example phrases. Throws where the list cannot be read.
 */
export function engineConcepts(): ConceptIndex {
  ready ??= conceptIndex(readConcepts(path.resolve('content')))
  return ready
}
