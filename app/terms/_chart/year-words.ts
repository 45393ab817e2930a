import type { TermYear, YearMeasure } from '@/lib/core/compare/term-years'
import { allTimes } from '@/lib/core/compare/uses'
import { counted } from '../../_wording/numbers'
import { voiceWords } from '../../_wording/speech'
import { shareWords } from '../../compare/_columns/column-words'

/** What a rate of the chart is: "times per 1,000 words". */
export const measureWords: Record<YearMeasure, string> = {
  words: 'times per 1,000 words',
  articles: 'times per article',
}

/** A rate as it is read out and stands in the table: "0", "2.4", "< 0.01". */
export function rateWords(rate: number): string {
  return rate === 0 ? '0' : shareWords(rate)
}

/** A year of one concept in a sentence, for whoever hears the chart or points at it. */
export function yearWords(year: TermYear, measure: YearMeasure): string {
  if (year.of === 0) return `${year.year}: no articles`
  const seen = `${counted(allTimes(year.times), 'time')} in ${year.articles} of ${counted(year.of, 'article')}`
  if (year.rates === null) return `${year.year}: length not known, ${seen}`
  const rates = `${voiceWords.outlet} ${rateWords(year.rates.outlet)}, ${voiceWords.quoted} ${rateWords(year.rates.quoted)} ${measureWords[measure]}`
  return `${year.year}: ${rates}; ${seen}${year.isThin ? ', too few to say much' : ''}`
}
