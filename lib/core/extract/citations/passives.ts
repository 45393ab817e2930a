import { afterTime } from './adjuncts'
import { type Candidate, type LineState, piece, pieces } from './candidate'
import { contentEnd, Hang } from './content'
import { subjectAfter } from './inverted-subject'
import { commaBetween, opensWithPhrase } from './line-subject'
import { type Stretch, subjectBefore } from './noun-phrase'
import { bits, type Page, word } from './page'
import { candidateOf, cueSpan, type VerbCue } from './verb-cue'
import { Frame } from './verb-lexicon'
import { Is } from './word-columns'

const LINKS = new Set('to as of by for that about if whether with'.split(' '))
/** "was asked", "was told": the subject hears; what is asked is the content. */
const HEARERS = new Set(['ask', 'tell'])

/** "is expected to", "was accused of", "is known as", "was criticised by X for Y"; "when asked whether". */
export function citePassive(page: Page, line: LineState, cue: VerbCue): Candidate | null {
  const { verb, group } = cue
  const hearer = HEARERS.has(verb.base)
  if (!hearer && !((verb.speech | verb.stance) & Frame.Passive)) return null
  let k = cue.next
  if (!page.opens[k] && !LINKS.has(word(page, k))) k = afterTime(page, k, line.next)
  if (k >= line.next) return null
  let source: Stretch | null = null
  if (word(page, k) === 'by') {
    source = subjectAfter(page, k + 1, line.next)
    if (!source) return null
    k = source.next
  }
  const bare = (bits(page, k) & (Is.Determiner | Is.Wh)) !== 0 && k === cue.next
  const linked = LINKS.has(word(page, k)) || (page.opens[k] as number) > 0 || bare
  const opening = opensWithPhrase(page, line.first) && !commaBetween(page, line.first, group.first)
  const right =
    linked && k < line.next
      ? piece(page, k, contentEnd(page, k, line.next, { hang: Hang.Object, opening, relative: false }))
      : null
  if (!right && !source) return null
  const subject = hearer ? null : subjectBefore(page, line.first, group.first).stretch
  const stance = !(verb.speech & Frame.Passive) || (hearer && !source)
  return candidateOf(line, { cue: cueSpan(page, cue), source, pieces: pieces(subject, right), stance })
}

/** "the race appears closer", "he seemed to agree": what is thought is the clause itself, by nobody named. */
export function citeSeeming(page: Page, line: LineState, cue: VerbCue): Candidate | null {
  const from = cue.next
  const b = bits(page, from)
  if (b & Is.Preposition && !(b & Is.To) && !/^(?:like|as)$/.test(word(page, from))) return null
  const subject = subjectBefore(page, line.first, cue.group.first).stretch
  const end = contentEnd(page, from, line.next, { hang: Hang.Object, opening: false, relative: false })
  const right = piece(page, from, end)
  if (!right) return null
  return candidateOf(line, {
    cue: cueSpan(page, cue),
    source: null,
    pieces: pieces(subject, right),
    stance: true,
  })
}
