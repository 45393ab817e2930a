import type { CodedMention } from './coded-mention'

/** What is known of a mention beside what it is coded as. */
export interface MentionAtHand {
  coded: CodedMention
  /** its words */
  phrase: string
  /** the figure that it is tied to, and how the printed number stands to it; null when it is tied to none */
  tie: { relation: string } | null
  /** the numbers of the record, to be tied to */
  recorded: readonly number[]
}

export interface Uncertainty {
  /** reasons in words for people, the strongest first */
  doubts: string[]
  /** 0 (no doubt) to 1 */
  score: number
}

interface Doubt {
  weight: number
  words: string
}

// How far off a printed number may be to be a likely one of the record: a rounding to two digits.
const NEAR = 0.05
const PRONOUN = /^(he|she|they|it|the (official|spokes\w+|source|report|agency|statement))$/i
const NO_NAME = /^(not named|unknown|unnamed)$/i
const SLIPS = ['transposed', 'one digit off', 'other rung', 'differs']

/**
 * Why a mention may be coded wrongly, and how much it deserves a look. Each doubt is something that the engine left open
 * (null) or could read in two ways; its weight is about the share of such answers that the engine gets wrong, by its
 * measured F1 on texts that it was not made with: words .74, acts .69, sectors .79, units .86, voices .95. Doubts add up as
 * independent chances of an error: 1 - (1 - a)(1 - b)... Every mention has at least the error rate of its kind, so that the
 * queue goes on from the weaker kinds to the surer ones when all open questions are settled.
 */
export function uncertaintyOf(mention: MentionAtHand): Uncertainty {
  const doubts = [...ofVoice(mention.coded), ...ofKind(mention)].sort((a, b) => b.weight - a.weight)
  const isRight = doubts.reduce((chance, { weight }) => chance * (1 - weight), 1 - BASE[mention.coded.kind])
  return { doubts: doubts.map(({ words }) => words), score: Math.round((1 - isRight) * 1_000) / 1_000 }
}

// Without any open question; a tenth of what F1 leaves, as most errors stand where something was left open.
const BASE = { term: 0.026, quantity: 0.014, window: 0.01, citation: 0.021 } as const

function ofVoice({ voice, speaker }: CodedMention): Doubt[] {
  if (voice === null || voice === 'outlet') return []
  const doubts: Doubt[] = []
  if (!speaker) doubts.push({ weight: 0.2, words: 'It is not said who speaks.' })
  else if (PRONOUN.test(speaker.trim()))
    doubts.push({ weight: 0.2, words: `“${speaker}” does not say who speaks.` })
  if (voice === 'paraphrased')
    doubts.push({ weight: 0.1, words: 'Where the words of somebody else end was worked out.' })
  if (voice === 'scare quotes')
    doubts.push({ weight: 0.15, words: 'Quotation marks around few words: a quote, or distance?' })
  return doubts
}

function ofKind({ coded, phrase, tie, recorded }: MentionAtHand): Doubt[] {
  switch (coded.kind) {
    case 'term':
      return coded.concept === null
        ? [{ weight: 0.45, words: 'The codebook has no such wording: it may be a term, or none.' }]
        : []
    case 'quantity':
      return ofQuantity(coded, tie, recorded)
    case 'window':
      return ofWindow(coded)
    case 'citation':
      return ofCitation(coded, phrase)
  }
}

function ofQuantity(
  { value, low, high, unit, act, modifier }: Extract<CodedMention, { kind: 'quantity' }>,
  tie: MentionAtHand['tie'],
  recorded: readonly number[],
): Doubt[] {
  const doubts: Doubt[] = []
  const number = value ?? low ?? high
  if (number === null && modifier !== 'vague')
    doubts.push({ weight: 0.4, words: 'No number was read in these words.' })
  if (tie && SLIPS.includes(tie.relation))
    doubts.push({ weight: 0.5, words: 'Its number differs from the figure that it is tied to.' })
  if (!tie && number !== null && number !== 0 && recorded.some((each) => isNear(number, each)))
    doubts.push({ weight: 0.5, words: 'It is tied to no figure, but the record has a number like it.' })
  if (unit === null) doubts.push({ weight: 0.35, words: 'It is not said what is counted.' })
  if (act === null)
    doubts.push({ weight: 0.3, words: 'It is not said what was done, or which status holds.' })
  return doubts
}

function isNear(number: number, recorded: number): boolean {
  return Math.abs(number - recorded) <= NEAR * Math.abs(recorded)
}

function ofWindow({ start, end, dates }: Extract<CodedMention, { kind: 'window' }>): Doubt[] {
  const doubts: Doubt[] = []
  if (start === null && end === null)
    doubts.push({ weight: 0.4, words: 'The words were not resolved to dates.' })
  else if (start === null || end === null)
    doubts.push({ weight: 0.1, words: 'The period is open at one end.' })
  if (dates === null) doubts.push({ weight: 0.05, words: 'It is not said what it dates.' })
  return doubts
}

function ofCitation(
  { name, sector, mode, cue }: Extract<CodedMention, { kind: 'citation' }>,
  phrase: string,
): Doubt[] {
  const doubts: Doubt[] = []
  if (NO_NAME.test(name.trim())) doubts.push({ weight: 0.4, words: 'The source has no name.' })
  else if (PRONOUN.test(name.trim()))
    doubts.push({ weight: 0.4, words: `“${name}” does not say who the source is.` })
  if (sector === 'other') doubts.push({ weight: 0.3, words: 'Where the source stands was not told.' })
  if (cue === null && phrase.trim() === '')
    doubts.push({ weight: 0.2, words: 'No word such as “said” credits the source.' })
  if (mode === null) doubts.push({ weight: 0.15, words: 'How it was said is not told.' })
  return doubts
}
