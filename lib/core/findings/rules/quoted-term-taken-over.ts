import { type FoldedText, foldText } from '../../text/folded-text'
import type { CodedArticle } from '../coded-article'
import { evidenceAt } from '../evidence'
import type { Finding, Rule } from '../finding'
import { speakerOf } from '../speech'
import { quoted } from '../wording'

const LEAST_WORDS = 2
const MOST_WORDS = 4 // a longer quotation is a statement and no term
const MARKED = /[“"]([^“”"]+)[”"]/g
const ARTICLE = /^(?:an?|the|his|her|their|its|our) /i

export const quotedTermTakenOver: Rule = {
  id: 'quoted-term-taken-over',
  title: 'A quoted word taken over by the outlet',
  why: 'A word that one side coined becomes the outlet’s when the quotation marks go.',
  find: ({ article }) =>
    article.citations.flatMap((citation) =>
      citation.content.flatMap(({ start, text }) =>
        [...text.matchAll(MARKED)].flatMap((match) => {
          const term = (match[1] ?? '').replace(/[.,;!?]+$/, '').replace(ARTICLE, '')
          const at = start + match.index + 1
          return takenOver(article, term, at, speakerOf({ speaker: citation.name }))
        }),
      ),
    ),
}

function takenOver(article: CodedArticle, term: string, at: number, speaker: string | null): Finding[] {
  const count = term.split(/\s+/).length
  if (article.text === null || count < LEAST_WORDS || count > MOST_WORDS || !/^[\p{L} -]+$/u.test(term))
    return []
  const { marked, bare } = places(article.text, foldedOnce(article, article.text), term)
  const first = marked.find((place) => place >= at - 1)
  const [own] = bare
  // The outlet's own word is no loan, and neither is one that it used before it was quoted.
  if (first === undefined || own === undefined || own < first) return []
  const evidence = [own, first].flatMap((place) => evidenceAt(article, place, place + term.length) ?? [])
  const whose = speaker ? `words quoted from ${speaker}` : 'quoted words'
  return [
    {
      rule: 'quoted-term-taken-over',
      statement: `${quoted(term)} stands first in ${whose}, and later in the article’s own sentence without quotation marks.`,
      evidence,
      figureIds: [],
    },
  ]
}

const OPEN = /[“"‘]/
const CLOSE = /[”"’]/

const known = new WeakMap<CodedArticle, FoldedText>()

function foldedOnce(article: CodedArticle, text: string): FoldedText {
  const before = known.get(article)
  if (before) return before
  const folded = foldText(text)
  known.set(article, folded)
  return folded
}

/** Where a term stands within quotation marks and where without. */
function places(
  text: string,
  { folded, starts }: FoldedText,
  term: string,
): { marked: number[]; bare: number[] } {
  const wanted = foldText(term).folded
  const found = { marked: [] as number[], bare: [] as number[] }
  for (let from = folded.indexOf(wanted); from >= 0; from = folded.indexOf(wanted, from + 1)) {
    if (
      /[\p{L}\p{N}]/u.test(folded[from - 1] ?? ' ') ||
      /[\p{L}\p{N}]/u.test(folded[from + wanted.length] ?? ' ')
    )
      continue
    const at = starts[from] ?? 0
    found[isMarked(text, at) ? 'marked' : 'bare'].push(at)
  }
  return found
}

/** Whether an offset stands between an opening and a closing mark of its own paragraph. */
function isMarked(text: string, at: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  let inside = false
  for (const [index, character] of [...paragraph].entries()) {
    const before = paragraph[index - 1] ?? ' '
    if (!inside && OPEN.test(character) && !/\p{L}/u.test(before)) inside = true
    else if (inside && CLOSE.test(character) && !/^\p{L}/u.test(paragraph[index + 1] ?? ' ')) inside = false
  }
  return inside
}
