import {
  type CodedYear,
  type TermYear,
  termYears,
  type UsedYear,
  type YearMeasure,
  yearsToShow,
} from './term-years'
import { allTimes } from './uses'

/** A ruling as an axis of years marks it. */
export interface MarkedRuling {
  id: string
  body: string
  on: string
  until: string | null
  /** ids of the concepts that it speaks of */
  concepts: string[]
}

/** One concept over the years. */
export interface TermPanel {
  concept: string
  label: string
  years: TermYear[]
  rulings: MarkedRuling[]
  /** in articles whose day of publication was not seen: they stand in no year */
  undated: { times: number; articles: number }
}

/** Several concepts over the same years on one scale. */
export interface TermPanels {
  measure: YearMeasure
  from: number
  to: number
  /** the highest rate of one voice in one panel; 0 where nothing is printed */
  most: number
  panels: TermPanel[]
  /** articles whose day was not seen, whether they print any of it or not */
  undatedArticles: number
  /** articles of known year whose coded length is not known: they count in no rate per 1,000 words */
  unmeasured: number
}

/** A concept with its uses by year. */
export interface UsedConcept {
  concept: string
  label: string
  used: readonly UsedYear[]
}

/** The concepts as panels over one axis of years, with the rulings on each. Null where neither articles nor rulings have a year. */
export function termPanels(
  concepts: readonly UsedConcept[],
  coded: readonly CodedYear[],
  rulings: readonly MarkedRuling[],
  measure: YearMeasure,
): TermPanels | null {
  const shown = new Set(concepts.map(({ concept }) => concept))
  const fitting = rulings.filter((ruling) => ruling.concepts.some((one) => shown.has(one)))
  const axis = yearsToShow(coded, fitting)
  if (!axis) return null
  const panels = concepts.map(({ concept, label, used }) => {
    const undated = used.find(({ year }) => year === null)
    return {
      ...{ concept, label },
      years: termYears(used, coded, axis, measure),
      rulings: fitting.filter((ruling) => ruling.concepts.includes(concept)),
      undated: {
        times: undated ? allTimes(undated.times) : 0,
        articles: undated?.articles ?? 0,
      },
    }
  })
  const rates = panels.flatMap(({ years }) =>
    years.flatMap((year) => (year.rates ? [year.rates.outlet, year.rates.quoted] : [])),
  )
  const dated = coded.filter(({ year }) => year !== null)
  return {
    ...{ measure, ...axis, panels },
    most: Math.max(0, ...rates),
    undatedArticles: coded.find(({ year }) => year === null)?.articles ?? 0,
    unmeasured: dated.reduce((sum, { articles, known }) => sum + articles - known, 0),
  }
}
