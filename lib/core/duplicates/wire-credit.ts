import type { Span } from '@/lib/core/text/span'

/** The news agency that a text says it comes from, and where it says so. */
export interface WireCredit {
  agency: string
  span: Span
}

// Agencies whose texts others print, with how datelines and credit lines name them.
const AGENCIES: { agency: string; names: string }[] = [
  { agency: 'Associated Press', names: 'AP|(?:The )?Associated Press' },
  { agency: 'Reuters', names: 'Reuters' },
  { agency: 'Agence France-Presse', names: 'AFP|Agence France-Presse' },
  { agency: 'United Press International', names: 'UPI|United Press International' },
  { agency: 'CNN Newsource', names: 'CNN Newsource|CNN Wire|CNN' },
  { agency: 'Tribune News Service', names: 'TNS|Tribune News Service' },
  { agency: 'Bloomberg', names: 'Bloomberg(?: News)?' },
  { agency: 'States Newsroom', names: 'States Newsroom' },
  { agency: 'The Center Square', names: 'The Center Square' },
  { agency: 'Canadian Press', names: '(?:The )?Canadian Press' },
  { agency: 'EFE', names: 'EFE' },
]
const OPENING = 600 // characters; datelines and bylines stand in the first lines
const CLOSING = 400 // characters; credits and rights stand in the last

/** The first credit of a text: a dateline "(AP) —", a byline "By A. Name, Associated Press", or a credit line at its end. */
export function wireCredit(text: string): WireCredit | null {
  const closingFrom = Math.max(OPENING, text.length - CLOSING)
  const [opening, closing] = [text.slice(0, OPENING), text.slice(closingFrom)]
  for (const { agency, names } of AGENCIES) {
    const dateline = new RegExp(`\\((?:${names})\\) ?(?:—|–|--?|-)`).exec(opening)
    const byline = new RegExp(`^(?:By|BY) [^\\n]{0,80}?\\b(?:${names})$`, 'm').exec(opening)
    const found = dateline ?? byline
    if (found) return { agency, span: { start: found.index, end: found.index + found[0].length } }
    const credit = new RegExp(
      `(?:©|\\(c\\)|copyright) ?(?:\\d{4} )?(?:by )?(?:${names})\\b|^(?:${names})$|\\b(?:Distributed by|Source:) (?:${names})\\b`,
      'im',
    ).exec(closing)
    if (credit) {
      const start = closingFrom + credit.index
      return { agency, span: { start, end: start + credit[0].length } }
    }
  }
  return null
}
