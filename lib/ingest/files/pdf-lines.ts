/** A run of text on a page as PDF.js gives it: x and y of its start in points, y growing upwards. */
export interface TextRun {
  text: string
  x: number
  y: number
  width: number
  /** of the letters */
  size: number
}

/** A printed line: its words, where it starts and ends, its baseline and letter size, in points. */
export interface Line {
  text: string
  x: number
  right: number
  y: number
  size: number
}

const SAME_BASELINE = 0.4 // of the letter size; raised note numbers stay on their line
const WORD_GAP = 0.15 // of the letter size, from which runs are two words
const CELL_GAP = 3 // of the letter size, from which they are two cells of a table

/** The lines of a page in the order in which the page draws them, which is the reading order of what presses make. */
export function linesOf(runs: readonly TextRun[]): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  for (const run of runs) {
    if (run.text === '') continue
    if (run.text.trim() === '') {
      if (line && !line.text.endsWith(' ')) line.text += ' '
      continue
    }
    const size: number = line ? Math.max(line.size, run.size) : run.size
    const gap: number = line ? run.x - line.right : 0
    if (line && Math.abs(run.y - line.y) <= SAME_BASELINE * size && gap > -size) {
      const joint =
        gap > CELL_GAP * size ? ' | ' : gap > WORD_GAP * size && !line.text.endsWith(' ') ? ' ' : ''
      line.text =
        joint === ' | '
          ? `${line.text.trimEnd()}${joint}${run.text.trimStart()}`
          : line.text + joint + run.text
      line.right = Math.max(line.right, run.x + run.width)
      line.size = size
    } else {
      line = { text: run.text, x: run.x, right: run.x + run.width, y: run.y, size: run.size }
      lines.push(line)
    }
  }
  for (const each of lines) each.text = each.text.replace(/[ \t\u00a0]+/g, ' ').trim()
  return lines.filter(({ text }) => text !== '')
}

const EDGE_LINES = 2 // at the top and at the bottom of a page
const SAME_HEIGHT = 4 // points

/**
 * The pages without running heads and page numbers: lines at the edge of a page that stand at the same height on at
 * least half of the pages with the same words, digits apart. A single page keeps all its lines.
 */
export function withoutRunningHeads(pages: readonly Line[][]): Line[][] {
  const seen = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const least = Math.max(2, pages.length / 2)
  return pages.map((page) => {
    const dropped = new Set(edgesOf(page).filter((line) => (seen.get(keyOf(line)) ?? 0) >= least))
    return page.filter((line) => !dropped.has(line))
  })
}

const edgesOf = (page: readonly Line[]): Line[] => {
  const byHeight = [...page].sort((a, b) => b.y - a.y)
  return [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]
}

const keyOf = ({ text, y }: Line): string =>
  `${Math.round(y / SAME_HEIGHT)} ${text.replace(/\d+/g, '#').toLowerCase()}`
