import type { PublicFigure } from '@/lib/content/schema/evaluation'
import { hitFigure } from './figure'
import type { PlaceDocument, ValueDocument } from './public-gold'
import { publicPairs } from './public-pairs'

interface Found {
  start: number
  end: number
  low: number | null
  high: number | null
  modifier: string
  unitNoun: string | null
}

type Ends = [low: number, high: number]

const CHANGES: Record<string, string> = {
  ...{ exact: '=', range: '=', about: '~', nearly: '~', moreThan: '>', atLeast: '>' },
  ...{ fewerThan: '<', upTo: '<', increase: 'up', decrease: 'down' },
}

const UNITS: Record<string, string> = {
  ...{ '%': 'percentage', percent: 'percentage', 'per cent': 'percentage' },
  ...{ $: 'dollar', us$: 'dollar', 'united states dollar': 'dollar', 'us dollar': 'dollar' },
  ...{ '£': 'pound sterling', 'british pound': 'pound sterling', '€': 'euro' },
  ...{ kilometer: 'kilometre', meter: 'metre', liter: 'litre' },
}

/** Quantities against gold that gives values and no places: the value; the value and its unit; the value and its limit. */
export function scoreValues(
  documents: readonly { gold: ValueDocument; found: readonly Found[] }[],
): PublicFigure[] {
  let inGold = 0
  let inFound = 0
  let value = 0
  let withUnit = 0
  let withChange = 0
  for (const { gold, found } of documents) {
    const free = new Set(found.filter((one) => endsFound(one) !== null))
    inGold += gold.quantities.length
    inFound += free.size
    for (const wanted of gold.quantities) {
      const fits = [...free].filter((one) => isClose(endsWanted(wanted.value), endsFound(one)))
      const sameUnit = fits.find((one) => unitOf(one.unitNoun) === unitOf(wanted.normalized_unit))
      const taken = sameUnit ?? fits[0]
      if (!taken) continue
      free.delete(taken)
      value++
      if (sameUnit) withUnit++
      if ((CHANGES[taken.modifier] ?? '=') === wanted.change) withChange++
    }
  }
  return [
    hitFigure('value', value, inGold, inFound),
    hitFigure('value and unit', withUnit, inGold, inFound),
    hitFigure('value and limit', withChange, inGold, inFound),
  ]
}

/** Quantities against gold that gives places: the same span, and any shared character. */
export function scorePlaces(
  documents: readonly { gold: PlaceDocument; found: readonly Found[] }[],
): PublicFigure[] {
  const pairs = documents.flatMap(({ gold, found }) => publicPairs(gold.spans, found))
  const inGold = documents.reduce((sum, { gold }) => sum + gold.spans.length, 0)
  const inFound = documents.reduce((sum, { found }) => sum + found.length, 0)
  return [
    hitFigure('same span', pairs.filter(({ isIdentical }) => isIdentical).length, inGold, inFound),
    hitFigure('in part', pairs.length, inGold, inFound),
  ]
}

function unitOf(name: string | null): string {
  const plain = (name || '-').toLowerCase().trim()
  const unit = UNITS[plain] ?? plain
  return unit.length > 3 && unit.endsWith('s') && !unit.endsWith('ss') ? unit.slice(0, -1) : unit
}

/** "40-80" has two ends, "500" one twice; null for anything else. */
function endsWanted(value: string): Ends | null {
  const text = value.replaceAll(',', '').replaceAll('%', '').trim()
  const whole = numberOf(text)
  if (whole !== null) return [whole, whole]
  for (let cut = 1; cut < text.length; cut++) {
    if (text[cut] !== '-') continue
    const low = numberOf(text.slice(0, cut))
    const high = numberOf(text.slice(cut + 1))
    if (low !== null && high !== null) return [low, high]
  }
  return null
}

const numberOf = (text: string): number | null =>
  text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text)

function endsFound({ low, high }: Found): Ends | null {
  const least = low ?? high
  const most = high ?? low
  return least === null || most === null ? null : [least, most]
}

const RELATIVE = 1e-5 // what a value may be off by, so that "a third" fits however many digits the gold writes
const ABSOLUTE = 1e-8

const isClose = (a: Ends | null, b: Ends | null): boolean =>
  a !== null && b !== null && isNear(a[0], b[0]) && isNear(a[1], b[1])

const isNear = (x: number, y: number): boolean =>
  Math.abs(x - y) <= Math.max(RELATIVE * Math.max(Math.abs(x), Math.abs(y)), ABSOLUTE)
