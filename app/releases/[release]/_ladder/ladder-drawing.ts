import { svgElement } from '../../../_charts/picture/svg-element'
import { textWidth } from '../../../_charts/text-width'
import { wrapWords } from '../../../_charts/wrap-words'
import type { LadderLine } from './ladder-lines'

// CSS pixels.
const WIDTH = 880
const STEP = 28 // a part stands so far right of its whole
const BAR = 7
const LINE = 18
const BASELINE = 14 // of a line, from its upper edge
const BAR_TO_WORDS = 5
const BETWEEN = 16
const BETWEEN_LADDERS = 30

/** A line of words in the picture. */
export interface DrawnWords {
  text: string
  x: number
  y: number
  look: 'value' | 'label' | 'pin' | 'sum'
}

/** A ladder with its places, from the upper left corner. */
export interface LadderDrawing {
  width: number
  height: number
  bars: { x: number; y: number; width: number; full: number }[]
  words: DrawnWords[]
}

/**
 * Rungs under one another, parts to the right of their whole. All bars of a ladder are on one scale: the light track behind a
 * bar is as long as the ladder's first figure.
 */
export function placeLadder(lines: readonly LadderLine[]): LadderDrawing {
  const deepest = Math.max(0, ...lines.map(({ depth }) => depth))
  const full = WIDTH - deepest * STEP
  const drawing: LadderDrawing = { width: WIDTH, height: 0, bars: [], words: [] }
  let top = 0
  for (const [index, line] of lines.entries()) {
    const x = line.depth * STEP
    if (index > 0) top += line.depth === 0 ? BETWEEN_LADDERS : BETWEEN
    drawing.bars.push({ x, y: top, width: line.width * full, full })
    top += BAR + BAR_TO_WORDS
    const write = (text: string, look: DrawnWords['look']) => {
      for (const words of wrapWords(text, WIDTH - x, textWidth)) {
        drawing.words.push({ text: words, x, y: top + BASELINE, look })
        top += LINE
      }
    }
    write(line.value, 'value')
    write(line.label, 'label')
    for (const pin of line.pins) write(pin, 'pin')
    for (const [way, sum] of line.sums.entries()) write(way > 0 ? `also ${sum}` : sum, 'sum')
  }
  return { ...drawing, height: top + 4 }
}

const LOOKS: Record<DrawnWords['look'], string> = {
  value: 'font-weight: 600; font-size: 16px; fill: var(--ink)',
  label: 'font-size: 13px; fill: var(--soft)',
  pin: 'font-size: 12.5px; fill: var(--ink)',
  sum: 'font-size: 12.5px; fill: var(--soft)',
}

/** The picture as an SVG element that takes its colours and fonts from the page it is put into. */
export function drawLadder({ width, height, bars, words }: LadderDrawing): SVGSVGElement {
  const svg = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` })
  svg.style.fontFamily = 'var(--sans)'
  for (const { x, y, full, width: long } of bars) {
    const place = { x, y, height: BAR }
    svg.append(svgElement('rect', { ...place, width: full, style: 'fill: var(--rule)' }))
    // A part of one in a hundred thousand is still there to be seen.
    svg.append(svgElement('rect', { ...place, width: Math.max(1, long), style: 'fill: var(--ink)' }))
  }
  for (const { text, x, y, look } of words) {
    const line = svgElement('text', { x, y, style: LOOKS[look] })
    line.textContent = text
    svg.append(line)
  }
  return svg
}
