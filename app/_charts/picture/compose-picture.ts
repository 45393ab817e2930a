import { lightCopy } from './light-copy'
import { embeddedFonts } from './picture-fonts'
import { type TextBlock, textLines } from './picture-text'
import { svgElement } from './svg-element'

// CSS pixels.
const EDGE = 28
const TITLE_TO_NOTE = 4
const AROUND_CHART = 18

export interface Picture {
  svg: SVGSVGElement
  width: number
  height: number
}

const TITLE: Omit<TextBlock, 'text'> = { size: 21, leading: 27, weight: 500, colour: 'ink', font: 'serif' }
const NOTE: Omit<TextBlock, 'text'> = { size: 12.5, leading: 18, weight: 400, colour: 'soft', font: 'sans' }
const SOURCE: Omit<TextBlock, 'text'> = { size: 11, leading: 15, weight: 400, colour: 'soft', font: 'sans' }

/** The drawing as one SVG that needs no page around it: title and note above, its source below, in the light pageʼs colours. */
export async function composePicture(
  drawing: Element,
  words: { title: string; note?: string | undefined; source: string },
): Promise<Picture> {
  const copy = lightCopy(drawing)
  const width = copy.width + 2 * EDGE
  const at = (top: number) => ({ left: EDGE, top, most: copy.width })

  const title = textLines({ ...TITLE, text: words.title }, at(EDGE), copy)
  const note = textLines({ ...NOTE, text: words.note ?? '' }, at(title.bottom + TITLE_TO_NOTE), copy)
  const chartTop = note.bottom + AROUND_CHART
  const chart = svgElement('g', { transform: `translate(${EDGE} ${chartTop})` })
  for (const { name, value } of [...copy.svg.attributes]) {
    // What all of the drawing inherits goes with it; its size and place do not.
    if (!/^(?:width|height|viewBox|xmlns|version)/.test(name)) chart.setAttribute(name, value)
  }
  chart.append(...copy.svg.childNodes)
  const source = textLines({ ...SOURCE, text: words.source }, at(chartTop + copy.height + AROUND_CHART), copy)
  const height = Math.ceil(source.bottom + EDGE - SOURCE.leading / 2)

  const svg = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' })
  const name = svgElement('title')
  name.textContent = words.title
  const paper = svgElement('rect', { width, height, fill: copy.colours.paper })
  svg.append(paper, ...title.elements, ...note.elements, chart, ...source.elements)
  const fonts = svgElement('style')
  fonts.textContent = await embeddedFonts(svg)
  svg.prepend(name, fonts)
  return { svg, width, height }
}
