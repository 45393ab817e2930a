import type { CodedArticle, CodedCitation } from './coded-article'

/** Words in quotation marks, with those to whom the article credits them. */
export interface QuotedWords {
  article: CodedArticle
  /** without the marks */
  text: string
  /** folded to words, for comparison */
  words: string[]
  source: Source
  ref: string
  start: number | null
  end: number | null
}

export interface Source {
  name: string
  organisation: string | null
  sector: string | null
}

const LEAST_WORDS = 4 // three words in a row are anybody's
const LEAST_CODED_WORDS = 5 // a coded phrase need not be the whole quotation
const MARKED = /[“"]([^“”"]+)[”"]/g

/**
 * What the article quotes and from whom: from its text what stands in quotation marks within the citations' contents;
 * without a text the coded phrases in a quoted voice. Short words are left out.
 */
export function quotedWords(article: CodedArticle): readonly QuotedWords[] {
  const before = known.get(article)
  if (before) return before
  const found = [...fromCitations(article), ...fromPhrases(article)]
  known.set(article, found)
  return found
}

// Each article is held against all others, so that it would be taken apart as often as there are others.
const known = new WeakMap<CodedArticle, readonly QuotedWords[]>()

function fromCitations(article: CodedArticle): QuotedWords[] {
  return article.citations.flatMap((citation) =>
    citation.content.flatMap(({ start, text }) =>
      [...text.matchAll(MARKED)].flatMap((match) => {
        const inside = match[1] ?? ''
        const words = wordsOf(inside)
        const at = start + match.index + 1
        if (words.length < LEAST_WORDS) return []
        return [
          {
            article,
            text: inside,
            words,
            source: sourceOf(citation),
            ref: citation.ref,
            start: at,
            end: at + inside.length,
          },
        ]
      }),
    ),
  )
}

function fromPhrases(article: CodedArticle): QuotedWords[] {
  if (article.text !== null) return []
  return [...article.quantities, ...article.terms].flatMap(({ phrase, voice, speaker, ref, start, end }) => {
    const words = wordsOf(phrase)
    if (voice !== 'quoted' || speaker === null || words.length < LEAST_CODED_WORDS) return []
    const cited = article.citations.find(
      ({ name }) => name === speaker || speaker.includes(name) || name.includes(speaker),
    )
    const source = cited ? sourceOf(cited) : { name: speaker, organisation: null, sector: null }
    return [{ article, text: phrase, words, source, ref, start, end }]
  })
}

function sourceOf({ name, organisation, sector }: CodedCitation): Source {
  return { name, organisation, sector }
}

const LONGEST_RUN_ASKED = 6 // so many words in the same order are one sentence, not two that happen to agree

/** The words that two quotations share: all of the shorter, or the first run of so many and more; null for fewer. */
export function sharedWords(one: readonly string[], other: readonly string[]): string[] | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const hay = ` ${long.join(' ')} `
  if (hay.includes(` ${short.join(' ')} `)) return [...short]
  for (let from = 0; from + LONGEST_RUN_ASKED <= short.length; from++) {
    const run = short.slice(from, from + LONGEST_RUN_ASKED)
    if (hay.includes(` ${run.join(' ')} `)) return longestFrom(from, short, hay)
  }
  return null
}

function longestFrom(from: number, words: readonly string[], hay: string): string[] {
  let run = words.slice(from, from + LONGEST_RUN_ASKED)
  for (let to = from + run.length + 1; to <= words.length; to++) {
    const longer = words.slice(from, to)
    if (!hay.includes(` ${longer.join(' ')} `)) break
    run = longer
  }
  return run
}

/** The words of a text in lower case, without marks. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, "'")
      .match(/[\p{L}\p{N}](?:[\p{L}\p{N}'.,-]*[\p{L}\p{N}])?/gu) ?? []
  )
}

// Anybody may stand behind a document, and another outlet passes on what somebody else said.
const SAYS_NOT_WHO = new Set(['document', 'news-outlet'])

// A pronoun, or a source that is not told, may be anybody.
const NOBODY_KNOWN = /^(?:he|she|they|it|we|i|not named|who)$/i

/** Whether two sources are surely not one: neither shares a name or body with the other, and they stand in different sectors. */
export function areDifferent(one: Source, other: Source): boolean {
  if (one.sector === null || other.sector === null || one.sector === other.sector) return false
  if (SAYS_NOT_WHO.has(one.sector) || SAYS_NOT_WHO.has(other.sector)) return false
  if (NOBODY_KNOWN.test(one.name) || NOBODY_KNOWN.test(other.name)) return false
  const names = [one.name, one.organisation].flatMap(plain)
  const others = [other.name, other.organisation].flatMap(plain)
  return !names.some((name) => others.some((another) => name.includes(another) || another.includes(name)))
}

function plain(name: string | null): string[] {
  const words = name
    ?.toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^(?:the|an?) /, '')
    .trim()
  return words ? [words] : []
}
