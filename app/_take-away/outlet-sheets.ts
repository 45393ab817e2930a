import type { OutletDetail } from '@/lib/core/compare/pages'
import type { Sheet } from '@/lib/core/compare/sheet'
import type { OutletAcross } from '@/lib/queries/outlet-across'
import { cutNote, listSheet, MOST_TAKEN, OPENINGS_NOTE } from './list-sheet'
import { SOURCE_HEADS, sourceValues } from './people-sheets'
import { VOICE_HEADS, voiceValues } from './use-columns'

/** The articles of an outlet, newest first, of all its pages. */
export function outletArticlesSheet({ name, articles, next, isConstructed }: OutletDetail): Sheet {
  return listSheet({
    title: `${name}, articles coded`,
    heads: [
      ...['Published', 'Headline', 'Release', 'Part coded', 'Coded'],
      ...['Numbers', 'Words', 'Windows', 'Citations', 'Article'],
    ],
    rows: articles.map(({ mentions, ...article }) => [
      ...[article.published, article.headline, article.release?.shortTitle ?? 'tied to no release yet'],
      article.extent === 'whole' ? 'whole text' : 'opening only',
      article.coderKind === 'engine' ? 'by machine' : 'by hand',
      ...[mentions.quantities, mentions.terms, mentions.windows, mentions.citations, article.articleId],
    ]),
    notes: [
      ...(isConstructed ? ['Written for teaching: everything in it is invented.'] : []),
      'An empty headline or day was not seen.',
      ...cutNote(next !== null, `These are the newest ${MOST_TAKEN}.`),
    ],
  })
}

/** The wordings that most articles of an outlet print. */
export function outletWordsSheet({ name }: OutletDetail, { words }: OutletAcross): Sheet {
  return listSheet({
    title: `${name}, its words`,
    heads: ['Facet', 'Wording', 'Articles', 'Releases', ...VOICE_HEADS],
    rows: words.map(({ facetLabel, label, articles, releases, times }) => [
      ...[facetLabel, label, articles, releases],
      ...voiceValues(times),
    ]),
    notes: ['At most the 25 wordings that most of its articles print.', OPENINGS_NOTE],
  })
}

/** The named sources that most articles of an outlet cite. */
export function outletSourcesSheet({ name }: OutletDetail, { sources }: OutletAcross): Sheet {
  return listSheet({
    title: `${name}, whom it cites`,
    heads: SOURCE_HEADS,
    rows: sources.map(sourceValues),
    notes: ['At most the 25 named sources that most of its articles cite.', OPENINGS_NOTE],
  })
}
