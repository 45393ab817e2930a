import type { CitationMention } from '@/lib/core/extract/mention'
import type { Quotation } from '@/lib/core/text/quotations'
import type { MentionDraft } from '../load-content/mention-drafts'
import { type CodebookIds, known } from './codebook-ids'
import { spanRows } from './span-rows'

const NOBODY = 'not named'
const SECTOR_OF_OTHERS = 'other'

/**
 * The citations as the codebook has them. Thoughts and stands that quote nothing ("opposed", "is expected to") are no
 * citations under codebook 1, rule 6, and are left out. A source without a name keeps the words that stand for it.
 */
export function citationDrafts(
  citations: readonly CitationMention[],
  quotations: readonly Quotation[],
  ids: CodebookIds,
): MentionDraft[] {
  const kept = citations.filter(({ attitude, quotedWords }) => !attitude || quotedWords > 0)
  const ordinals = new Map(kept.map(({ start }, index) => [start, index + 1]))
  return kept.flatMap((citation, index) => {
    const sectorId = known(ids.sectors, citation.sector) ?? known(ids.sectors, SECTOR_OF_OTHERS)
    if (sectorId === null) return []
    const { cue, duplicateOf, position, quotedWords } = citation
    const quote = quotedWords > 0 ? quotedIn(citation, quotations) : []
    return [
      {
        kind: 'citation' as const,
        ordinal: index + 1,
        // As by hand: a quotation without a cue has no words of its own.
        mention: { text: cue?.text ?? '', position },
        spans: spanRows({ whole: [citation], quote }),
        citation: {
          name: firstWords(citation.name, citation.source?.text) ?? NOBODY,
          title: citation.title,
          organisation: citation.organisation,
          sectorId,
          named: citation.named,
          modeId: known(ids.modes, citation.mode),
          isDocument: citation.document,
          cue: cue?.text ?? null,
          quotedWords,
          via: citation.via,
          duplicateOf: duplicateOf && (ordinals.get(duplicateOf.start) ?? null),
        },
      },
    ]
  })
}

function firstWords(...candidates: (string | null | undefined)[]): string | null {
  return candidates.find((each) => each && each.trim() !== '') ?? null
}

/** The words inside quotation marks that stand in what the citation attributes. */
function quotedIn({ content }: CitationMention, quotations: readonly Quotation[]) {
  return content.flatMap((piece) =>
    quotations
      .map(({ inner }) => ({
        start: Math.max(inner.start, piece.start),
        end: Math.min(inner.end, piece.end),
      }))
      .filter(({ start, end }) => start < end),
  )
}
