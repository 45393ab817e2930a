import type { Span } from './span'

/** Lines that stand in a page but are not the article; each with the reason it is left out. */
const LINES: { reason: string; pattern: RegExp }[] = [
  {
    reason: 'follow line',
    pattern: /^\s*(?:follow|like|find) .{1,60}\bon (?:twitter|facebook|parler|instagram|x|gab|telegram)\b/i,
  },
  {
    reason: 'author line',
    pattern:
      /^\s*[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){1,3} is an? (?:[\p{L}-]+ ){0,4}(?:reporter|writer|contributor|editor|correspondent|columnist)\b[^.]{0,80}\.?\s*(?:follow.*)?$/iu,
  },
  {
    reason: 'poll',
    pattern: /^\s*(?:by completing the poll|who do you think would|do you think|take our poll|vote now)\b.*/i,
  },
  { reason: 'shortcode', pattern: /^\s*\[[a-z0-9_]+(?: [^\]]*)?\]\s*$/i },
  { reason: 'page address', pattern: /^\s*\(?https?:\/\/\S+\)?\s*$/i },
  {
    reason: 'date line',
    pattern:
      /^\s*(?:(?:first published|last updated|last modified|published|updated|posted|modified)?:?\s*(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]* \d{1,2},? \d{4}(?:,? ?(?:at |\/ |\| |[-–—] )?\d{1,2}:\d{2} ?[ap]\.?m\.?(?: \w{2,3})?)?(?: by [A-Z][^\d|]{2,50})?\s*[|/•·]?\s*)+$/i,
  },
  {
    reason: 'related box',
    pattern:
      /^\s*(?:related|read more|see also|also read|read next|watch|more from|recommended|sign up|subscribe|share this|click here)\b\s*[:|]?.{0,90}$/i,
  },
  {
    reason: 'byline',
    pattern:
      /^\s*[Bb]y [\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){1,3}(?:,? (?:and|,) .{1,60})?(?:,? (?:[Ss]taff|A[Pp]|ap|[Rr]euters|(?:[Tt]he )?[Aa]ssociated [Pp]ress).*)?(?:\s*[|•·–—,]\s*(?:(?:Published|Updated|Posted):? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d{1,2},? \d{4}.{0,30})?\s*$/u,
  },
]
const LONGEST_BOILERPLATE = 320 // characters; a longer paragraph is somebody's prose
/** "date 2019-11-03" glued before the first sentence by page exports. */
const LEADING_DATE = /^\s*date \d{4}-\d{2}-\d{2}\s+/
/** A page address in brackets at the end of a sentence. */
const ADDRESS = /\(https?:\/\/[^\s)]{1,500}\)/g
/** "WASHINGTON (AP) —", "NEW YORK — " before the first sentence. */
const DATELINE =
  /^\s*[A-Z][A-Z .,’'-]{2,30}(?:, [A-Z][a-z]{1,8}\.?)?(?: \([A-Z][A-Za-z ]{1,20}\))? ?(?:—|–|--|_) ?/

/** The stretches of a text that are not the article, ascending, none overlapping. */
export function boilerplate(text: string, paragraphs: Span[]): Span[] {
  const out: Span[] = []
  const hasAddress = text.includes('(http')
  paragraphs.forEach((paragraph, i) => {
    const { start, end } = paragraph
    const line = end - start <= LONGEST_BOILERPLATE ? text.slice(start, end) : ''
    if (line && LINES.some(({ pattern }) => pattern.test(line))) {
      out.push(paragraph)
      return
    }
    const head = i < 4 ? text.slice(start, Math.min(end, start + 80)) : ''
    const lead = (i < 2 ? LEADING_DATE.exec(head) : null) ?? (i < 4 ? DATELINE.exec(head) : null)
    if (lead) out.push({ start, end: start + lead[0].length })
    if (hasAddress && end - start < 20_000) {
      ADDRESS.lastIndex = 0
      for (const found of text.slice(start, end).matchAll(ADDRESS))
        out.push({ start: start + found.index, end: start + found.index + found[0].length })
    }
  })
  return out
}
