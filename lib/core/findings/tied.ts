import type { Aligned, Tie } from '../align/aligned'
import type { RecordFigure } from '../align/record-figure'
import type { Relation } from '../compare/types'
import type { CodedArticle, CodedQuantity } from './coded-article'
import type { Checked } from './finding'
import { roundedAway } from './rounded-away'

/** A printed number with the one figure of the record that it clearly stands for. */
export interface Tied {
  article: CodedArticle
  quantity: CodedQuantity
  figure: RecordFigure
  tie: Tie
}

const known = new WeakMap<Checked, readonly Tied[]>()

/**
 * The article's numbers that are clearly tied to a figure, in the order of the coding. Open ties, figures that the record
 * has from this article alone, and figures that were not yet counted when the article came out are left out. A number
 * printed twice in the same words is the same number twice.
 */
export function tiedQuantities(checked: Checked): readonly Tied[] {
  const before = known.get(checked)
  if (before) return before
  const tied = tieAll(checked)
  known.set(checked, tied)
  return tied
}

function tieAll({ article, aligned, record }: Checked): Tied[] {
  const figures = new Map(record.figures.map((figure) => [figure.id, figure]))
  const exactly = exactByAmount(article, aligned)
  const first = article.quantities.map((quantity) => {
    const found = aligned.get(quantity.ref)
    const ties = (found?.ties ?? []).filter((tie) => couldBe(figures.get(tie.figureId), article))
    const same = exactly.get(amountKey(quantity))
    const tie = found?.decision === 'tied' ? meant(ties, same) : onlyPossible(found, ties)
    const figure = tie ? figures.get(tie.figureId) : undefined
    return tie && figure && tie.relation !== 'only source' ? { article, quantity, figure, tie } : null
  })
  const sure = first.filter((one) => one !== null)
  return article.quantities.flatMap(
    (quantity, place) =>
      first[place] ?? repeated(quantity, sure) ?? nearlyStated(quantity, sure, aligned) ?? [],
  )
}

/** The tie that is meant: that of the same amount elsewhere, else the only exact one before one that is merely near. */
function meant(ties: readonly Tie[], same: string | undefined): Tie | null {
  const [first] = ties
  if (!first) return null
  const elsewhere = ties.find(({ figureId }) => figureId === same)
  if (elsewhere) return elsewhere
  if (first.relation !== 'rounded' && first.relation !== 'within bound') return first
  const exact = ties.filter(({ relation }) => relation === 'exact')
  if (exact.length === 0) return first
  return exact.length === 1 ? (exact[0] ?? null) : null
}

/** An open choice is none where all but one of the figures were not yet counted. */
function onlyPossible(found: Aligned | undefined, ties: readonly Tie[]): Tie | null {
  const [only] = ties
  if (found?.decision !== 'open' || ties.length !== 1 || found.ties.length === 1) return null
  return only?.relation === 'exact' ? only : null
}

/** For each printed amount the figure that some mention of it is tied to exactly. */
function exactByAmount(article: CodedArticle, aligned: ReadonlyMap<string, Aligned>): Map<string, string> {
  return new Map(
    article.quantities.flatMap((quantity): [string, string][] => {
      const found = aligned.get(quantity.ref)
      const [tie] = found?.ties ?? []
      const isExact = found?.decision === 'tied' && tie?.relation === 'exact'
      return isExact && tie && (quantity.value ?? 0) >= LEAST_REPEATED
        ? [[amountKey(quantity), tie.figureId]]
        : []
    }),
  )
}

const LEAST_REPEATED = 100 // "two" stands for many things in one article, "more than 500" for one

function amountKey({ value, low, high, modifier, measure }: CodedQuantity): string {
  return `${value ?? low ?? high} ${modifier} ${measure}`
}

/** A mention that is tied to nothing and prints the amount of one that is. */
function repeated(quantity: CodedQuantity, tied: readonly Tied[]): Tied | null {
  if (!isLarge(quantity) || quantity.modifier === 'exact') return null
  const same = tied.find((one) => amountKey(one.quantity) === amountKey(quantity))
  return same ? { ...same, quantity } : null
}

const LIMITS = new Set(['more than', 'at least', 'fewer than', 'up to', 'nearly'])
const NEAR = 0.05 // "over 500" beside "a total of 489" is that number; a tenth off it need not be
const COUNTED_BY_PERSON = new Set(['people', 'detainers', 'convictions', 'encounters', 'charges'])

/** A limit that is tied to nothing, and not kept by the one figure near it that the article states exactly. */
function nearlyStated(
  quantity: CodedQuantity,
  tied: readonly Tied[],
  aligned: ReadonlyMap<string, Aligned>,
): Tied | null {
  const { value, modifier, measure, unit } = quantity
  if (!isLarge(quantity) || value === null || measure !== 'count' || !LIMITS.has(modifier ?? '')) return null
  if (aligned.get(quantity.ref)?.decision === 'open' || unit === null || !COUNTED_BY_PERSON.has(unit))
    return null
  const near = tied.filter(
    ({ figure, tie }) =>
      tie.relation === 'exact' &&
      COUNTED_BY_PERSON.has(figure.unit) &&
      Math.abs(value - (figure.value ?? 0)) <= NEAR * (figure.value ?? 0) &&
      roundedAway(quantity, figure) !== null,
  )
  const [one] = near
  if (!one || near.some(({ figure }) => figure !== one.figure)) return null
  const difference = value - (one.figure.value ?? 0)
  const reasons = ['the article states the figure exactly elsewhere, and no other is near']
  return { ...one, quantity, tie: { ...one.tie, relation: 'differs', difference, reasons } }
}

function isLarge({ value, low, high }: CodedQuantity): boolean {
  return (value ?? low ?? high ?? 0) >= LEAST_REPEATED
}

const AHEAD = new Set(['projected', 'detention-capacity', 'planned-for-release', 'funded', 'cut'])

/** A count over a period that had not ended when the article came out cannot be in it. */
function couldBe(figure: RecordFigure | undefined, { published }: CodedArticle): boolean {
  if (!figure) return false
  const { nature, act, window } = figure
  if (published === null || window.end === null || nature !== 'flow' || AHEAD.has(act ?? '')) return true
  return window.end.slice(0, published.length) <= published
}

/** Relations in which the printed number is the figure's, slips of the pen included. */
const SAME_NUMBER: ReadonlySet<Relation> = new Set([
  'exact',
  'rounded',
  'within bound',
  'transposed',
  'one digit off',
  'other rung',
  'another count',
])

/** Those of tiedQuantities whose number is the figure's own or a rounding of it, so that unit, act and window compare. */
export function sameNumbers(checked: Checked): readonly Tied[] {
  return tiedQuantities(checked).filter(
    ({ tie, quantity, figure }) => SAME_NUMBER.has(tie.relation) || roundedAway(quantity, figure) !== null,
  )
}
