import type { Sheet } from '@/lib/core/compare/sheet'
import type { PlacedPhrase } from '@/lib/core/compare/uses'
import type { PhraseFilter, TermDetail } from '@/lib/queries/term-detail'
import type { TermFacet } from '@/lib/queries/term-list'
import { voiceWords } from '../_wording/speech'
import { cutNote, listSheet, MOST_TAKEN, OPENINGS_NOTE } from './list-sheet'
import { PLACED_HEADS, placedValues } from './placed-columns'
import { VOICE_HEADS, voiceValues } from './use-columns'

const USES = ['Articles', 'Outlets', 'Releases']

/** Every wording of the codebook by facet, as the page of terms lists them; those that nothing was coded with last of each. */
export function termListSheet(facets: readonly TermFacet[]): Sheet {
  return listSheet({
    title: 'Terms',
    heads: ['Facet', 'Wording', 'Definition', ...USES, ...VOICE_HEADS],
    rows: facets.flatMap((facet) =>
      facet.terms.map(({ label, definition, articles, outlets, releases, times }) => [
        ...[facet.label, label, definition, articles, outlets, releases],
        ...voiceValues(times),
      ]),
    ),
    notes: ['0 articles: no article here was coded with this wording.', OPENINGS_NOTE],
  })
}

/** A wording by year of publication. */
export function termYearsSheet({ label, years }: TermDetail): Sheet {
  return listSheet({
    title: `${label}, by year`,
    heads: ['Published in', ...USES, 'Articles of that year', ...VOICE_HEADS],
    rows: years.map(({ year, articles, outlets, releases, of, times }) => [
      ...[year ?? 'date not seen', articles, outlets, releases, of],
      ...voiceValues(times),
    ]),
    notes: [OPENINGS_NOTE],
  })
}

/** The outlets that print a wording, most articles first. */
export function termOutletsSheet({ label, outlets }: TermDetail): Sheet {
  return listSheet({
    title: `${label}, by outlet`,
    heads: ['Outlet', 'Kind of outlet', 'Articles', 'Releases', ...VOICE_HEADS],
    rows: outlets.map(({ outletName, outletKind, articles, releases, times }) => [
      ...[outletName, outletKind, articles, releases],
      ...voiceValues(times),
    ]),
    notes: [OPENINGS_NOTE],
  })
}

/** The phrases of a wording that a filter leaves, of all its pages: one more than can be taken says that there are more. */
export function termPhrasesSheet(
  term: TermDetail,
  { outlet, voice }: PhraseFilter,
  phrases: readonly PlacedPhrase[],
): Sheet {
  const only = term.outlets.find(({ outletId }) => outletId === outlet)
  return listSheet({
    title: `${term.label}, as printed`,
    heads: PLACED_HEADS,
    rows: phrases.slice(0, MOST_TAKEN).map((phrase) => placedValues(phrase)),
    notes: [
      ...(outlet ? [`Of ${only?.outletName ?? outlet} alone.`] : []),
      ...(voice ? [`In one voice alone: ${voiceWords[voice]}.`] : []),
      ...cutNote(phrases.length > MOST_TAKEN, 'GET /api/v1/tables/terms.csv has all.'),
      OPENINGS_NOTE,
    ],
  })
}
