import type { Stated } from '../metadata/metadata'
import { printedByline } from '../metadata/printed-byline'
import { statedDate } from '../metadata/stated-date'

const LOOKED_AT = 2000 // characters
const MOST_LINES = 8 // a headline, a second one, a credit, a byline, two dates, a place; then the article begins
const LONGEST_LINE = 160 // characters; a longer one is the article's first paragraph
const LEAST_SENTENCE = 10 // words, with a full stop at their end: prose

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const DAY = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2})`
const CLOCK = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?'
/** What stands beside a date in a line that tells when an article came out: a label, a day of the week, a time, its zone. */
const BESIDE_DATE = new RegExp(
  `${DAY}|\\b${CLOCK}|\\b[ap]\\.?m\\b\\.?|\\b(?:first )?(?:published|posted|released|release date)\\b|\\bfor immediate release\\b|\\b(?:last )?(?:updated|modified)\\b|\\b(?:date|on|at)\\b|\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?|\\b(?:[ecmp][sd]?t|gmt|utc|bst|z)\\b|[\\s,:;()/|•·–—-]`,
  'gi',
)
const LABEL = /(?=\b(?:first published|last updated|last modified|published|posted|updated|modified)\b)/i
const MOMENT = new RegExp(
  `[,\\s]*(?:\\b(?:on|at) )?(?:\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?\\b${DAY}(?:,? (?:at )?${CLOCK} ?(?:[ap]\\.?m\\b\\.?)?(?: [A-Z]{2,4})?)?`,
  'i',
)

/** What the lines around a headline state. */
export interface AroundHeadline {
  byline: Stated<string> | null
  published: Stated<string> | null
  modified: Stated<string> | null
}

/**
 * Byline and dates of a text without a page around it, from the lines before its first paragraph: "By Jane Doe", "March 20,
 * 2017", "Updated: ...". A line counts when it is that and nothing else. Two dates of publication that differ are none.
 */
export function linesAroundHeadline(text: string, headline: string | null): AroundHeadline {
  const found = { byline: new Set<string>(), published: new Set<string>(), modified: new Set<string>() }
  for (const line of openingLines(text)) {
    const parts = line.split(/ ?[|•·] ?| [–—-] /).flatMap((part) => part.split(LABEL))
    const byline = line === headline ? null : firstByline([line, ...parts])
    if (byline) found.byline.add(byline)
    for (const part of parts) {
      const date = dateOf(part)
      if (date) found[date.field].add(date.value)
    }
  }
  const only = (values: Set<string>): Stated<string> | null => {
    const [value, other] = values
    return value !== undefined && other === undefined ? { value, source: 'page', where: 'first lines' } : null
  }
  return { byline: only(found.byline), published: only(found.published), modified: only(found.modified) }
}

function* openingLines(text: string): Generator<string> {
  let lines = 0
  for (const raw of text.slice(0, LOOKED_AT).split('\n')) {
    const line = raw.replace(/\s+/g, ' ').trim()
    if (line === '') continue
    const isSentence =
      !/[|•·]/.test(line) && /[.!?]["”’)]*$/.test(line) && line.split(' ').length >= LEAST_SENTENCE
    if (++lines > MOST_LINES || line.length > LONGEST_LINE) return
    if (isSentence && lines > 1) return // a headline may be a question
    yield line
  }
}

function firstByline(parts: readonly string[]): string | null {
  for (const part of parts) {
    const byline = printedByline(part.replace(MOMENT, '').trim())
    if (byline) return byline
  }
  return null
}

/** The date that a part of a line is; beside a byline it may stand at its end, or in its middle. */
function dateOf(part: string): { field: 'published' | 'modified'; value: string } | null {
  const moment = MOMENT.exec(part)?.[0] ?? ''
  const words = printedByline(part.replace(moment, '').trim()) ? moment : part
  if (words.replace(BESIDE_DATE, '') !== '') return null
  const value = statedDate(words.replace(/\b(\d{1,2})\.(\d{2})\b/, '$1:$2'))
  return value ? { field: /updated|modified/i.test(part) ? 'modified' : 'published', value } : null
}
