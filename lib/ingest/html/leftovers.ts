import type { Block } from './blocks'
import { enclosing } from './enclosing'

/** Paragraphs that stand among an article's own but are the page's; each with the reason it is dropped. */
const LINES: { reason: string; pattern: RegExp }[] = [
  {
    reason: 'advertisement',
    pattern: /^(?:advertisements?|sponsored|story continues below.*|article continues below.*)$/i,
  },
  {
    reason: 'sharing',
    pattern: /^(?:share|tweet|email|print|copy link|share (?:this|on|via)\b.*|follow us\b.*)$/i,
  },
  {
    reason: 'reading time',
    pattern: /^(?:\d+ min(?:ute)?s? read|listen to (?:this )?(?:article|story).*)$/i,
  },
  {
    reason: 'newsletter',
    pattern: /^(?:sign up (?:for|to)|subscribe to|get) .*\b(?:newsletters?|inbox|alerts)\b.*$/i,
  },
  {
    reason: 'other articles',
    pattern:
      /^(?:read more|related|more on this|more from|see also|read next|also read|recommended|most read|trending)\b\s*[:|–—-].*$/i,
  },
  {
    reason: 'other articles',
    pattern:
      /^(?:read more|related(?: (?:articles|stories|topics|content))?|more on this(?: story)?|see also|read next|recommended(?: for you)?|most read|trending(?: now)?|you may also like)$/i,
  },
  {
    reason: 'comments',
    pattern: /^(?:\d+ )?(?:comments?|join the conversation|view comments|leave a comment)$/i,
  },
  { reason: 'cookies', pattern: /^we (?:and our partners )?use cookies\b.*$/i },
  {
    reason: 'paywall',
    pattern:
      /^(?:subscribe|sign in|log in|register|already a subscriber\?.*|continue reading.*|to continue reading\b.*|(?:this article is )?for subscribers only.*)$/i,
  },
]
const LONGEST_LINE = 200 // characters; a longer paragraph is somebody's prose
const LONGEST_LINK = 160 // characters; a whole paragraph of link text above it is a story with a link around it
const MOST_PULLED = 100 // each is looked for in the whole text, so their number bounds the time
const SHORTEST_PULLED = 20 // characters; shorter ones repeat by chance
const LEADS_AWAY =
  /^(?:read|watch|listen|see|related|more|also|click|view|subscribe|download|opinion|editorial)\b/i

/** The paragraphs without the page's own lines, and without pull quotes that repeat what the text says anyway. */
export function withoutLeftovers(blocks: readonly Block[]): Block[] {
  const kept = blocks.filter(({ text, linked }) => {
    if (text.length > LONGEST_LINE) return true
    if (LINES.some(({ pattern }) => pattern.test(text))) return false
    return !(linked && text.length <= LONGEST_LINK && LEADS_AWAY.test(text))
  })
  const whole = kept.map(({ text }) => bare(text))
  let pulled = 0
  return kept.filter(({ element }, i) => {
    if (!enclosing(element, isPulled) || ++pulled > MOST_PULLED) return true
    const own = whole[i] ?? ''
    return (
      own.length < SHORTEST_PULLED ||
      !whole.some((other, j) => j !== i && other.length > own.length && other.includes(own))
    )
  })
}

const bare = (text: string): string =>
  text
    .replace(/[“”"'‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const isPulled = (element: Element): boolean =>
  /^(?:blockquote|aside)$/i.test(element.localName) || /pull/i.test(element.getAttribute('class') ?? '')
