import { groupBy } from '../columns'
import type { CodebookEntryRow, ConceptRow, MentionRow, TermRow } from '../rows'
import type { Subject } from './subject'

/** Voices as parts of a cell, in the order in which they are listed. */
export const VOICE_PARTS = ['outlet', 'paraphrased', 'quoted', 'scare quotes', 'not coded']

/** The voice of a mention as a part of its cell. */
export function voicePart({ voice }: Pick<MentionRow, 'voice'>): string {
  return voice ?? 'not coded'
}

/**
 * Concepts as subjects, by facet in codebook order; wordings that the codebook lacks are one subject of their facet.
 * Throws when a term names a facet or concept that the codebook rows do not hold.
 */
export function wordSubjects(
  facets: readonly CodebookEntryRow[],
  concepts: readonly ConceptRow[],
  terms: readonly TermRow[],
): Subject<TermRow>[] {
  const conceptById = new Map(concepts.map((concept) => [concept.id, concept]))
  const byFacet = groupBy(terms, ({ facet }) => facet)
  for (const facet of byFacet.keys()) {
    if (!facets.some(({ id }) => id === facet)) throw new Error(`no facet "${facet}" in the codebook`)
  }
  return facets.flatMap((facet) =>
    [...groupBy(byFacet.get(facet.id) ?? [], ({ concept }) => concept)].map(([concept, mentions]) => {
      const entry = concept === null ? null : conceptById.get(concept)
      if (entry === undefined) throw new Error(`no concept "${concept}" in the codebook`)
      return {
        id: `${facet.id}/${concept ?? ''}`,
        group: { id: facet.id, label: facet.label, definition: facet.definition },
        label: entry?.label ?? 'other wordings, not in the codebook',
        aside: entry?.definition ?? null,
        mentions,
      }
    }),
  )
}
