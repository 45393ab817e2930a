import { formatValue } from '../compare/format-number'
import type { Evidence } from './evidence'
import type { PrintedFigure } from './printed-figure'
import type { RecordFigure } from './record-figure'

/** Why a number is tied to a figure: value, unit, act, population and window, a sentence each, as far as there is one to say. */
export function reasonsFor(evidence: Evidence, printed: PrintedFigure, figure: RecordFigure): string[] {
  return [
    ...valueReasons(evidence, figure),
    ...unitReasons(evidence, printed, figure),
    ...actReasons(evidence, printed, figure),
    ...populationReasons(evidence),
    ...windowReasons(evidence, printed, figure),
  ]
}

function valueReasons({ related }: Evidence, { value, measure }: RecordFigure): string[] {
  const told = related.inWords().map(sentence)
  if (related.relation !== 'exact' || value === null) return told
  return [`The record has the same number, ${formatValue(value, measure)}.`, ...told]
}

function unitReasons({ unit }: Evidence, printed: PrintedFigure, figure: RecordFigure): string[] {
  if (unit === 'same') return [`Both count ${figure.unit}.`]
  if (unit !== 'other count') return []
  return [`The record counts ${figure.unit}, the printed words ${printed.unit}.`]
}

function actReasons({ act }: Evidence, printed: PrintedFigure, figure: RecordFigure): string[] {
  if (act === 'unknown') return []
  if (act === 'same') return [`Both say “${figure.actStated}”.`]
  const words = printed.actStated ?? printed.act?.replaceAll('-', ' ')
  if (act === 'wider') return [`The record says “${figure.actStated}”; “${words}” goes with it.`]
  return [`The record says “${figure.actStated}”, the printed words “${words}”.`]
}

const WORDS_SHOWN = 4

function populationReasons({ population }: Evidence): string[] {
  const { sharedWords, strayWords, contradiction } = population
  const shared = sharedWords.slice(0, WORDS_SHOWN).map((word) => `“${word}”`)
  const stray = strayWords.slice(0, WORDS_SHOWN).map((word) => `“${word}”`)
  return [
    ...(shared.length > 0 ? [`Both are told with ${shared.join(', ')}.`] : []),
    ...(stray.length > 0 ? [`The record has ${stray.join(', ')} with other figures only.`] : []),
    ...(contradiction === null ? [] : [`The group differs: ${contradiction}.`]),
  ]
}

function windowReasons({ window }: Evidence, printed: PrintedFigure, figure: RecordFigure): string[] {
  const here = printed.window?.stated
  const there = figure.window.stated
  switch (window) {
    case 'same':
      return [`Both cover the same time: “${there}” in the record, “${here}” in print.`]
    case 'covers':
      return [`The printed “${here}” takes in the record’s “${there}”.`]
    case 'overlaps':
      return [`The printed “${here}” and the record’s “${there}” have most days in common.`]
    case 'fiscal as calendar':
      return [`The record covers a fiscal year, “${there}”; the printed “${here}” is the calendar year.`]
    case 'differs':
    case 'apart':
      return [`The record covers “${there}”, the printed words say “${here}”.`]
    default:
      return []
  }
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
