import { daysOf } from './calendar'
import type { TerminologyContext } from './pages'
import type { RulingRow } from './rows'
import type { SourceLink } from './types'

interface Dated {
  articleId: string
  /** ISO day or month, null when not seen */
  published: string | null
}

/**
 * The rulings under which articles of the release appeared, oldest first, each with those articles; rulings
 * that stood at no articleʼs date are left out. An article dated by month counts only when the ruling stood
 * the whole month, one without a date never: a guess would put words into somebodyʼs style book.
 */
export function rulingsInForce(
  articles: readonly Dated[],
  rulings: readonly RulingRow[],
  toLink: (url: string) => SourceLink,
): TerminologyContext[] {
  return [...rulings]
    .sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id))
    .flatMap(({ url, ...ruling }) => {
      const articleIds = articles
        .filter(({ published }) => published !== null && stoodThroughout(ruling, published))
        .map(({ articleId }) => articleId)
      return articleIds.length === 0
        ? []
        : [{ ...ruling, link: url === null ? null : toLink(url), articleIds }]
    })
}

/** Whether a ruling stood on an ISO day, or on every day of a month. It ends the day before `until`. */
export function stoodThroughout(
  ruling: { on: string; until: string | null },
  isoDayOrMonth: string,
): boolean {
  const { start, end } = daysOf(isoDayOrMonth)
  return ruling.on <= start && (ruling.until === null || end < ruling.until)
}
