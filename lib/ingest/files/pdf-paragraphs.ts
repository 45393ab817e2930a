import type { Line } from './pdf-lines'

const WIDER_THAN_LEADING = 1.35 // times the usual distance of lines, from which a gap parts paragraphs
const OTHER_SIZE = 1.15 // times the letter size, from which a line is a heading or the text after one
const HEADING_LEADING = 1.5 // of the letter size, up to which lines of one larger size are one heading
const INDENT = 0.8 // of the letter size
const DEEPEST_INDENT = 5 // of the letter size; beyond it the line stands in another column
const SHORT_LINE = 0.85 // of the column's width, below which a line that ends a sentence ends its paragraph
const SENTENCE_END = /[.!?…:]["”’»)\]]*$/
const LIST_ITEM = /^(?:[•▪◦‣·]|\(?\d{1,2}[.)]|[–-])\s/

/** Paragraphs rebuilt from printed lines, and how many words divided at line ends were made whole again. */
export function paragraphsOf(pages: readonly Line[][]): { paragraphs: string[]; rejoined: number } {
  const joiner = wordJoiner(pages)
  const usual = usualSize(pages)
  const paragraphs: string[] = []
  let current = ''
  let last: { line: Line; page: number } | null = null
  pages.forEach((lines, page) => {
    const leading = usualLeading(lines)
    lines.forEach((line, i) => {
      const starts =
        !last ||
        (!isOneHeading(last.line, line, last.page !== page, usual) &&
          startsParagraph(
            last.line,
            line,
            lines[i + 1],
            last.page !== page,
            leading,
            rightOf(lines, last.line),
          ))
      if (starts && current !== '') paragraphs.push(current)
      current = starts ? line.text : joiner.join(current, line.text)
      last = { line, page }
    })
  })
  if (current !== '') paragraphs.push(current)
  return { paragraphs, rejoined: joiner.rejoined() }
}

/** Two lines of one size, larger than that of the text and close together: a headline that runs over its line. */
function isOneHeading(before: Line, line: Line, newPage: boolean, usual: number): boolean {
  const size = Math.min(before.size, line.size)
  const drop = before.y - line.y
  return (
    !newPage &&
    size > usual * OTHER_SIZE &&
    Math.max(before.size, line.size) < size * OTHER_SIZE &&
    drop > 0 &&
    drop < size * HEADING_LEADING &&
    !SENTENCE_END.test(before.text)
  )
}

/** The letter size in which most of the text stands. */
function usualSize(pages: readonly Line[][]): number {
  const characters = new Map<number, number>()
  for (const { size, text } of pages.flat()) characters.set(size, (characters.get(size) ?? 0) + text.length)
  let [usual, most] = [0, 0]
  for (const [size, count] of characters) if (count > most) [usual, most] = [size, count]
  return usual
}

function startsParagraph(
  before: Line,
  line: Line,
  next: Line | undefined,
  newPage: boolean,
  leading: number,
  columnRight: number,
): boolean {
  const size = Math.max(before.size, line.size)
  if (Math.max(before.size, line.size) > Math.min(before.size, line.size) * OTHER_SIZE) return true
  if (LIST_ITEM.test(line.text)) return true
  const drop = before.y - line.y
  const ends = SENTENCE_END.test(before.text)
  // From the foot of a page or column to the head of the next, the sentence alone tells whether it goes on.
  if (newPage || drop < 0)
    return ends || (/^\p{Lu}/u.test(line.text) && before.right < columnRight * SHORT_LINE)
  if (drop > leading * WIDER_THAN_LEADING) return true
  const indent = line.x - before.x
  if (indent > INDENT * size && indent < DEEPEST_INDENT * size && (!next || next.x < line.x - INDENT * size))
    return true
  const width = columnRight - before.x
  return ends && before.right - before.x < width * SHORT_LINE
}

/** The right edge of the column in which a line stands. */
const rightOf = (lines: readonly Line[], { x, size, right }: Line): number =>
  lines.reduce(
    (most, line) => (Math.abs(line.x - x) < DEEPEST_INDENT * size ? Math.max(most, line.right) : most),
    right,
  )

function usualLeading(lines: readonly Line[]): number {
  const drops = lines
    .slice(1)
    .map((line, i) => (lines[i]?.y ?? 0) - line.y)
    .filter((drop) => drop > 0)
    .sort((a, b) => a - b)
  // The smaller half: headings and gaps between paragraphs make the rest larger.
  return drops[Math.floor(drops.length * 0.4)] ?? 12
}

// First parts that keep their hyphen where nothing in the text says otherwise.
const KEEPS_HYPHEN =
  /(?:^|[^\p{L}])(?:non|self|ex|anti|co|pro|pre|post|well|long|short|cross|high|low|full|part|half|all|so|mid|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|[a-z]|\p{Lu}[\p{L}]*)-$/u

/** Puts lines together; a word divided at a line's end loses its hyphen unless the text writes it with one elsewhere. */
function wordJoiner(pages: readonly Line[][]) {
  const words = new Set<string>()
  for (const lines of pages) {
    for (const { text } of lines)
      for (const word of text.toLowerCase().match(/[\p{L}][\p{L}'’-]*/gu) ?? []) words.add(word)
  }
  let count = 0
  const join = (text: string, line: string): string => {
    if (text.endsWith('\u00ad')) return text.slice(0, -1) + line
    const head = /[\p{L}’']+-$/u.exec(text)?.[0]
    const tail = /^\p{Ll}[\p{L}'’]*/u.exec(line)?.[0]
    if (!head || !tail) return text.endsWith('-') || text.endsWith('—') ? text + line : `${text} ${line}`
    const whole = (head.slice(0, -1) + tail).toLowerCase()
    const hyphened = (head + tail).toLowerCase()
    if (words.has(hyphened) && !words.has(whole)) return text + line
    if (!words.has(whole) && KEEPS_HYPHEN.test(text)) return text + line
    count++
    return text.slice(0, -1) + line
  }
  return { join, rejoined: () => count }
}
