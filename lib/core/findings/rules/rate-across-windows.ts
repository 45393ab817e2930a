import type { CodedArticle, CodedQuantity } from '../coded-article'
import { evidenceOf } from '../evidence'
import type { Checked, Finding, Rule } from '../finding'
import { daysIn } from '../printed-window'
import { type Sentence, sentencesOf } from '../sentence-at'
import { tiedQuantities } from '../tied'
import { quoted } from '../wording'

const COMPARES =
  /\b(?:against|compared (?:with|to)|as many as|as much as|up from|down from|rise of|rose from|drop of|fell from|more than the \d|fewer than the \d|versus)\b/i
const LEANS_BACK = /^(?:That|This|It) (?:is|was)\b/
const PER = /\b(?:a|an|per|each|every) (day|week|month|quarter|year)\b/i
const DAYS: Record<string, number> = { day: 1, week: 7, month: 30.4, quarter: 91, year: 365 }
const LEAST_APART = 1.15 // a leap year, or a year told as 360 days, is no other length

export const rateAcrossWindows: Rule = {
  id: 'rate-across-windows',
  title: 'Two spans of different length set side by side',
  why: 'A count over fifteen months is larger than one over twelve for that reason alone.',
  find: (checked) =>
    sentencesOf(checked.article).flatMap((sentence, index) => compared(sentence, index, checked)),
}

function compared(sentence: Sentence, index: number, checked: Checked): Finding[] {
  const { article } = checked
  if (!COMPARES.test(sentence.text)) return []
  const before = sentencesOf(article)[index - 1]
  const leans = LEANS_BACK.test(sentence.text) && before?.paragraph === sentence.paragraph ? before : null
  const counts = [...within(article, leans).slice(-1), ...within(article, sentence)].flatMap((quantity) => {
    const length = lengthOf(quantity, checked)
    return length === null ? [] : [{ quantity, ...length }]
  })
  const [one, other] = extremes(counts)
  if (!one || !other || other.days / one.days < LEAST_APART) return []
  const statement = `The article sets ${quoted(one.quantity.phrase)} (${inDays(one.days)}) beside ${quoted(other.quantity.phrase)} (${inDays(other.days)}); the two cover times of different length.`
  return [
    {
      rule: 'rate-across-windows',
      statement,
      evidence: [evidenceOf(article, one.quantity), evidenceOf(article, other.quantity)],
      figureIds: [one.figureId, other.figureId].filter((id) => id !== null),
    },
  ]
}

interface Count {
  quantity: CodedQuantity
  days: number
  figureId: string | null
}

function extremes(counts: readonly Count[]): Count[] {
  const sorted = [...counts].sort((one, other) => one.days - other.days)
  return sorted.length < 2 ? [] : [...sorted.slice(0, 1), ...sorted.slice(-1)]
}

/** Over how many days a number was counted: by its own "a month", else by the window of its figure; stocks have none. */
function lengthOf(quantity: CodedQuantity, checked: Checked): Omit<Count, 'quantity'> | null {
  const per = quantity.measure === 'rate' ? PER.exec(withWordsAfter(quantity, checked))?.[1] : undefined
  if (per) return { days: DAYS[per.toLowerCase()] ?? 1, figureId: null }
  const tied = tiedQuantities(checked).find((one) => one.quantity === quantity)
  if (tied?.figure.nature !== 'flow' || tied.figure.measure !== 'count') return null
  const days = daysIn(tied.figure.window)
  return days === null ? null : { days, figureId: tied.figure.id }
}

const WORDS_AFTER = 14 // characters: " every quarter"; the words of a rate stand right after its phrase (rule 7)

function withWordsAfter({ phrase, end }: CodedQuantity, { article }: Checked): string {
  return end === null || article.text === null ? phrase : phrase + article.text.slice(end, end + WORDS_AFTER)
}

function within({ quantities }: CodedArticle, sentence: Sentence | null): CodedQuantity[] {
  if (!sentence) return []
  return quantities.filter(({ start }) => start !== null && sentence.start <= start && start < sentence.end)
}

function inDays(days: number): string {
  return days === DAYS.month ? 'a month' : days === 7 ? 'a week' : `${Math.round(days)} days`
}
