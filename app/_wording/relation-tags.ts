import { formatShare } from '@/lib/core/compare/format-number'
import { RELATION_WORDS } from '@/lib/core/compare/relation-words'
import type { FigureRow, PrintedNumber, Relation, Shift } from '@/lib/core/compare/types'
import { signedDifference } from './numbers'

/** What a tagʼs sign and colour say; each tone has one sign. */
export type Tone = 'exact' | 'rounded' | 'bound' | 'rung' | 'digit' | 'plain'

/** What a tag needs to know of the figure that a number is tied to. */
type TaggedFigure = Pick<FigureRow, 'measure' | 'unitLabel'>

export interface Tag {
  tone: Tone
  words: string
  /** the words set an upper bound ("fewer than"), so the sign is turned round */
  isUpper?: boolean
}

/** The tones in the order of the legend, with the words that explain them. */
export const toneWords: Record<Tone, string> = {
  exact: 'exact',
  rounded: 'rounded',
  bound: RELATION_WORDS['within bound'],
  rung: 'another unit, population, act or window',
  digit: 'digits differ',
  plain: 'another count of the same thing, or no number to compare with',
}

const TONE_OF: Record<Relation, Tone> = {
  exact: 'exact',
  rounded: 'rounded',
  'within bound': 'bound',
  transposed: 'digit',
  'one digit off': 'digit',
  'other rung': 'rung',
  'another count': 'plain',
  'only source': 'plain',
  differs: 'digit',
  'not comparable': 'rung',
  'no value': 'plain',
}

/**
 * What a printed number is to the figure it is tied to: one tag for the number itself, and one for what
 * else stands changed. The same number with something changed gets the second alone, for it is not the
 * same statement. Empty for a number tied to no figure.
 */
export function relationTags(entry: PrintedNumber, figure: TaggedFigure): Tag[] {
  const { alignment } = entry
  if (!alignment) return []
  const shifted = shiftWords(alignment.shifts, entry, figure)
  const moved: Tag[] = shifted ? [{ tone: 'rung', words: shifted }] : []
  if (alignment.relation === 'exact' && shifted) return [{ tone: 'rung', words: `same number, ${shifted}` }]
  if (alignment.relation === 'not comparable' && shifted) return moved
  const tag: Tag = { tone: TONE_OF[alignment.relation], words: relationWords(entry, figure) }
  if (tag.tone === 'bound' && entry.low === null && entry.high !== null) tag.isUpper = true
  return [tag, ...moved]
}

function relationWords(entry: PrintedNumber, figure: TaggedFigure): string {
  const { relation = 'exact', difference, relativeDifference: share } = entry.alignment ?? {}
  const words = RELATION_WORDS[relation]
  switch (relation) {
    case 'rounded':
      return share ? `${words} ${share > 0 ? 'up' : 'down'} ${formatShare(Math.abs(share))}` : words
    case 'differs':
      return typeof difference === 'number'
        ? `${words} by ${signedDifference(difference, figure.measure)}`
        : words
    case 'transposed':
    case 'one digit off':
    case 'another count':
      return withDifference(words, difference, figure)
    case 'no value':
      return isWithoutNumber(entry) ? 'printed without a number' : 'the record has no number'
    default:
      return words
  }
}

function isWithoutNumber({ value, low, high }: PrintedNumber): boolean {
  return value === null && low === null && high === null
}

function withDifference(words: string, difference: number | null | undefined, figure: TaggedFigure): string {
  return typeof difference === 'number' ? `${words}, ${signedDifference(difference, figure.measure)}` : words
}

/** "people for detainers", "another population and act"; null where nothing is changed. */
export function shiftWords(shifts: Shift[], entry: PrintedNumber, figure: TaggedFigure): string | null {
  const unit =
    shifts.includes('unit') && entry.unitLabel && entry.unitLabel !== figure.unitLabel
      ? `${entry.unitLabel} for ${figure.unitLabel}`
      : null
  const rest: string[] = shifts.filter((shift) => shift !== 'unit' || !unit)
  const last = rest.pop()
  const others = last && `another ${rest.length > 0 ? `${rest.join(', ')} and ` : ''}${last}`
  return [unit, others].filter(Boolean).join(', ') || null
}
