import { formatNumber } from '@/lib/core/compare/format-number'
import type { WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import { publishedWords } from '../../_wording/coding'
import { counted } from '../../_wording/numbers'

/** "outlet · newspaper · 3 articles, 1 from the whole text": what a column is. */
export function columnAbout(column: WorkspaceColumn): string {
  const { kind, articles } = column
  if (kind === 'article')
    return [
      'article',
      publishedWords(articles[0]?.published ?? null),
      codingWords(column) ?? extentWords(column),
    ]
      .filter(Boolean)
      .join(' · ')
  return [
    kind,
    kind === 'outlet' ? column.about : null,
    counted(articles.length, 'article'),
    extentWords(column),
    codingWords(column),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What tells a column from others of its name, for its head in the table: the day of an article, how many articles. */
export function columnBrief(column: WorkspaceColumn): string {
  const { kind, articles } = column
  const brief =
    kind === 'article' ? publishedWords(articles[0]?.published ?? null) : counted(articles.length, 'article')
  const [only] = articles
  const isWithout = kind === 'article' && only === undefined && column.coding !== undefined
  return [isWithout ? null : brief, codingWords(column)].filter(Boolean).join(' · ')
}

/** "coded by machine", "none by machine of 3 articles": whose coding was chosen for a column; null where nobody chose. */
export function codingWords({ coding, articles }: WorkspaceColumn): string | null {
  if (!coding) return null
  const { words, without } = coding
  const some = articles.length > 0 ? `coded ${words}` : null
  const none =
    without === 0
      ? null
      : `none ${words}${without === 1 && !some ? '' : ` of ${counted(without, 'article')}`}`
  return [some, none].filter(Boolean).join(' · ') || null
}

/** How much of the articles of a column was coded; the words never say "0". */
function extentWords({ kind, articles }: WorkspaceColumn): string | null {
  const whole = articles.filter(({ extent }) => extent === 'whole').length
  if (articles.length === 0) return kind === 'article' ? 'set aside by a filter' : null
  if (whole === articles.length) return 'whole text'
  return whole === 0 ? 'opening only' : `${whole} from the whole text, the others from the opening`
}

/** "about 1,670 words coded": the length that shares are reckoned from; what is not known is said. */
export function lengthWords({ length, articles }: WorkspaceColumn): string {
  if (articles.length === 0) return ''
  if (length.known === 0) return 'length not known'
  const words = counted(roundedWords(length.words, length.isCounted), 'word')
  const part = length.known < articles.length ? `, length of ${length.known} of ${articles.length} known` : ''
  return `${length.isCounted ? '' : 'about '}${words} coded${part}`
}

/** A share as a cell shows it: "2.4", "0.31"; below a hundredth "< 0.01". */
export function shareWords(rate: number): string {
  if (rate < 0.01) return '< 0.01'
  return formatNumber(Number(rate.toPrecision(2)))
}

/** What is reckoned from characters is given to the tens: more would claim what nobody counted. */
function roundedWords(words: number, isCounted: boolean): number {
  return isCounted ? words : Math.max(10, Math.round(words / 10) * 10)
}

const CODED = { article: '#coded', outlet: '#words', release: '#words' }

/** The page of what a column is about, where its coded words stand. */
export function columnHref({ kind, id }: WorkspaceColumn): string {
  return `/${kind}s/${id}${CODED[kind]}`
}
