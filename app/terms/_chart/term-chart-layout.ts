import { formatDate } from '@/lib/core/compare/format-date'
import { niceTicks } from '@/lib/core/compare/nice-ticks'
import type { MarkedRuling, TermPanel, TermPanels } from '@/lib/core/compare/term-panels'
import { placeInYears, type TermYear, unbroken } from '@/lib/core/compare/term-years'
import { NARROW } from '../../_charts/narrow'

/** CSS pixels. */
export const LEFT = 44 // the scale stands here
export const RIGHT = 12
const NAMES = 78 // beside the last point, what the two lines are
const SYMBOL_ROW = 22 // on a narrow chart, what the two signs are
export const PLOT = 104
const TITLE = 40 // the wording, and room for the highest point
const BEAD = 17 // the number of a ruling in its ring
const STRIP = 40 // how many articles each year has
/** Where the years stand, drawn by Recharts. */
export const YEARS = 24
const KEY_LINE = 18
const KEY_WIDTH = 440 // fits "Executive Office for Immigration Review, 23 Jul 2021 to 29 Jan 2025"
const STEPS = 4

/** A ruling where it falls, numbered by its day. */
export interface PlacedRuling {
  ruling: MarkedRuling
  number: number
  x: number
  /** middle of its ring */
  y: number
  /** lines of the key: body and days in one, or each in its own where there is no room */
  words: string[]
  key: { x: number; y: number }
}

export interface PlacedYear {
  year: TermYear
  /** left edge and middle of its column */
  left: number
  x: number
  own: number
  quoted: number
}

export interface PlacedPanel {
  panel: TermPanel
  /** of the plot: its upper edge and its base */
  top: number
  base: number
  /** years with rates alone */
  years: PlacedYear[]
  /** points of the line, a stretch for each run of years with articles */
  stretches: PlacedYear[][]
}

/** The chart with its places in CSS pixels from the upper left corner. */
export interface TermLayout {
  height: number
  /** the lines are named once above all panels, not beside each */
  isNarrow: boolean
  right: number
  /** where the plots of the panels begin and the last ends */
  head: number
  foot: number
  columnWidth: number
  ticks: { value: number; share: number }[]
  panels: PlacedPanel[]
  rulings: PlacedRuling[]
  /** every year of the axis with the number of its articles */
  strip: { year: number; of: number; x: number; bar: number }[]
  stripBase: number
  /** under the years, where the rulings are named */
  keyHeight: number
}

/** Height of the tallest bar in the strip of articles. */
const TALLEST = 14

/** Panels under one another over one axis of years, on one scale; above them the rulings as numbers, under them the names. */
export function placeTerms(terms: TermPanels, width: number): TermLayout {
  const { from, to, panels } = terms
  const isNarrow = width < NARROW
  const right = Math.max(LEFT + 1, width - RIGHT - (isNarrow ? 0 : NAMES))
  const columnWidth = (right - LEFT) / (to - from + 1)
  const x = (year: number) => LEFT + (year - from) * columnWidth
  const ruled = distinctRulings(panels)
  const beads = stackBeads(ruled.map(({ on }) => x(placeInYears(on))))
  const head = (Math.max(-1, ...beads) + 1) * BEAD + 4 + (isNarrow ? SYMBOL_ROW : 0)
  const ticks = niceTicks(terms.most, STEPS)
  const top = ticks.at(-1) ?? 1
  const placed = panels.map((panel, index): PlacedPanel => {
    const plotTop = head + TITLE + index * (TITLE + PLOT)
    const base = plotTop + PLOT
    const at = (rate: number) => base - (rate / top) * PLOT
    const years = panel.years.flatMap((year) =>
      year.rates
        ? {
            ...{ year, left: x(year.year), x: x(year.year + 0.5) },
            ...{ own: at(year.rates.outlet), quoted: at(year.rates.quoted) },
          }
        : [],
    )
    const stretches = unbroken(panel.years).map((stretch) =>
      years.filter(({ year }) => stretch.includes(year)),
    )
    return { panel, top: plotTop, base, years, stretches }
  })
  const foot = head + panels.length * (TITLE + PLOT)
  const stripBase = foot + STRIP
  const keyAt = stripBase + YEARS
  const counts = panels[0]?.years ?? []
  const mostArticles = Math.max(1, ...counts.map(({ of }) => of))
  const columns = Math.max(1, Math.floor(width / KEY_WIDTH))
  const lines = Math.ceil(ruled.length / columns)
  const keyLine = isNarrow ? 2 * KEY_LINE : KEY_LINE
  const keyHeight = lines === 0 ? 0 : lines * keyLine + 14
  return {
    height: keyAt + keyHeight,
    ...{ isNarrow, right, head, foot, columnWidth, stripBase, keyHeight },
    ticks: ticks.map((value) => ({ value, share: value / top })),
    panels: placed,
    rulings: ruled.map((ruling, index) => ({
      ...{
        ruling,
        number: index + 1,
        words: isNarrow ? [ruling.body, ruledFrom(ruling)] : [rulingWords(ruling)],
      },
      ...{ x: x(placeInYears(ruling.on)), y: ((beads[index] ?? 0) + 0.5) * BEAD },
      // Down the first column, then the next: the rulings of one body and time stay together.
      key: {
        x: BEAD / 2 + Math.floor(index / lines) * KEY_WIDTH,
        y: keyAt + 20 + (index % lines) * keyLine,
      },
    })),
    strip: counts.map(({ year, of }) => ({
      ...{ year, of, x: x(year + 0.5) },
      bar: (of / mostArticles) * TALLEST,
    })),
  }
}

/** "Associated Press, 2 Apr 2013"; with its end where the same body replaced it. */
export function rulingWords(ruling: MarkedRuling): string {
  return `${ruling.body}, ${ruledFrom(ruling)}`
}

function ruledFrom({ on, until }: MarkedRuling): string {
  return `${formatDate(on)}${until === null ? '' : ` to ${formatDate(until)}`}`
}

/** The rulings on any of the panels, each once, by day. */
export function distinctRulings(panels: readonly TermPanel[]): MarkedRuling[] {
  const byId = new Map(panels.flatMap(({ rulings }) => rulings).map((ruling) => [ruling.id, ruling]))
  return [...byId.values()].sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id))
}

/** Rows for rings at these places, from left to right, such that none covers another; 0 is the upper row. */
function stackBeads(places: readonly number[]): number[] {
  const rows: number[] = [] // the place of the last ring in each row
  return places.map((place) => {
    const free = rows.findIndex((last) => place - last >= BEAD)
    const row = free === -1 ? rows.length : free
    rows[row] = place
    return row
  })
}
