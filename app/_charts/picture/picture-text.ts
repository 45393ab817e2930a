import { wrapWords } from '../wrap-words'
import type { LightCopy } from './light-copy'
import { svgElement } from './svg-element'

/** Words above or below a drawing. Sizes are CSS pixels. */
export interface TextBlock {
  text: string
  size: number
  leading: number
  weight: number
  colour: 'ink' | 'soft'
  font: 'serif' | 'sans'
}

/** The words in lines from `top`, no wider than `most`, and where the next may begin. */
export function textLines(
  block: TextBlock,
  { left, top, most }: { left: number; top: number; most: number },
  copy: LightCopy,
) {
  const { text, size, leading, weight, colour, font } = block
  const canvas = document.createElement('canvas').getContext('2d')
  if (canvas) canvas.font = `${weight} ${size}px ${copy.fonts[font].onPage}`
  const measure = (words: string) => canvas?.measureText(words).width ?? words.length * size * 0.6
  const lines = wrapWords(text, most, measure)
  const elements = lines.map((line, index) => {
    const element = svgElement('text', {
      x: left,
      y: top + index * leading + size,
      'font-family': copy.fonts[font].inFile,
      'font-size': size,
      'font-weight': weight,
      fill: copy.colours[colour],
    })
    element.textContent = line
    return element
  })
  return { elements, bottom: top + lines.length * leading }
}
