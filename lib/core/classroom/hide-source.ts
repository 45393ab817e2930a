import { boilerplate } from '../text/boilerplate'
import { paragraphs } from '../text/paragraphs'
import { overlaps, type Span } from '../text/span'

/** What tells a reader which outlet printed a text. */
export interface PrintedBy {
  outletName: string
  byline: string | null
}

/** In place of each hidden character, so that every other one keeps its place. */
export const HIDDEN = '\u2588' // a full block: one UTF-16 unit

const ADDRESS = /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?<![\w@])@\w{2,}/g
// A line of its own near the head of a text: "By Ada Wong, Courier staff".
const BYLINE = /^[ \t]*by [^\n]{3,90}$/gim
const HEAD_SHARE = 0.2 // of a text, in which a byline stands
const LEAST_NAME = 3 // letters of a name or short form that is looked for

/**
 * The stretches of a text that would say who printed it, in its order, none overlapping: bylines, follow lines, datelines and
 * other lines of the page, the outlet's name with and without "The", its initials in brackets, the names of the byline,
 * and addresses. A name that stands for another outlet as a source stays.
 */
export function sourceSpans(text: string, { outletName, byline }: PrintedBy): Span[] {
  const found = [
    ...boilerplate(text, paragraphs(text)),
    ...matches(text, ADDRESS),
    ...matches(text, BYLINE).filter(({ start }) => start < text.length * HEAD_SHARE),
  ]
  for (const name of namesOf(outletName, byline)) found.push(...occurrences(text, name))
  found.push(...shortForms(text, outletName))
  const merged: Span[] = []
  for (const span of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && (overlaps(last, span) || last.end === span.start)) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}

/** The text with every character of these spans blotted out, line breaks apart. */
export function blotted(text: string, spans: readonly Span[]): string {
  let shown = ''
  let at = 0
  for (const { start, end } of spans) {
    shown += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, HIDDEN)
    at = end
  }
  return shown + text.slice(at)
}

function namesOf(outletName: string, byline: string | null): string[] {
  const short = outletName.replace(/^The /, '')
  const initials = short
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase()
  const people = (byline ?? '').split(/,| and | & |;/).map((name) => name.trim().replace(/^by /i, ''))
  return [outletName, short, `(${initials})`, ...people].filter(({ length }) => length >= LEAST_NAME)
}

/** Where a name stands as words of its own, in whatever capitals. */
function occurrences(text: string, name: string): Span[] {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  return matches(text, new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'))
}

/** "the Courier" for The Harlopen Courier; with a small letter it would be any courier. */
function shortForms(text: string, outletName: string): Span[] {
  const words = outletName.replace(/^The /, '').split(/\s+/)
  const last = words.at(-1) ?? ''
  if (words.length < 2 || !/^\p{Lu}[\p{L}’'-]+$/u.test(last)) return []
  return matches(text, new RegExp(`[Tt]he ${last}(?![\\p{L}\\p{N}])`, 'gu'))
}

function matches(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
}
