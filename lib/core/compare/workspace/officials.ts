import { groupBy } from '../columns'
import type { CitationRow, CodebookEntryRow } from '../rows'
import { sourceKey, withoutBrackets } from '../source-name'
import type { Subject } from './subject'

/** Manners of citing as parts of a cell, in the order in which they are listed. */
export const MANNER_PARTS = ['direct', 'partial', 'paraphrase', 'document', 'manner not coded']

/** How a source is cited, as a part of its cell. */
export function mannerPart({ document, mode }: Pick<CitationRow, 'document' | 'mode'>): string {
  return mode ?? (document ? 'document' : 'manner not coded')
}

/**
 * Who is cited as subjects, by sector in codebook order. A pull quote that repeats another citation counts nowhere
 * (codebook 1, rule 6). Throws when a citation names a sector that the codebook rows do not hold.
 */
export function officialSubjects(
  sectors: readonly CodebookEntryRow[],
  citations: readonly CitationRow[],
): Subject<CitationRow>[] {
  const counted = citations.filter(({ duplicateOf }) => duplicateOf === null)
  const bySector = groupBy(counted, ({ sector }) => sector)
  for (const sector of bySector.keys()) {
    if (!sectors.some(({ id }) => id === sector)) throw new Error(`no sector "${sector}" in the codebook`)
  }
  return sectors.flatMap((sector) =>
    [...groupBy(bySector.get(sector.id) ?? [], ({ name }) => sourceKey(name))].map(([key, mentions]) => {
      const label = withoutBrackets(mentions[0]?.name ?? '')
      const organisation = mentions.find((each) => each.organisation !== null)?.organisation ?? null
      const isNamed = mentions.some(({ named }) => named)
      return {
        id: `${sector.id}/${key}`,
        group: { id: sector.id, label: sector.label, definition: null },
        label,
        aside:
          [organisation === label ? null : organisation, isNamed ? null : 'not named']
            .filter(Boolean)
            .join(' · ') || null,
        mentions,
      }
    }),
  )
}
