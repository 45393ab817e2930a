import { NUMBER, type Tokens, WORD } from '../../text/tokens'
import { CLOSED } from './noun-words'
import { type Reader, wordAt } from './reader'
import { isPlural } from './singular'
import { wordSet } from './word-list'

/** Longest population phrase that is kept, in words (the codebook's limit for any quoted phrase). */
export const LONGEST_PHRASE = 12

const PREPOSITIONS = wordSet(`
  of with without in from for on at under across throughout among against inside
`)
const RELATIVES = wordSet('who whom whose that which')
/** Verbs that may follow a noun as a shortened clause: "aliens convicted of sex crimes". */
const PARTICIPLES = wordSet(
  'convicted charged accused suspected wanted held detained arrested living residing facing awaiting deemed considered found sentenced serving ordered released freed issued lodged registered identified eligible subject illegally lawfully unlawfully known believed having encountered booked deported removed declined unable likely pending',
)
const AUXILIARIES = wordSet(`
  were was are is have has had will would can could may might must should did do does 're 've 'll been
  be being not never
`)

/** The token after what describes the noun group that ends before `at`: of-phrases, with-phrases, relative clauses. */
export function postModifierEnd(r: Reader, at: number, until: number, words: number): number {
  const { t } = r
  let end = at
  let verbs = 0 // 0 outside a relative clause, 1 before its verb, 2 in its verb, 3 after it
  for (let i = at, count = words; i < until && count < LONGEST_PHRASE; i++) {
    const word = wordAt(t, i)
    if (r.dated[i] === 1) break
    if (t.kind[i] !== WORD) {
      if (t.kind[i] === NUMBER || !INNER_MARKS.has(word)) break
      continue
    }
    count++
    const auxiliary = AUXILIARIES.has(word)
    if (i === at && !opens(t, i)) break
    // "jails booked 56,000 people" is a verb with its object
    if (
      i === at &&
      PARTICIPLES.has(word) &&
      (t.kind[i + 1] === NUMBER || wordAt(t, i + 1) === 'the' || wordAt(t, i + 1) === 'a')
    )
      break
    if (RELATIVES.has(word)) verbs = verbs === 0 || verbs === 3 ? 1 : verbs
    else if (auxiliary) {
      if (verbs === 0 || verbs === 3) break
      verbs = 2
    } else if (verbs === 1) verbs = 2
    else if (verbs === 2) verbs = 3
    else if (STOPPERS.has(word)) break
    // "detainers for foreign nationals lapsed": the sentence's own verb
    else if (i > at && word.endsWith('ed') && !PARTICIPLES.has(word) && isPlural(wordAt(t, i - 1))) break
    end = i + 1
  }
  return trimmed(t, at, end)
}

/** Marks that a describing phrase runs through: "non-detained", quotation marks, a possessive. */
const INNER_MARKS = wordSet(`
  - “ ” ‘ ’ " ' . $ %
`)
const STOPPERS = wordSet(`
  and but because when while although though if instead rather during since before after until
  according said says told wrote he she they it we by as than go remain remained currently died so or
  then
`)

const opens = (t: Tokens, i: number): boolean => {
  const word = wordAt(t, i)
  return PREPOSITIONS.has(word) || RELATIVES.has(word) || PARTICIPLES.has(word)
}

/** Without trailing function words and marks. */
function trimmed(t: Tokens, at: number, end: number): number {
  let last = end
  while (
    last > at &&
    (t.kind[last - 1] !== WORD ||
      (CLOSED.has(wordAt(t, last - 1)) &&
        !(wordAt(t, last - 1) === 'us' && t.gap[last - 1] === 1 && !RELATIVES.has(wordAt(t, last - 2)))))
  )
    last--
  return last
}
