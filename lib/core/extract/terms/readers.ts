import { wordTable } from '../../text/vocabulary'
import { isActVerb } from './act-on-people'
import { isAdjectivalPeople } from './adjectival'
import { startsPattern } from './all-patterns'
import { Is, Kind } from './bits'
import { NAMED_SO } from './called'
import { isWeakData } from './data'
import { isHeadLemma } from './heads'
import { isWeakJudging } from './judgement'
import { COMPOUNDS, LEXICON } from './lexicon'
import { VAGUE } from './offence'
import { DENY_VERBS, ISSUE_VERBS, REFUSAL_NOUNS, REQUESTS } from './words/acts'

/** Which readers look at a word, as bits. */
export const Reads = {
  People: 1,
  Those: 1 << 1,
  Verdict: 1 << 2,
  Sheet: 1 << 3,
  Offence: 1 << 4,
  Release: 1 << 5,
  Hold: 1 << 6,
  Agency: 1 << 7,
  Detainer: 1 << 8,
  DetainerVerb: 1 << 9,
  RefusalNoun: 1 << 10,
  Comply: 1 << 11,
  Shield: 1 << 12,
  Hand: 1 << 13,
  Home: 1 << 14,
  Head: 1 << 15,
  Carrier: 1 << 16,
  Data: 1 << 17,
  Judge: 1 << 18,
  JudgingNoun: 1 << 19,
  Pattern: 1 << 20,
  Unlawful: 1 << 21,
  NamedAct: 1 << 22,
  Section: 1 << 23,
  Case: 1 << 24,
  Called: 1 << 25,
  Act: 1 << 26,
  Adjectival: 1 << 27,
} as const

const forms = (list: string) => new Set(list.split(/\s+/))
const REQUEST = forms(REQUESTS)
const DETAINER_VERBS = forms(`${ISSUE_VERBS} ${DENY_VERBS}`)
const REFUSALS = forms(REFUSAL_NOUNS)
const HOME = forms('take accept allow receive repatriate readmit issue provide want')
const AWAITED = forms('trial case verdict prosecution count')

function readsOf(form: string, row: number): number {
  const is = LEXICON.is[row] as number
  const kind = LEXICON.kind[row] as number
  const lemma = LEXICON.lemmas[LEXICON.lemma[row] as number] as string
  let reads = 0
  if (kind & (Kind.People | Kind.Plain | Kind.Criminal)) reads |= Reads.People
  if (/^(?:those|everyone|anyone|someone|everybody|anybody|nobody|none)$/.test(form)) reads |= Reads.Those
  if (
    kind & (Kind.Convicted | Kind.Charged) ||
    /^(?:arrested|rearrested|re-arrested|found|pleaded)$/.test(form)
  )
    reads |= Reads.Verdict
  if (
    kind & (Kind.Conviction | Kind.Charge | Kind.Record) ||
    lemma === 'rap-sheet' ||
    lemma === 'arrest' ||
    AWAITED.has(lemma)
  )
    reads |= Reads.Sheet
  if (is & Is.Noun || form === 'driving')
    reads |= kind & (Kind.Offence | Kind.Crime) || VAGUE.has(lemma) ? Reads.Offence : 0
  if (kind & Kind.Release) reads |= Reads.Release
  if (kind & Kind.Hold) reads |= Reads.Hold
  if (kind & Kind.Agency) reads |= Reads.Agency
  if (kind & Kind.Detainer || REQUEST.has(lemma)) reads |= Reads.Detainer
  if (DETAINER_VERBS.has(lemma)) reads |= Reads.DetainerVerb
  if (REFUSALS.has(lemma)) reads |= Reads.RefusalNoun
  if (kind & Kind.Comply) reads |= Reads.Comply
  if (kind & Kind.Shield) reads |= Reads.Shield
  if (lemma === 'hand' || lemma === 'turn') reads |= Reads.Hand
  if (HOME.has(lemma)) reads |= Reads.Home
  if (isHeadLemma(LEXICON.lemma[row] as number) || form === 'left' || kind & Kind.Prison) reads |= Reads.Head
  if (kind & Kind.Carrier) reads |= Reads.Carrier
  if (kind & Kind.Data || isWeakData(lemma)) reads |= Reads.Data
  if (kind & Kind.Evaluation) reads |= is & Is.Noun ? Reads.JudgingNoun : is & Is.Adjective ? Reads.Judge : 0
  if (form === 'illegally' || form === 'unlawfully') reads |= Reads.Unlawful
  if (form === 'act') reads |= Reads.NamedAct
  if (form === 'section' || form === 'sections') reads |= Reads.Section
  if (form === 'v' || form === 'vs') reads |= Reads.Case
  if (NAMED_SO.test(lemma)) reads |= Reads.Called
  if (isWeakJudging(form)) reads |= Reads.Judge
  if (isActVerb(lemma) && is & (Is.Verb | Is.Past | Is.Ing)) reads |= Reads.Act
  if (isAdjectivalPeople(form)) reads |= Reads.Adjectival
  if (startsPattern(form, LEXICON.lemma[row] as number)) reads |= Reads.Pattern
  return reads
}

/** The readers of every row of the word list. */
export const READS = new Int32Array(LEXICON.is.length)
for (const [form, row] of LEXICON.rowOf) READS[row] = readsOf(form, row)

/** By word number the row of a word; made here, where all patterns have added their words to the list. 0: in no list. */
export const ROWS = wordTable(LEXICON.rowOf)
/** By word number 1 for what may be the first word of a compound. */
export const COMPOUND_STARTS = wordTable([...COMPOUNDS.keys()].map((word) => [word, 1]))
