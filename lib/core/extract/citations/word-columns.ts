import { NUMBER, type Tokens, WORD } from '../../text/tokens'
import { wordTable } from '../../text/vocabulary'
import * as words from './function-words'
import { VERB_FORMS } from './verb-lexicon'

/** What a token can be, as bits; a word may be several. */
export const Is = {
  Determiner: 1,
  Preposition: 1 << 1,
  Subject: 1 << 2,
  Objective: 1 << 3,
  Be: 1 << 4,
  Have: 1 << 5,
  Do: 1 << 6,
  Modal: 1 << 7,
  To: 1 << 8,
  Not: 1 << 9,
  Adverb: 1 << 10,
  And: 1 << 11,
  Subordinator: 1 << 12,
  Relative: 1 << 13,
  That: 1 << 14,
  Wh: 1 << 15,
  Day: 1 << 16,
  Month: 1 << 17,
  Capital: 1 << 18,
  Quoted: 1 << 19,
  Mark: 1 << 20,
  Number: 1 << 21,
  Past: 1 << 22,
  Possessive: 1 << 23,
  QuoteMark: 1 << 24,
  DayAdverb: 1 << 25,
  ThisLast: 1 << 26,
  TimeSpan: 1 << 27,
  Plural: 1 << 28,
} as const

export const AUXILIARY = Is.Be | Is.Have | Is.Do | Is.Modal

const FUNCTION = new Map<string, number>()
const put = (list: string, bit: number) => {
  for (const word of list.split(' ')) FUNCTION.set(word, (FUNCTION.get(word) ?? 0) | bit)
}
put(words.DETERMINERS, Is.Determiner)
put(words.PREPOSITIONS, Is.Preposition)
put(words.SUBJECT_PRONOUNS, Is.Subject)
put(words.OBJECT_PRONOUNS, Is.Objective)
put(words.BE, Is.Be)
put(words.HAVE, Is.Have)
put(words.DO, Is.Do)
put(words.MODALS, Is.Modal)
put(words.NEGATIONS, Is.Not)
put(words.COORDINATORS, Is.And)
put(words.SUBORDINATORS, Is.Subordinator)
put(words.RELATIVES, Is.Relative)
put(words.INTERROGATIVES, Is.Wh)
put(words.ADVERBS, Is.Adverb)
put(words.DAYS, Is.Day)
put(words.MONTHS, Is.Month)
put(words.DAY_ADVERBS, Is.DayAdverb)
put('recently again separately repeatedly afterward afterwards', Is.Adverb)
put(words.THIS_OR_LAST, Is.ThisLast)
put(words.SPANS_OF_TIME, Is.TimeSpan)
put(words.COMMON_PASTS, Is.Past)
put('to', Is.To)
put('that', Is.That)
put("'s", Is.Possessive)
put('his her its their our my your whose', Is.Possessive)
put('" “ ” „ « » `', Is.QuoteMark)
const NOT_ADVERB = new Set(words.NOT_ADVERBS.split(' '))
/** "said" and "told" end in no -ed; "hundred" and "need" are no pasts. */
const NOT_PAST = new Set(
  'hundred need indeed speed seed feed red bed wed sacred united naked wicked kindred proceed exceed succeed agreed'.split(
    ' ',
  ),
)

/** Lexical columns of an article, one entry a token. */
export interface WordColumns {
  is: Int32Array
  /** index into VERBS, plus one; 0 for what is no verb of citing, or stands inside quotation marks */
  verb: Int16Array
  /** bits of Form */
  form: Uint8Array
}

/** By word number: what a function word is, which verb of citing it may be (plus one), and in which forms. */
const BITS = wordTable(FUNCTION)
const VERB = wordTable([...VERB_FORMS].map(([word, { verb }]) => [word, verb + 1]))
const FORM = wordTable([...VERB_FORMS].map(([word, { form }]) => [word, form]))

/** Looks every token up once. */
export function wordColumns(text: string, t: Tokens, quotationOf: Int32Array): WordColumns {
  const is = new Int32Array(t.count)
  const verb = new Int16Array(t.count)
  const form = new Uint8Array(t.count)
  for (let i = 0; i < t.count; i++) {
    const word = t.word[i] as number
    let bits = BITS[word] as number
    const kind = t.kind[i]
    if (kind === WORD) {
      const code = text.charCodeAt(t.start[i] as number)
      if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)) bits |= Is.Capital
      if (bits === 0 || bits === Is.Capital) bits |= suffixBits(t.lower[i] as string)
    } else if (kind === NUMBER) bits |= Is.Number
    else bits |= Is.Mark
    if (quotationOf[i]) {
      is[i] = bits | Is.Quoted
      continue
    }
    is[i] = bits
    if (kind !== WORD) continue
    verb[i] = VERB[word] as number
    form[i] = FORM[word] as number
  }
  return { is, verb, form }
}

function suffixBits(word: string): number {
  const n = word.length
  if (n < 4) return 0
  const last = word.charCodeAt(n - 1)
  const before = word.charCodeAt(n - 2)
  if (last === 121 && before === 108) return NOT_ADVERB.has(word) ? 0 : Is.Adverb
  if (last === 100 && before === 101) return NOT_PAST.has(word) ? 0 : Is.Past
  if (last === 115 && before !== 115) return Is.Plural
  return 0
}
