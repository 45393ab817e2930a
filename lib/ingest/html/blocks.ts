const SKIPPED =
  /^(?:script|style|noscript|template|svg|math|iframe|object|embed|canvas|video|audio|form|button|select|input|textarea|nav|head|title|link|meta|amp-ad|amp-sidebar|amp-social-share|amp-consent)$/
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hgroup|hr|html|li|main|menu|ol|p|pre|search|section|summary|table|tbody|tfoot|thead|tr|ul|amp-story-page)$/
const CELL = /^(?:td|th)$/
const IN_LAYOUT = /^(?:p|div|table|ul|ol|h[1-4]|blockquote|center)$/
const BETWEEN_CELLS = ' | '

/** One paragraph of a page: its text, the element it stands in, and whether all of it is inside links. */
export interface Block {
  text: string
  element: Element
  linked: boolean
}

/**
 * The paragraphs of an element in reading order: white space as a browser shows it, line breaks kept as "\n", a
 * table row as one paragraph with its cells apart by " | " (cells that hold paragraphs are layout and read one after
 * another), `<q>` with its quotation marks. Invisible characters and hidden elements are left out.
 */
export function blocksOf(root: Element): Block[] {
  const out: Block[] = []
  let line = ''
  let outsideLinks = false
  const flush = (element: Element) => {
    const text = tidy(line)
    if (text !== '') out.push({ text, element, linked: !outsideLinks })
    line = ''
    outsideLinks = false
  }
  const walk = (element: Element, linked: boolean, literal: boolean) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) {
        const text = node.textContent ?? ''
        line += literal ? text : text.replace(/[ \t\n\r\f\u00a0]+/g, ' ')
        if (!linked && /[\p{L}\p{N}]/u.test(text)) outsideLinks = true
        continue
      }
      if (node.nodeType !== 1) continue
      const child = node as Element
      const name = child.localName.toLowerCase()
      if (SKIPPED.test(name) || isHidden(child)) continue
      const within = linked || name === 'a'
      if (name === 'br') line += '\n'
      else if (name === 'q') {
        line += '“'
        walk(child, within, literal)
        line += '”'
      } else if (CELL.test(name)) {
        const cell = solePart(child)
        const layout = holdsBlock(cell)
        if (layout) flush(element)
        else if (tidy(line) !== '') line += BETWEEN_CELLS
        walk(cell, within, literal)
        if (layout) flush(child)
      } else if (BLOCK.test(name)) {
        flush(element)
        walk(child, within, name === 'pre')
        flush(child)
      } else walk(child, within, literal)
    }
  }
  walk(root, false, false)
  flush(root)
  return out
}

const LONGEST_CELL = 120 // characters; a cell that holds a longer paragraph is a column of a page

/** The only paragraph of a table cell, as word processors write every cell; else the cell itself. */
function solePart(cell: Element): Element {
  const only = cell.childElementCount === 1 ? cell.firstElementChild : null
  const words = cell.textContent ?? ''
  return only &&
    /^(?:p|div)$/i.test(only.localName) &&
    words.trim().length <= LONGEST_CELL &&
    (only.textContent ?? '').trim() === words.trim()
    ? only
    : cell
}

const holdsBlock = (element: Element): boolean => {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (IN_LAYOUT.test(child.localName.toLowerCase()) || holdsBlock(child)) return true
  }
  return false
}

/** Whether an element is hidden by its own attributes; style sheets are not read. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

// Soft hyphens, zero-width spaces and joiners of layout, byte order marks, direction marks.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f]/g

const tidy = (line: string): string =>
  line
    .replace(INVISIBLE, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
