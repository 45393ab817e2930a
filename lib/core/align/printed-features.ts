import { numberOf } from './candidates'
import { contentWords } from './content-words'
import type { PrintedFigure } from './printed-figure'
import { type Days, daysOf } from './window-fit'

/** A printed number with what every comparison asks of it, made ready once. */
export interface PrintedFeatures {
  figure: PrintedFigure
  /** the one number it commits to, or null */
  value: number | null
  words: ReadonlySet<string>
  /** the word that its act is known by, "" without one */
  actWord: string
  days: Days | null
  /** the day the article came out, in days since 1970; null when not known */
  published: number | null
}

/** Makes a printed number ready to be weighed against any figure. */
export function featuresOf(figure: PrintedFigure, published: number | null = null): PrintedFeatures {
  const { phrase, population, actStated, shareOf, unitStated, window, act } = figure
  const told = [phrase, population, actStated, shareOf, unitStated].filter((words) => words !== null)
  return {
    figure,
    value: numberOf(figure),
    words: new Set(contentWords(told.join(' ; '))),
    actWord: act === null ? '' : (contentWords(act.replaceAll('-', ' '))[0] ?? ''),
    days: window === null ? null : daysOf(window),
    published,
  }
}
