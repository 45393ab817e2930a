import { documentNounAt, isDocumentPhrase } from './document-phrase'
import { titleAt } from './name-runs'
import { NOUN_FORMS } from './noun-forms'
import { bits, type Page, verbAt, word } from './page'
import { Form, Frame } from './verb-lexicon'
import { AUXILIARY, Is } from './word-columns'

export type GroupType = 'finite' | 'infinitive' | 'ing' | 'passive' | 'asked'

/** A verb with its auxiliaries, from token `first` to the verb itself at `head`. */
export interface VerbGroup {
  first: number
  head: number
  type: GroupType
}

const NOUNS = new Set(NOUN_FORMS.split(' '))
/** Words that count as plural subjects though they end in no -s. */
const PLURAL_WORDS = new Set(
  'people women men others some many most those few both all percent % majority half we they you i who police thirds children media experts another'.split(
    ' ',
  ),
)
/** What a clause or a quotation starts with. */
const CLAUSE_START = Is.That | Is.Wh | Is.Subject | Is.QuoteMark | Is.To
/** Verbs of going about it, which join the infinitive after them: "went on to say". */
const GOING_ON = new Set('on continued continues goes went going continue began begun moved used'.split(' '))
/** "keeps saying", "stopped claiming". */
const KEEPS = new Set('keep keeps kept start starts started begin begins began stop stops stopped'.split(' '))
const STATES = new Set(['state', 'states'])
/** "calls it", "calls such cases": a name or a label follows with its object before it. */
const LABELS = new Set('call calls label labels brand brands dub dubs'.split(' '))

/** The verb group around a verb of citing, or null where the word is a noun or an adjective. */
export function verbGroup(page: Page, lineFirst: number, lineNext: number, head: number): VerbGroup | null {
  const form = page.form[head] as number
  if (word(page, head) === 'state' && bits(page, head) & bits(page, head + 1) & Is.Capital) return null // "Hollins State University"
  let i = head - 1
  while (
    i >= lineFirst &&
    bits(page, i) & (Is.Adverb | Is.Not) &&
    !(bits(page, i) & AUXILIARY) &&
    !isNamed(page, i)
  )
    i--
  const before = i >= lineFirst ? bits(page, i) : 0
  if (i >= lineFirst && isBeHere(page, i)) {
    if (form & Form.Ing) return withAuxiliaries(page, lineFirst, i, head, 'finite')
    return form & (Form.Participle | Form.Past) ? withAuxiliaries(page, lineFirst, i, head, 'passive') : null
  }
  if (before & Is.Have && form & Form.Participle) return withAuxiliaries(page, lineFirst, i, head, 'finite')
  if (form & Form.Ing) {
    const adjective =
      (before & Is.Determiner && !(before & Is.That)) || isAttributive(page, lineFirst, i, head)
    if (adjective) return null
    return KEEPS.has(word(page, i)) && i > lineFirst
      ? withAuxiliaries(page, lineFirst, i, head, 'finite')
      : alone(i, head, 'ing')
  }
  if (before & Is.To && form & Form.Base) return withAuxiliaries(page, lineFirst, i, head, 'infinitive')
  if (before & (Is.Modal | Is.Do) && form & Form.Base)
    return withAuxiliaries(page, lineFirst, i, head, 'finite')
  if (word(page, head - 1) === '-' && !page.t.gap[head]) return null // "self-described"
  const fresh = i < lineFirst || (before & (Is.Subordinator | Is.Mark)) !== 0
  if (word(page, head) === 'asked' && fresh) return alone(i, head, 'asked')
  if (form & Form.Past) return isAdjective(page, i, before, head) ? null : alone(i, head, 'finite')
  const noun = NOUNS.has(word(page, head))
  if (nounLike(page, head, lineNext, noun)) return null
  if (form & Form.Base) {
    const subject =
      before & (Is.Subject | Is.Relative) ||
      isPlural(page, i, before) ||
      (!noun && mayBeSubject(page, lineFirst, i, before))
    if (subject) return alone(i, head, 'finite')
  }
  return form & Form.Present && isThirdPerson(page, lineFirst, before, head, noun)
    ? alone(i, head, 'finite')
    : null
}

/** "Immigrant Justice Now": an adverb that ends a name, outside a headline. */
function isNamed(page: Page, i: number): boolean {
  if (!(bits(page, i) & bits(page, i - 1) & Is.Capital)) return false
  const { headline } = page.article
  return headline === null || (page.t.start[i] as number) >= headline.end
}

/** A verb with the auxiliaries that end at token i. */
const withAuxiliaries = (
  page: Page,
  lineFirst: number,
  i: number,
  head: number,
  type: GroupType,
): VerbGroup => ({ first: leftEnd(page, lineFirst, i), head, type })

/** A verb with no more than adverbs after token i. */
const alone = (i: number, head: number, type: GroupType): VerbGroup => ({ first: i + 1, head, type })

/** "the pledged delegates", "of accused men", "40 pledged delegates": the past form qualifies a noun. */
function isAdjective(page: Page, i: number, before: number, head: number): boolean {
  if (before & Is.Number && !((verbAt(page, head)?.speech ?? 0) & Frame.Parenthetical)) return true
  if (before & (Is.Determiner | Is.Possessive)) {
    return !(before & (Is.Subject | Is.ThisLast)) && !PLURAL_WORDS.has(word(page, i))
  }
  return (before & Is.Preposition) !== 0 && !(before & Is.Adverb)
}

/** A form in -s after a subject: "she claims", "the mayor claims that", not "her claims", "campaign promises". */
function isThirdPerson(page: Page, lineFirst: number, before: number, head: number, noun: boolean): boolean {
  const subject = Is.Subject | Is.Relative | Is.That
  const nominal = Is.Determiner | Is.Possessive | Is.Preposition | Is.To
  if (before & nominal && !(before & (subject | Is.And))) return false
  const after = bits(page, head + 1)
  if (ofDocument(page, lineFirst, head)) return true
  if (noun && titleAt(page, head - 1) && !STATES.has(word(page, head))) return true
  if (LABELS.has(word(page, head)) && after & (Is.Determiner | Is.Objective)) return true
  if (noun && !(before & (subject | Is.Capital)) && !(after & CLAUSE_START)) return false
  const says = (after & (Is.That | Is.QuoteMark)) !== 0 || word(page, head + 1) === ':'
  return !STATES.has(word(page, head)) || says
}

const NO_SAYING = new Set(['requests', 'questions', 'files', 'posts'])

/** "The list names 12 men", "The list, compiled by the county, names 12 men". */
function ofDocument(page: Page, lineFirst: number, head: number): boolean {
  if (documentNounAt(page, head - 1)) return !NO_SAYING.has(word(page, head))
  if (word(page, head - 1) !== ',') return false
  return (
    isDocumentPhrase(page, { first: lineFirst, next: head }) && (bits(page, head + 1) & AFTER_LISTS) !== 0
  )
}
const AFTER_LISTS = Is.Determiner | Is.Number | Is.That

/** "the new reporting requirements": between an article and a plural the -ing form is an adjective. */
function isAttributive(page: Page, lineFirst: number, before: number, head: number): boolean {
  if (before - 1 < lineFirst || !(bits(page, before - 1) & Is.Determiner)) return false
  return bits(page, before) === 0 && (bits(page, head + 1) & (Is.Plural | Is.Preposition)) !== 0
}

const isBeHere = (page: Page, i: number): boolean => {
  if (!(bits(page, i) & Is.Be)) return false
  return word(page, i) !== "'s" || (bits(page, i - 1) & (Is.Subject | Is.Relative | Is.That)) !== 0
}

const NO_SUBJECT =
  Is.Determiner | Is.Preposition | Is.To | AUXILIARY | Is.And | Is.Possessive | Is.Subordinator | Is.Wh

/** A noun, a name or the end of an aside may be the subject of a verb that is never a noun. */
const mayBeSubject = (page: Page, lineFirst: number, i: number, before: number): boolean =>
  i >= lineFirst && !(before & NO_SUBJECT) && (!(before & Is.Mark) || /^[,)”"’—–]$/.test(word(page, i)))

const isPlural = (page: Page, i: number, before: number): boolean =>
  (before & Is.Plural) !== 0 ||
  PLURAL_WORDS.has(word(page, i)) ||
  ((before & Is.Capital) !== 0 && word(page, i).endsWith('s'))

/** What a noun is followed by and a verb of citing is not: an auxiliary, "by", a hyphen, a verb with its clause. */
function nounLike(page: Page, head: number, lineNext: number, noun: boolean): boolean {
  const next = head + 1
  if (next >= lineNext) return false
  const b = bits(page, next)
  if ((b & AUXILIARY && !(b & Is.Possessive)) || word(page, next) === 'by') return true
  if (word(page, next) === '-') return !page.t.gap[next]
  if (!noun || !page.verb[next]) return false
  const clause = Is.That | Is.Wh | Is.Determiner | Is.Subject
  return ((page.form[next] as number) & Form.Past) !== 0 || (bits(page, next + 1) & clause) !== 0
}

/** Walks left over auxiliaries, "to" and adverbs between them. */
function leftEnd(page: Page, lineFirst: number, from: number): number {
  let first = from
  for (let i = from - 1; i >= lineFirst; i--) {
    const b = bits(page, i)
    if (b & AUXILIARY && (word(page, i) !== "'s" || isBeHere(page, i))) first = i
    else if (GOING_ON.has(word(page, i)) && (bits(page, first) & Is.To || word(page, first) === 'on'))
      first = i
    else if (b & Is.To && bits(page, first) & (Is.Have | Is.Be)) first = i
    else if (!(b & (Is.Adverb | Is.Not))) break
  }
  return first
}
