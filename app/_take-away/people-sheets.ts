import type { Sheet, SheetValue } from '@/lib/core/compare/sheet'
import type { SourceSort } from '@/lib/core/compare/source-sort'
import type { SourceLine } from '@/lib/core/compare/sources'
import type { PlacedCitation, SourceDetail } from '@/lib/queries/source-detail'
import type { SourceList } from '@/lib/queries/source-list'
import { citationManner } from '../_wording/citation'
import { cutNote, listSheet, MOST_TAKEN, OPENINGS_NOTE } from './list-sheet'
import { PLACED_HEADS, placedValues } from './placed-columns'
import { MANNER_HEADS, mannerValues } from './use-columns'

const KINDS: Record<SourceSort, string> = { person: 'person', body: 'body', document: 'document' }
const SORTS: SourceSort[] = ['person', 'body', 'document']

/** Heads of a table of sources. */
export const SOURCE_HEADS = [
  ...['Kind', 'Cited', 'Organisations', 'Articles', 'Outlets', 'Releases'],
  ...MANNER_HEADS,
]

/** A source under SOURCE_HEADS. */
export function sourceValues({ sort, name, organisations, manners, ...tally }: SourceLine): SheetValue[] {
  return [
    ...[KINDS[sort], name, organisations.filter((each) => each !== name).join('; ') || null],
    ...[tally.articles, tally.outlets, tally.releases],
    ...mannerValues(manners),
  ]
}

/** Who is cited: people, bodies, documents, and what is described and not named, in the order of the page. */
export function sourceListSheet({ named, unnamed, isCut }: SourceList): Sheet {
  return listSheet({
    title: 'People and bodies',
    heads: SOURCE_HEADS,
    rows: [
      ...SORTS.flatMap((kind) => named.filter(({ sort }) => sort === kind)).map(sourceValues),
      ...unnamed.map(({ name, articles }) => [
        ...['not named', name, null, articles],
        ...SOURCE_HEADS.slice(4).map(() => null),
      ]),
    ],
    notes: [
      'One spelling is one line. Whether a name is a person’s is read off its spelling. Of sources that are not named only the articles are counted.',
      ...(isCut ? ['These are the most cited; the others are left out.'] : []),
      OPENINGS_NOTE,
    ],
  })
}

/** The outlets that cite a source, most articles first. */
export function sourceOutletsSheet({ name, outlets }: SourceDetail): Sheet {
  return listSheet({
    title: `${name}, by outlet`,
    heads: ['Outlet', 'Articles', 'Releases', ...MANNER_HEADS],
    rows: outlets.map(({ outletName, articles, releases, manners }) => [
      ...[outletName, articles, releases],
      ...mannerValues(manners),
    ]),
    notes: [OPENINGS_NOTE],
  })
}

/** The words that introduce what a source says, the most frequent first. */
export function sourceCuesSheet({ name, cues }: SourceDetail): Sheet {
  return listSheet({
    title: `${name}, in what words`,
    heads: ['Cue', 'Times'],
    rows: cues.map(({ cue, times }) => [cue, times]),
    notes: [OPENINGS_NOTE],
  })
}

/** Each citation of a source, of all its pages: one more than can be taken says that there are more. */
export function sourceCitationsSheet({ name }: SourceDetail, citations: readonly PlacedCitation[]): Sheet {
  return listSheet({
    title: `${name}, each citation`,
    heads: [...PLACED_HEADS, 'Cited as', 'Title', 'Organisation', 'Manner', 'Taken from'],
    rows: citations
      .slice(0, MOST_TAKEN)
      .map((each) => [
        ...placedValues(each, each.phrase === '' ? `${each.name}, without a cue` : null),
        ...[each.name, each.title, each.organisation, citationManner(each), each.via],
      ]),
    notes: [
      ...cutNote(citations.length > MOST_TAKEN, 'GET /api/v1/tables/citations.csv has all.'),
      OPENINGS_NOTE,
    ],
  })
}
