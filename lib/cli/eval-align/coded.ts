import type { ArticleContent } from '@/lib/content/content'
import type { ArticleFile, QuantityEntry } from '@/lib/content/schema/article'
import type { RecordFile } from '@/lib/content/schema/record'
import type { PrintedFigure } from '@/lib/core/align/printed-figure'
import type { ReleaseRecord } from '@/lib/core/align/record-figure'
import { statedPeriod } from '@/lib/core/align/stated-period'

/** A record of content/ as alignment reads it. */
export function releaseRecordOf(record: RecordFile): ReleaseRecord {
  const { id, title, shortTitle, publisher, publisherKind, released, window, versions, scopeNotes, figures } =
    record
  return {
    ...{ id, title, shortTitle, publisher, publisherKind, released, window, versions },
    scopeNotes: scopeNotes.map(({ note }) => note),
    figures: figures.map((figure) => ({
      ...figure,
      revisions: figure.revisions.map(({ kind, value, date }) => ({ kind, value, on: date })),
    })),
  }
}

/** The numbers of a coded article as alignment reads them, under the refs q1, q2 ... */
export function printedFiguresOf({ quantities, windows }: ArticleFile): PrintedFigure[] {
  return quantities.map((quantity, index) => printedFigure(quantity, `q${index + 1}`, windows))
}

function printedFigure(quantity: QuantityEntry, ref: string, windows: ArticleFile['windows']): PrintedFigure {
  const { phrase, value, low, high, modifier, measure, unit, unitStated, population, act, actStated } =
    quantity
  const { shareOf, voice, attributedTo, position, window } = quantity
  return {
    ...{ ref, phrase, value, low, high, modifier, measure, unit, unitStated, population, act, actStated },
    ...{ shareOf, voice, attributedTo, position },
    window: window === null ? null : statedPeriod(window, windows),
  }
}

/** The text of phrases that a coded article shows without its text: what a release may be known by. */
export function phrasesOf({ article }: ArticleContent): string[] {
  const { headline, headlineFromUrl, terms, quantities, windows } = article
  return [
    headline,
    headlineFromUrl,
    ...[...terms, ...quantities, ...windows].map(({ phrase }) => phrase),
  ].filter((phrase) => phrase !== null)
}
