import { contentWords } from './content-words'
import type { RecordFigure, ReleaseRecord } from './record-figure'
import { type Share, sharesOf } from './shares'
import { type Sum, sumsOf } from './sums'
import { sizeOf } from './value-evidence'
import { type Days, daysOf } from './window-fit'

/** A figure with what an alignment asks of it, made ready once. */
export interface IndexedFigure {
  figure: RecordFigure
  words: ReadonlySet<string>
  /** how much all its words tell together */
  tells: number
  days: Days
}

/** A record made ready for aligning any number of articles. */
export interface RecordIndex {
  record: ReleaseRecord
  /** in the record's order; everything else points into it */
  figures: readonly IndexedFigure[]
  /** values and the places of the figures that have them, in rising order */
  sorted: readonly { value: number; at: number }[]
  /** places by value, those of a figure's other counts included */
  byValue: ReadonlyMap<number, readonly number[]>
  /** places by content word */
  byWord: ReadonlyMap<string, readonly number[]>
  /** how much a word tells: next to nothing when every figure has it, 3 and more when one of forty has */
  rarity: ReadonlyMap<string, number>
  /** how many figures are of a size; see sizeOf() */
  sizes: ReadonlyMap<string, number>
  /** places of the figures by id */
  byId: ReadonlyMap<string, number>
  /** sums and differences of figures that belong together, by value; and how many there are of a length in digits */
  sums: ReadonlyMap<number, readonly Sum[]>
  sumSizes: ReadonlyMap<number, number>
  /** every count with each whole above it, as places and in percent */
  shares: readonly Share[]
}

/** Makes a record ready: once for a record, however many articles are aligned with it. */
export function indexRecord(record: ReleaseRecord): RecordIndex {
  const words = record.figures.map((figure) => new Set(contentWords(wordsOf(figure))))
  const byValue = new Map<number, number[]>()
  const byWord = new Map<string, number[]>()
  record.figures.forEach((figure, at) => {
    const values = new Set([figure.value, ...figure.revisions.map(({ value }) => value)])
    for (const value of values) if (value !== null) add(byValue, value, at)
    for (const word of words[at] ?? []) add(byWord, word, at)
  })
  const rarity = new Map([...byWord].map(([word, { length }]) => [word, rarityOf(length, words.length)]))
  const figures = record.figures.map((figure, at) => {
    const own = words[at] ?? new Set<string>()
    const tells = [...own].reduce((all, word) => all + (rarity.get(word) ?? 0), 0)
    return { figure, words: own, tells, days: daysOf(figure.window) }
  })
  const sorted = figures
    .flatMap(({ figure: { value } }, at) => (value === null ? [] : [{ value, at }]))
    .sort((one, other) => one.value - other.value)
  const sizes = new Map<string, number>()
  for (const { figure } of figures) {
    if (figure.value === null) continue
    const size = sizeOf(figure.value, figure.measure)
    sizes.set(size, (sizes.get(size) ?? 0) + 1)
  }
  const byId = new Map(figures.map(({ figure }, at) => [figure.id, at]))
  const sums = sumsOf(figures, byId)
  const sumSizes = lengths(sums.keys())
  const shares = sharesOf(figures, byId)
  return { record, figures, sorted, byValue, byWord, rarity, sizes, byId, sums, sumSizes, shares }
}

function wordsOf({ label, population, actStated, unitStated, act }: RecordFigure): string {
  return [label, population, actStated, unitStated, (act ?? '').replaceAll('-', ' ')].join(' ; ')
}

/** The weight of a term in BM25 (Robertson and Sparck Jones), floored at 0 by the 1 that is added. */
function rarityOf(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5))
}

function add<Key>(map: Map<Key, number[]>, key: Key, at: number): void {
  const places = map.get(key)
  if (places) places.push(at)
  else map.set(key, [at])
}

function lengths(values: Iterable<number>): Map<number, number> {
  const many = new Map<number, number>()
  for (const value of values) {
    const digits = String(value).length
    many.set(digits, (many.get(digits) ?? 0) + 1)
  }
  return many
}
