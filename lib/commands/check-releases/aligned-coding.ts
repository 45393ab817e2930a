import { alignAsTied } from '@/lib/core/align/align-as-tied'
import type { Aligned } from '@/lib/core/align/aligned'
import type { RecordIndex } from '@/lib/core/align/record-index'
import { isSamePage } from '@/lib/core/compare/same-page'
import type { CodedArticle } from '@/lib/core/findings/coded-article'
import { withOnlySource } from '@/lib/core/findings/only-source'
import type { OneOutletFigure } from './release-record'
import { refOf, type StoredCoding } from './stored-coding'

/**
 * Where every number of a stored coding stands against a record, by the number's ref. What a person tied, or left untied,
 * stays so; `article` is the coding as alignment reads it.
 */
export function alignedCoding(
  { coding, article }: { coding: StoredCoding; article: CodedArticle },
  index: RecordIndex,
  fromOneOutlet: readonly OneOutletFigure[],
): Map<string, Aligned> {
  const only = new Set(
    fromOneOutlet.flatMap(({ figureId, source }) => (isReadAt(coding, source) ? [figureId] : [])),
  )
  const ties = tiesByPeople(coding, index.record.id)
  const found = alignAsTied(index, article.quantities, ties, article.published)
  return new Map(found.map((one) => [one.ref, withOnlySource(one, only)]))
}

/** By quantity, the figure that a person tied it to, null where a person coded it and tied it to none of this release. */
function tiesByPeople({ coder, mentions }: StoredCoding, releaseId: string): Map<string, string | null> {
  const ties = new Map<string, string | null>()
  for (const mention of mentions) {
    const byPeople = mention.quantity?.alignments.filter((one) => one.coder.kind === 'person') ?? []
    const own = byPeople.find((one) => one.releaseId === releaseId)
    if (own) ties.set(refOf(mention), own.figureId)
    else if (mention.quantity && (coder.kind === 'person' || byPeople.length > 0))
      ties.set(refOf(mention), null)
  }
  return ties
}

function isReadAt({ article: { url, copyUrl, alsoSeenAt } }: StoredCoding, source: string | null): boolean {
  return [url, copyUrl, ...alsoSeenAt].some((address) => isSamePage(address, source))
}
