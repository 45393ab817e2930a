import { fontFamily, inlineStyles } from './picture-styles'

/** A copy of a drawing in the colours of the light page, and what is needed to write words around it. */
export interface LightCopy {
  svg: SVGSVGElement
  /** CSS pixels */
  width: number
  height: number
  colours: { ink: string; soft: string; paper: string }
  /** as the page names its fonts, to measure with, and as a file names them */
  fonts: { serif: Font; sans: Font }
}

interface Font {
  onPage: string
  inFile: string
}

/** Copies the drawing, its styles written into it. Throws before there is a drawing. */
export function lightCopy(drawing: Element): LightCopy {
  const shown = drawing.querySelector('svg')
  if (!shown) throw new Error('there is no drawing yet')
  const { width, height } = shown.getBoundingClientRect()
  const stage = document.createElement('div')
  stage.dataset.picture = ''
  // In the place of the drawing, so that the same style sheets hold; unseen, and gone before the page is painted again.
  stage.style.cssText =
    'color-scheme: light; forced-color-adjust: none; position: absolute; inset: 0; opacity: 0; color: var(--ink)'
  stage.append(...[...drawing.children].map((child) => child.cloneNode(true)))
  drawing.append(stage)
  try {
    const svg = stage.querySelector('svg')
    if (!svg) throw new Error('there is no drawing yet')
    const colours = {
      ink: styleOf(stage, 'color', 'var(--ink)'),
      soft: styleOf(stage, 'color', 'var(--soft)'),
      paper: styleOf(stage, 'color', 'var(--paper)'),
    }
    const fonts = { serif: fontOf(stage, 'var(--serif)'), sans: fontOf(stage, 'var(--sans)') }
    inlineStyles(svg)
    svg.remove()
    return { svg, width: Math.ceil(width), height: Math.ceil(height), colours, fonts }
  } finally {
    stage.remove()
  }
}

function fontOf(stage: HTMLElement, token: string): Font {
  const onPage = styleOf(stage, 'font-family', token)
  return { onPage, inFile: fontFamily(onPage) }
}

/** What a token comes to in the light page, "rgb(28, 27, 24)". */
function styleOf(stage: HTMLElement, property: string, token: string): string {
  stage.style.setProperty(property, token)
  return getComputedStyle(stage).getPropertyValue(property)
}
