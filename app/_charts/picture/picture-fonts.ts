import { fontFamily } from './picture-styles'

/**
 * `@font-face` rules for the page's own fonts that occur in the drawing, the files within them, so that the picture
 * looks the same elsewhere. A font that cannot be had is left out: the file names generic ones after it.
 */
export async function embeddedFonts(svg: SVGSVGElement): Promise<string> {
  const drawn = new XMLSerializer().serializeToString(svg)
  const faces = [...document.styleSheets].flatMap(facesOf).filter(({ name, isItalic }) => {
    return drawn.includes(name) && (!isItalic || drawn.includes('italic'))
  })
  const rules = await Promise.all(faces.map(embedded))
  return rules.join('\n')
}

interface Face {
  name: string
  isItalic: boolean
  weight: string
  url: string
}

function facesOf(sheet: CSSStyleSheet): Face[] {
  return [...sheet.cssRules].flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return []
    const family = rule.style.getPropertyValue('font-family')
    const name = fontFamily(family).split(',')[0] ?? ''
    const url = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
    if (name === family || url === undefined) return []
    return {
      name,
      isItalic: rule.style.getPropertyValue('font-style') === 'italic',
      weight: rule.style.getPropertyValue('font-weight') || 'normal',
      url: new URL(url, sheet.href ?? document.baseURI).href,
    }
  })
}

async function embedded({ name, isItalic, weight, url }: Face): Promise<string> {
  try {
    const answer = await fetch(url)
    if (!answer.ok) return ''
    const file = await dataUrl(await answer.blob())
    const style = isItalic ? 'italic' : 'normal'
    return `@font-face{font-family:"${name}";font-style:${style};font-weight:${weight};src:url("${file}")}`
  } catch {
    return ''
  }
}

function dataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
