import type { Reading } from '@/lib/core/extract/mention'
import type { Paint, Style } from './paint'

/** Kinds in the order in which they give way: a number inside a term keeps its own mark. */
const KINDS = [
  ['citations', 'c', ['magenta', 'bold']],
  ['quantities', 'q', ['yellow', 'bold']],
  ['windows', 'w', ['green', 'bold']],
  ['terms', 't', ['cyan']],
] as const satisfies readonly (readonly [keyof Reading, string, Style])[]

interface Mark {
  start: number
  end: number
  label: string
  style: Style
}

/**
 * The text with every mention marked: `[phrase]q3`, coloured by kind where colours are on. Of mentions that
 * overlap the longer one of another kind is marked up to where the shorter one starts; its number stands in the lists.
 */
export function markedText(text: string, reading: Reading, paint: Paint): string {
  let out = ''
  let at = 0
  for (const { start, end, label, style } of marksOf(text, reading)) {
    if (start < at) continue
    out += text.slice(at, start) + paint(style, `[${text.slice(start, end)}]`) + paint('dim', label)
    at = end
  }
  return out + text.slice(at)
}

function marksOf(text: string, reading: Reading): Mark[] {
  const all = KINDS.flatMap(([kind, letter, style], rank) =>
    reading[kind].map(({ start, end }, index) => ({
      start,
      end,
      label: `${letter}${index + 1}`,
      style: style as Style,
      rank,
    })),
  )
  const byPlace = all.sort((a, b) => a.start - b.start || a.rank - b.rank)
  const kept: (Mark & { rank: number })[] = []
  for (const mark of byPlace) {
    const before = kept.at(-1)
    if (!before || mark.start >= before.end) kept.push(mark)
    // "refused to honor [more than 500 detainers]": the number inside cuts the term that holds it
    else if (mark.rank < before.rank) {
      before.end = before.start + text.slice(before.start, mark.start).trimEnd().length
      if (before.end === before.start) kept.pop()
      kept.push(mark)
    }
  }
  return kept
}
