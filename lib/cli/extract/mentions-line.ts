import type { SectorIndex } from '@/lib/core/extract/citations/sector-of'
import { readArticle } from '@/lib/core/extract/pipeline'
import type { ConceptIndex } from '@/lib/core/extract/terms/concept-index'
import type { Document } from './document'

export interface Extracting {
  concepts: ConceptIndex
  sectors?: SectorIndex
  /** leave out times that date nothing (lengths, frequencies, "now") */
  dated: boolean
}

/**
 * All mentions of a document as one line of JSON, without the line's end: `id`, `terms`, `windows`, `quantities`,
 * `citations`. Offsets count UTF-16 units of the text as given, `end` exclusive.
 */
export function mentionsLine(
  { id, text, docDate }: Document,
  { concepts, sectors, dated }: Extracting,
): string {
  const { terms, windows, quantities, citations } = readArticle(text, {
    docDate,
    concepts,
    sectors,
    undated: !dated,
  })
  return JSON.stringify({ id, terms, windows, quantities, citations })
}
