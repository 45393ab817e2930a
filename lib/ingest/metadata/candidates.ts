import type { MetadataSource, Stated } from './metadata'

/** Values of one field in order of trust, gathered from one page. */
export class Candidates {
  readonly found: Stated<string>[] = []

  /** Adds a value unless it is missing or empty. */
  add(value: string | null | undefined, source: MetadataSource, where: string): void {
    const clean = value?.replace(/\s+/g, ' ').trim()
    if (clean) this.found.push({ value: clean, source, where })
  }

  /** Values kept after `read` made them of one form; those it does not know are dropped. */
  map(read: (value: string) => string | null): Candidates {
    const out = new Candidates()
    for (const { value, source, where } of this.found) out.add(read(value), source, where)
    return out
  }
}

/** The contents of a page's meta elements by lower-case name, property or itemprop; the first of each. */
export function metaValues(document: Document): Map<string, string> {
  const out = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')
    if (!content) continue
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name && !out.has(name)) out.set(name, content)
    }
  }
  return out
}

const MOST_ELEMENTS = 50 // the page's own stand at its top
const OTHERS = 'a,nav,aside,footer,li' // where pages tell of other articles

/** The elements that a page may mean itself by: the first fifty, without those of lists, links and side boxes. */
export function ownElements(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, MOST_ELEMENTS)
    .filter((element) => !element.parentElement?.closest(OTHERS))
}
