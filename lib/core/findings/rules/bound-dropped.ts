import type { RecordFigure } from '../../align/record-figure'
import { formatValue } from '../../compare/format-number'
import type { CodedQuantity } from '../coded-article'
import { evidenceOf } from '../evidence'
import type { Checked, Finding, Rule } from '../finding'
import { opening, voiceKey } from '../speech'
import { type Tied, tiedQuantities } from '../tied'
import { together } from '../together'
import { printedAmount, quoted, recordedAmount } from '../wording'

const BARE = new Set(['exact', 'none-round'])
// "About" keeps that a number is not exact; it does not keep on which side of it the count lies.
const BOUNDS = new Set(['more than', 'at least', 'fewer than'])
const LIMITS = new Set(['more than', 'at least', 'fewer than', 'nearly', 'about'])

export const boundDropped: Rule = {
  id: 'bound-dropped',
  title: 'A bound left out',
  why: '“40 to 80” says how little is known; “up to 80” keeps the upper end alone.',
  find: (checked) => [...limitsLeftOut(checked), ...endsLeftOut(checked)],
}

/** The record's source limits its number, the article does not. A text that keeps the limit once may then leave it out. */
function limitsLeftOut(checked: Checked): Finding[] {
  const tied = tiedQuantities(checked).filter(({ figure, quantity }) => {
    return figure.modifier !== null && LIMITS.has(figure.modifier) && countsTheSame(quantity, figure)
  })
  const keeps = new Set(
    tied.flatMap(({ figure, quantity }) =>
      BARE.has(bare(quantity)) ? [] : [`${figure.id} ${quantity.modifier}`],
    ),
  )
  const dropped = tied.filter(
    ({ figure, quantity }) =>
      quantity.value === figure.value &&
      !keeps.has(`${figure.id} ${figure.modifier}`) &&
      (BARE.has(bare(quantity)) || (quantity.modifier === 'about' && BOUNDS.has(figure.modifier ?? ''))),
  )
  return together(
    'bound-dropped',
    dropped,
    ({ quantity, figure }) => `${figure.id} ${voiceKey(quantity)}`,
    ([{ quantity, figure }]: readonly [Tied, ...Tied[]]) =>
      `${opening(quantity, 'prints')} ${printedAmount(quantity)}; the record has ${recordedAmount(figure)}.`,
  )
}

/** A number of another unit is another number, of which the record has no bound. */
function countsTheSame({ measure, unit }: CodedQuantity, figure: RecordFigure): boolean {
  return measure === figure.measure && (unit === null || unit === figure.unit)
}

/** A range that a source gives in the article or in the record's notes, told by its upper end alone. */
function endsLeftOut({ article, record }: Checked): Finding[] {
  const ranges = article.quantities.filter(({ modifier }) => modifier === 'range')
  return article.quantities.flatMap((quantity): Finding[] => {
    if (quantity.modifier !== 'up to' || quantity.measure !== 'share') return []
    const top = quantity.value ?? quantity.high
    const range = ranges.find(({ low, high, measure }) => high === top && low !== null && measure === 'share')
    const evidence = [evidenceOf(article, quantity)]
    if (range) {
      const words = `${formatValue(range.low, 'share')} to ${formatValue(range.high, 'share')}`
      const who =
        range.voice === 'quoted' && range.speaker ? `words quoted from ${range.speaker} have` : 'it also has'
      const statement = `${opening(quantity, 'prints')} ${printedAmount(quantity)}; ${who} ${words}.`
      return [
        {
          rule: 'bound-dropped',
          statement,
          evidence: [...evidence, evidenceOf(article, range)],
          figureIds: [],
        },
      ]
    }
    const noted = top === null ? null : rangeInNotes(record.scopeNotes, top)
    if (noted === null) return []
    const statement = `${opening(quantity, 'prints')} ${printedAmount(quantity)}; the record notes ${quoted(noted)}.`
    return [{ rule: 'bound-dropped', statement, evidence, figureIds: [] }]
  })
}

const RANGE = /\b(\d+(?:\.\d+)?) (?:to|and|-|–) (\d+(?:\.\d+)?) ?(?:percent|per cent|%)/g

function rangeInNotes(notes: readonly string[], top: number): string | null {
  for (const note of notes) {
    for (const [words, , high] of note.matchAll(RANGE)) if (Number(high) === top) return words
  }
  return null
}

function bare({ modifier }: CodedQuantity): string {
  return modifier ?? 'exact'
}
