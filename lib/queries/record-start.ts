import { statedPeriod } from '@/lib/core/align/stated-period'
import { database } from '@/lib/db/client'
import { isId } from './ids'

/** A number of an article that a record may begin with. */
export interface ArticleNumber {
  /** "q3": its name within the article */
  ref: string
  /** as printed, with some of the words around it */
  phrase: string
  before: string
  after: string
  value: number
  modifier: string | null
  measure: string | null
  unit: string | null
  unitStated: string | null
  population: string | null
  act: string | null
  actStated: string | null
  /** the period that dates it, where the article states one */
  window: { kind: string; start: string | null; end: string | null; stated: string } | null
}

/** What an imported article gives to the record of a release that is not here yet. */
export interface RecordStart {
  articleId: string
  outletName: string
  headline: string | null
  /** ISO day; null where no day is known */
  published: string | null
  url: string | null
  /** whom it cites as the maker of a document, else the first body that it cites */
  publisher: string | null
  numbers: ArticleNumber[]
}

const SHOWN_AROUND = 60 // UTF-16 units of the text on either side of a number
const MOST_NUMBERS = 60 // a longer list is no help; what is missing can be typed

/**
 * What the shown coding of an imported article holds for a new record; null when no such article was imported. Numbers
 * without a value, and those read twice, are left out. Rejects when the database cannot be reached.
 */
export async function recordStart(articleId: string): Promise<RecordStart | null> {
  if (!isId(articleId)) return null
  const article = await database().article.findUnique({
    where: { id: articleId, origin: 'imported' },
    include: {
      outlet: { select: { name: true } },
      text: { select: { body: true } },
      codings: {
        where: { isShown: true },
        include: {
          mentions: {
            where: { kind: { in: ['quantity', 'window', 'citation'] } },
            include: {
              anchors: { where: { role: 'whole' }, orderBy: { ordinal: 'asc' }, take: 1 },
              ...{ quantity: true, window: true, citation: true },
            },
            orderBy: { ordinal: 'asc' },
          },
        },
      },
    },
  })
  if (!article) return null
  const { outlet, headline, url, publishedPrecision, text } = article
  const mentions = article.codings[0]?.mentions ?? []
  const periods = mentions.flatMap(({ window, text: phrase }) =>
    window ? [{ phrase, kind: window.windowKindId, start: isoOf(window.start), end: isoOf(window.end) }] : [],
  )
  const numbers = mentions.flatMap(({ quantity, ordinal, text: phrase, anchors }): ArticleNumber[] => {
    if (!quantity || quantity.value === null) return []
    const { value, modifier, measure, unitId, unitStated, population, actId, actStated } = quantity
    const stated = quantity.windowStated ?? quantity.windowInherited
    const period = stated === null ? null : statedPeriod(stated, periods)
    const [place] = anchors
    const around = (from: number, to: number) => text?.body.slice(Math.max(0, from), Math.max(0, to)) ?? ''
    return [
      {
        ...{ ref: `q${ordinal}`, phrase, value, measure, unitStated, population, actStated },
        // No half words at either end.
        before: place ? around(place.start - SHOWN_AROUND, place.start).replace(/^\S*\s+/, '') : '',
        after: place ? around(place.end, place.end + SHOWN_AROUND).replace(/\s+\S*$/, '') : '',
        modifier: modifier?.replaceAll('_', ' ') ?? null,
        ...{ unit: unitId, act: actId },
        window: period?.kind
          ? { kind: period.kind, start: period.start, end: period.end, stated: period.stated }
          : null,
      },
    ]
  })
  const cited = mentions.flatMap(({ citation }) => citation ?? [])
  // "its report" names nobody.
  const makers = [...cited.filter(({ isDocument }) => isDocument), ...cited].flatMap(
    ({ organisation, name, isDocument }) => organisation ?? (isDocument ? name : []),
  )
  return {
    ...{ articleId, outletName: outlet.name, headline, url },
    published: publishedPrecision === 'day' ? isoOf(article.published) : null,
    publisher: makers.find((name) => /^\p{Lu}/u.test(name)) ?? null,
    numbers: withoutRepeats(numbers).slice(0, MOST_NUMBERS),
  }
}

/** Of numbers of one value and unit the one that says most: what was done, and when. */
function withoutRepeats(numbers: readonly ArticleNumber[]): ArticleNumber[] {
  const kept = new Map<string, ArticleNumber>()
  for (const number of numbers) {
    const key = [number.value, number.unit, number.measure].join(' ')
    const other = kept.get(key)
    if (!other || told(number) > told(other)) kept.set(key, number)
  }
  return [...kept.values()]
}

function told({ act, window }: ArticleNumber): number {
  return Number(act !== null) + Number(window !== null)
}

function isoOf(date: Date | null): string | null {
  return date?.toISOString().slice(0, 'YYYY-MM-DD'.length) ?? null
}
