import { articleText } from '@/lib/core/text/article-text'
import type { Span } from '@/lib/core/text/span'
import { comparedWords } from './compared-words'
import { editScript } from './edit-script'
import { pairUp, sharedWords } from './pair-up'

/** What an outlet did to a text that it printed after another. Spans are offsets in the text they are of. */
export interface CopyDifferences {
  /** the two headlines where they differ; null where they are the same or one text has none */
  headline: { original: Span; copy: Span } | null
  /** paragraphs of the original that the copy lacks */
  dropped: Span[]
  /** paragraphs of the copy that the original lacks */
  added: Span[]
  /** paragraphs that both have, reworded */
  reworded: { original: Span; copy: Span }[]
  /** how many paragraphs both have word for word, punctuation apart */
  kept: number
}

interface Part {
  span: Span
  words: string[]
  key: string
}

const BYLINE = /^(?:By|BY) \p{Lu}[^.!?\n]{2,100}$/u
const LEAST_SHARED = 0.5 // of the words, from which two paragraphs are one that was reworded

/** What differs between a text and a copy of it, paragraph by paragraph; bylines, datelines and page lines left out. */
export function copyDifferences(original: string, copy: string): CopyDifferences {
  const [from, to] = [partsOf(original), partsOf(copy)]
  const out: CopyDifferences = { headline: null, dropped: [], added: [], reworded: [], kept: 0 }
  if (from.headline && to.headline && from.headline.key !== to.headline.key) {
    out.headline = { original: from.headline.span, copy: to.headline.span }
  }
  const runs = editScript(
    from.body.map(({ key }) => key),
    to.body.map(({ key }) => key),
  )
  for (const { same, a, b } of runs) {
    if (same) {
      out.kept += a.end - a.start
      continue
    }
    const [was, is] = [from.body.slice(a.start, a.end), to.body.slice(b.start, b.end)]
    const alike = (i: number, j: number) => sharedWords(was[i]?.words ?? [], is[j]?.words ?? [])
    const pairs = pairUp(was.length, is.length, alike, LEAST_SHARED)
    for (const [i, j] of pairs)
      out.reworded.push({ original: (was[i] as Part).span, copy: (is[j] as Part).span })
    out.dropped.push(...was.filter((_, i) => !pairs.some(([paired]) => paired === i)).map(({ span }) => span))
    out.added.push(...is.filter((_, j) => !pairs.some(([, paired]) => paired === j)).map(({ span }) => span))
  }
  return out
}

function partsOf(text: string): { headline: Part | null; body: Part[] } {
  const { tokens, paragraphs, outside, headline } = articleText(text)
  let at = 0
  const parts: Part[] = []
  for (const span of paragraphs) {
    while (at < tokens.count && (tokens.start[at] as number) < span.start) at++
    let first = at
    while (at < tokens.count && (tokens.start[at] as number) < span.end) at++
    while (first < at && outside[first] === 1) first++
    if (first === at || BYLINE.test(text.slice(span.start, span.end))) continue
    const words = comparedWords(text, tokens, first, at).map(({ key }) => key.toLowerCase())
    parts.push({ span, words, key: words.join(' ') })
  }
  const first = parts[0]
  if (!headline || !first || first.span.start !== headline.start) return { headline: null, body: parts }
  return { headline: first, body: parts.slice(1) }
}
