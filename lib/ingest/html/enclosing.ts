/**
 * The nearest element, from this one outwards, that passes a test; null for none. Stands in for `closest`, which
 * compiles its selector at each call: too slow to ask of every paragraph.
 */
export function enclosing(element: Element, test: (element: Element) => boolean): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) if (test(at)) return at
  return null
}
