import { type Candidate, type LineState, piece } from './candidate'
import { contentEnd, Hang } from './content'
import { SPEECH_NOUNS, STANCE_NOUNS } from './cue-nouns'
import { opensWithPhrase } from './line-subject'
import { isInSubject, mainVerb } from './main-verb'
import { type Stretch, subjectBefore } from './noun-phrase'
import { bits, type Page, verbAt, word } from './page'
import { Form, Frame } from './verb-lexicon'
import { AUXILIARY, Is } from './word-columns'

interface Noun {
  links: Set<string>
  owned: Set<string>
  stance: boolean
}

const NOUNS = new Map<string, Noun>()
const add = (lines: [string, string][], stance: boolean) => {
  for (const [nouns, links] of lines) {
    for (const noun of nouns.split(' ')) {
      const entry = NOUNS.get(noun) ?? { links: new Set<string>(), owned: new Set<string>(), stance }
      for (const link of links.split(' ')) {
        if (link.startsWith('*')) entry.owned.add(link.slice(1))
        else entry.links.add(link)
      }
      NOUNS.set(noun, entry)
    }
  }
}
add(SPEECH_NOUNS, false)
add(STANCE_NOUNS, true)

export const CUE_NOUNS: readonly string[] = [...NOUNS.keys()]

const LONGEST_VENUE = 5 // tokens of "in a brief written" before the noun
const REACH_OF_OWNER = 4 // tokens between "Lee's" and its noun

/** "X's claim that ...", "the allegation of ...": the citation a noun makes, or null. */
export function citeNoun(page: Page, line: LineState, at: number): Candidate | null {
  const noun = NOUNS.get(word(page, at))
  const link = at + 1
  if (!noun || link >= line.next || isVenue(page, line.first, at)) return null
  const source = ownerOf(page, line.first, at)
  const allowed = noun.links.has(word(page, link)) || (source !== null && noun.owned.has(word(page, link)))
  if (!allowed) return null
  const after = link + 1
  const that = word(page, link) === 'that'
  const whether = word(page, link) === 'whether'
  if (that && !opensClause(page, after)) return null
  if (
    word(page, link) === 'to' &&
    noun.links.has('to') &&
    !/^(?:opposition|reference|references)$/.test(word(page, at)) &&
    bits(page, after) & (Is.Determiner | Is.Capital | Is.Objective)
  )
    return null
  const from =
    that || whether || (word(page, link) === 'to' && !(bits(page, after) & (Is.Determiner | Is.Capital)))
      ? link
      : after
  const hang = that ? Hang.Clause : Hang.Object
  const opening = opensWithPhrase(page, line.first)
  let end = contentEnd(page, from, line.next, { hang, opening, relative: false })
  if (isInSubject(page, line.first, at)) end = Math.min(end, mainVerb(page, from, end, that))
  const content = piece(page, from, end)
  const cueNext = from === link ? link : after
  return content
    ? {
        cue: { first: at, next: cueNext },
        source,
        pieces: [content],
        stance: noun.stance || !that,
        after: false,
        line: line.index,
      }
    : null
}

/** "said in a statement that ...": where it was said, the verb before reports it. */
function isVenue(page: Page, lineFirst: number, at: number): boolean {
  for (let i = at - 1; i >= lineFirst && at - i <= LONGEST_VENUE; i--) {
    if (word(page, i) === 'in' || word(page, i) === 'during') {
      const verb = verbAt(page, i - 1)
      return ((verb?.speech ?? 0) & (Frame.Parenthetical | Frame.Recipient)) !== 0
    }
    if (bits(page, i) & (Is.Mark | AUXILIARY | Is.That) && !(bits(page, i) & Is.Possessive)) return false
  }
  return false
}

/** A determiner, a name or a pronoun after "that" opens a clause; a verb would make it a relative. */
const opensClause = (page: Page, i: number): boolean => {
  const b = bits(page, i)
  return (
    !(b & (AUXILIARY | Is.Adverb | Is.Past) && !(b & Is.Possessive)) &&
    !((page.form[i] as number) & (Form.Past | Form.Present) && page.verb[i])
  )
}

function ownerOf(page: Page, lineFirst: number, at: number): Stretch | null {
  for (let i = at - 1; i >= lineFirst && at - i <= REACH_OF_OWNER; i--) {
    const b = bits(page, i)
    const w = word(page, i)
    if (b & Is.Possessive && w !== "'s") return { first: i, next: i + 1 }
    const apostrophe =
      w === "'s" || ((w === '’' || w === "'") && !page.t.gap[i] && word(page, i - 1).endsWith('s'))
    if (apostrophe) return subjectBefore(page, lineFirst, i).stretch
    if (b & (Is.Mark | Is.Preposition | Is.And | AUXILIARY | Is.That) && w !== '-') return null
  }
  return null
}
