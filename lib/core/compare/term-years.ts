import { dayNumber } from './calendar'
import { noTimes, VOICE_KEYS, type VoiceTimes } from './uses'
import { CHARACTERS_A_WORD, perThousand } from './workspace/coded-length'

/** What times are held against: the words of the part coded, or the articles. */
export const YEAR_MEASURES = ['words', 'articles'] as const
export type YearMeasure = (typeof YEAR_MEASURES)[number]

/** Below so many articles a year says little: one article more or less moves its point by a fifth or more. */
export const FEW_ARTICLES = 5

/** How much of one year of publication was coded. */
export interface CodedYear {
  /** null: the day of publication was not seen */
  year: number | null
  articles: number
  /** of these, how many have a known length of the part coded */
  known: number
  /** UTF-16 units of the coded parts of known length */
  characters: number
}

/** What a concept is printed in one year. */
export interface UsedYear {
  year: number | null
  articles: number
  times: VoiceTimes
  /** the same in articles of known length alone */
  inKnown: VoiceTimes
}

/** One year of the axis. */
export interface TermYear {
  year: number
  /** how many articles of that year are here, whether they print it or not */
  of: number
  /** of these, how many print it */
  articles: number
  times: VoiceTimes
  /** times per 1,000 words or per article; null where there is no article, or no known length */
  rates: VoiceTimes | null
  /** so few articles that the point says little */
  isThin: boolean
}

/** The years of one concept, every year from `from` to `to` in order; a year without articles has no rates and is no zero. */
export function termYears(
  used: readonly UsedYear[],
  coded: readonly CodedYear[],
  { from, to }: { from: number; to: number },
  measure: YearMeasure,
): TermYear[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index
    const here = coded.find((each) => each.year === year) ?? { articles: 0, known: 0, characters: 0 }
    const use = used.find((each) => each.year === year)
    return {
      year,
      of: here.articles,
      articles: use?.articles ?? 0,
      times: use?.times ?? noTimes(),
      rates: ratesOf(use, here, measure),
      isThin: here.articles < FEW_ARTICLES,
    }
  })
}

function ratesOf(
  use: UsedYear | undefined,
  { articles, characters }: Omit<CodedYear, 'year'>,
  measure: YearMeasure,
): VoiceTimes | null {
  if (measure === 'articles') return articles === 0 ? null : scaled(use?.times, (times) => times / articles)
  const words = characters / CHARACTERS_A_WORD
  return words === 0 ? null : scaled(use?.inKnown, (times) => perThousand(times, words) ?? 0)
}

function scaled(times: VoiceTimes | undefined, scale: (times: number) => number): VoiceTimes {
  const rates = noTimes()
  if (times) for (const voice of VOICE_KEYS) rates[voice] = scale(times[voice])
  return rates
}

/**
 * The first and last year that an axis must hold: those with articles, and those of the rulings on what is shown, so that a
 * ruling before the first article stands in its own time. Null where nothing has a year.
 */
export function yearsToShow(
  coded: readonly CodedYear[],
  rulings: readonly { on: string }[],
): { from: number; to: number } | null {
  const years = [
    ...coded.flatMap(({ year, articles }) => (year === null || articles === 0 ? [] : [year])),
    ...rulings.map(({ on }) => yearOf(on)),
  ]
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) }
}

/** The stretches of a line: years that follow one another and have rates. A year without articles breaks the line. */
export function unbroken(years: readonly TermYear[]): TermYear[][] {
  const stretches: TermYear[][] = []
  for (const [index, year] of years.entries()) {
    if (year.rates === null) continue
    const last = stretches.at(-1)
    if (last && years[index - 1]?.rates) last.push(year)
    else stretches.push([year])
  }
  return stretches
}

/** Where a day lies among years, as a year with its part gone by: 2013-07-02 is about 2013.5. */
export function placeInYears(isoDay: string): number {
  const year = yearOf(isoDay)
  const first = dayNumber(`${year}-01-01`)
  return year + (dayNumber(isoDay) - first) / (dayNumber(`${year + 1}-01-01`) - first)
}

function yearOf(isoDay: string): number {
  return Number(isoDay.slice(0, 'YYYY'.length))
}
