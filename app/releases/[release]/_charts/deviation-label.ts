import { textWidth } from '../../../_charts/text-width'
import { counted } from '../../../_wording/numbers'
import { type DeviationMark, type DeviationRow, SOMETHING_ELSE } from './deviation-rows'

// From the middle of a sign to its label, in CSS pixels.
export const LABEL_GAP = 11
// More names than this are a crowd: the table names them all.
const MOST_NAMES = 2
// Letters of a name that must stay readable beside the words.
const LEAST_NAME = 12

/** Who printed a number and how far off it is, on the side of its sign where it has room; null for exact ones. */
export function deviationLabel(
  mark: DeviationMark,
  x: number,
  width: number,
): { words: string; left: boolean } | null {
  const whole = labelOf(mark, Number.POSITIVE_INFINITY)
  if (whole === null) return null
  const needed = textWidth(whole) + LABEL_GAP
  const [fitsLeft, fitsRight] = [x >= needed, width - x >= needed]
  // Away from the recordʼs line, on the other side only where there is no room.
  const left = fitsLeft === fitsRight ? (fitsLeft ? mark.share < 0 : x > width - x) : fitsLeft
  const words = labelOf(mark, (left ? x : width - x) - LABEL_GAP)
  return words === null ? null : { words, left }
}

/** The exact ones stand at the head of the row, by name where there is room for the names. */
export function exactLabel({ printed }: DeviationMark, room: number): string {
  const named = `exact: ${namesOf(printed)}`
  return textWidth(named) <= room ? named : `exact: ${counted(printed.length, 'article')}`
}

/** All that a sign stands for, to be read alone; first the `label` beside it, by which who speaks to a computer calls it. */
export function markWords(row: DeviationRow, mark: DeviationMark, label: string | null): string {
  const { printed, phrase, says, words, reach } = mark
  const names = namesOf(printed)
  return [
    label ?? names,
    label === null || label.startsWith(names) ? null : names,
    `“${phrase}”`,
    label?.includes(says) ? null : says,
    words === null || label?.includes(words) ? null : words,
    reach && `can stand for ${reach.words}`,
    `the record: ${row.recordLabel} ${row.label}`,
  ]
    .filter((part) => part !== null)
    .join('; ')
}

function labelOf(mark: DeviationMark, room: number): string | null {
  const { tone, printed, words, shifted } = mark
  if (tone === 'exact') return null
  const who = printed.length <= MOST_NAMES ? namesOf(printed) : counted(printed.length, 'article')
  const full = [words, shifted ? (words ? SOMETHING_ELSE : mark.says) : null].filter(Boolean).join(', ')
  // On a phone the sign alone says that something else is counted; the table has the words.
  const fits = textWidth(`${who.slice(0, LEAST_NAME)}: ${full}`) <= room
  const said = fits ? full : words
  const distance = said ? `${words ? ' ' : ': '}${said}` : ''
  return `${shorten(who, room - textWidth(distance))}${distance}`
}

function shorten(name: string, room: number): string {
  let shown = name
  while (shown.length > 1 && textWidth(`${shown}…`) > room) shown = shown.slice(0, -1)
  return shown === name ? name : `${shown.trimEnd()}…`
}

/** "Herald, Wire": the names under which the articles of a mark are shown. */
export function namesOf(printed: DeviationMark['printed']): string {
  return printed.map(({ label }) => label).join(', ')
}
