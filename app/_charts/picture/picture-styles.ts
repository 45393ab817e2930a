// Inherited in SVG: written only where an element differs from the one it stands in.
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
]
const OWN = { opacity: '1', 'text-decoration-line': 'none' }
const KEPT_ATTRIBUTE = /^(?!class$|style$|role$|tabindex$|focusable$|href$|aria-|data-)/

/** The fonts of the page have names made by the build; in a file they have their own, and generic ones after them. */
export function fontFamily(computed: string): string {
  if (/newsreader/i.test(computed)) return 'Newsreader, Georgia, serif'
  if (/public ?sans/i.test(computed)) return 'Public Sans, Helvetica, Arial, sans-serif'
  return computed
}

/**
 * Writes what style sheets say of an SVG on the page into its own attributes, and takes off what means something in the page
 * alone. What a mark says becomes its title. Shapes that are not shown, or are for the screen alone (data-screen), go.
 */
export function inlineStyles(svg: SVGSVGElement): void {
  for (const element of [...svg.querySelectorAll('[data-screen], desc:empty, title:empty')]) element.remove()
  const elements = [svg, ...svg.querySelectorAll<SVGElement>('*')]
  // All is read before anything is written: an attribute written would change what is read next.
  const read = elements.map((element) => ({ element, styles: stylesOf(element) }))
  for (const { element, styles } of read) {
    if (styles === null) {
      element.remove()
      continue
    }
    const says = element.hasAttribute('data-mark') ? element.getAttribute('aria-label') : null
    for (const { name } of [...element.attributes]) {
      if (!KEPT_ATTRIBUTE.test(name)) element.removeAttribute(name)
    }
    for (const [name, value] of styles) element.setAttribute(name, value)
    if (says !== null) {
      const title = document.createElementNS(svg.namespaceURI, 'title')
      title.textContent = says
      element.prepend(title)
    }
  }
}

function stylesOf(element: SVGElement): [string, string][] | null {
  const own = getComputedStyle(element)
  if (own.display === 'none' || own.visibility === 'hidden') return null
  const parent = element.parentElement instanceof SVGElement ? getComputedStyle(element.parentElement) : null
  const inherited = INHERITED.flatMap((name): [string, string][] => {
    const value = styleValue(own, name)
    return parent !== null && styleValue(parent, name) === value ? [] : [[name, value]]
  })
  const rest = Object.entries(OWN).flatMap(([name, usual]): [string, string][] => {
    const value = styleValue(own, name)
    return value === usual ? [] : [[name.replace('-line', ''), value]]
  })
  return [...inherited, ...rest]
}

function styleValue(styles: CSSStyleDeclaration, name: string): string {
  const value = styles.getPropertyValue(name)
  return name === 'font-family' ? fontFamily(value) : value
}
