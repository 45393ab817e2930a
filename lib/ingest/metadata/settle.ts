import { foldText } from '@/lib/core/text/folded-text'
import type { Candidates } from './candidates'
import type { Conflict, MetadataField, Stated } from './metadata'
import { sameMoment } from './stated-date'

/**
 * The value to take (the first) and, where others disagree with it, the conflict: the first value of each
 * kind of disagreement. What counts as agreeing depends on the field.
 */
export function settle(
  field: MetadataField,
  { found }: Candidates,
): { taken: Stated<string> | null; conflict: Conflict | null } {
  const [first] = found
  if (!first) return { taken: null, conflict: null }
  const apart: Stated<string>[] = [first]
  for (const candidate of found) {
    if (!apart.some((other) => agree(field, other.value, candidate.value))) apart.push(candidate)
  }
  return { taken: first, conflict: apart.length > 1 ? { field, values: apart } : null }
}

function agree(field: MetadataField, a: string, b: string): boolean {
  switch (field) {
    case 'published':
    case 'modified':
      return sameMoment(a, b)
    case 'language':
      return primary(a) === primary(b)
    case 'link':
      return bare(a) === bare(b)
    case 'byline':
      return within(names(a), names(b)) || within(names(b), names(a))
    default:
      return sameWords(a, b)
  }
}

/** Whether two headlines or names are the same but for case, quotes, marks and the outlet after a bar or dash. */
export function sameWords(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)]
  if (one === other) return true
  const [short, long] = one.length < other.length ? [a, b] : [b, a]
  const cut = long.search(/\s[|–—-]\s[^|–—-]{2,40}$/)
  return cut > 0 && words(long.slice(0, cut)) === words(short)
}

const words = (text: string): string =>
  foldText(text)
    .folded.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const primary = (tag: string): string => tag.toLowerCase().slice(0, 2)

const bare = (link: string): string =>
  link
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '')

const names = (byline: string): string[] =>
  words(byline.replace(/,| and | & /g, ';'))
    .split(' ')
    .filter((word) => word !== '')

const within = (few: string[], many: string[]): boolean => few.every((name) => many.includes(name))
