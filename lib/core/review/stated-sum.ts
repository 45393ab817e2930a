import { formatValue } from '../compare/format-number'
import type { CodedQuantity } from '../findings/coded-article'
import { evidenceOf } from '../findings/evidence'
import type { Checked, Finding, Rule } from '../findings/finding'
import { sumDoesNotAdd } from '../findings/rules/sum-does-not-add'
import { sentenceAt, sentencesOf } from '../findings/sentence-at'
import { listed, quoted } from '../findings/wording'

const TOGETHER = /\b(?:together|combined|in all|altogether|add(?:s|ed)? up|make[s]? up|made up|sums? to)\b/i
const FAR = 0.15 // further off, the words add up something else
const MOST_PARTS = 4

/**
 * "Together these make 384" after numbers of the same paragraph that make another. The last two, three or four counts
 * of its unit before it are tried; where any of them make it, nothing is said.
 */
export const statedSum: Rule = {
  ...sumDoesNotAdd,
  find: (checked) => checked.article.quantities.flatMap((quantity) => wrongSum(quantity, checked) ?? []),
}

function wrongSum(quantity: CodedQuantity, { article, aligned }: Checked): Finding | null {
  const { value, ref } = quantity
  const found = sentenceAt(article, quantity.start)
  const isOpen = aligned.get(ref)?.decision === 'not in record' || aligned.get(ref)?.decision === undefined
  if (value === null || !isOpen || !isCount(quantity) || !found || !TOGETHER.test(found.sentence.text))
    return null
  const from =
    sentencesOf(article).find(({ paragraph }) => paragraph === found.sentence.paragraph)?.start ?? 0
  const before = article.quantities.filter(
    (one) =>
      isCount(one) &&
      one.value !== null &&
      one.unit === quantity.unit &&
      isWithin(one, from, quantity.start ?? 0),
  )
  const sums = [2, 3, MOST_PARTS].flatMap((count) => {
    const parts = before.slice(-count)
    return parts.length === count
      ? [{ parts, total: parts.reduce((sum, one) => sum + (one.value ?? 0), 0) }]
      : []
  })
  if (sums.some(({ total }) => total === value)) return null
  const distance = (total: number) => Math.abs(total - value)
  const [nearest] = sums.sort((one, other) => distance(one.total) - distance(other.total))
  if (!nearest || distance(nearest.total) > FAR * nearest.total) return null
  const { parts, total } = nearest
  return {
    rule: sumDoesNotAdd.id,
    statement: `The article gives ${quoted(quantity.phrase)} as a sum; ${listed(parts.map(({ phrase }) => quoted(phrase)))} make ${formatValue(total, 'count')}.`,
    evidence: [quantity, ...parts].map((one) => evidenceOf(article, one)),
    figureIds: [],
  }
}

function isCount({ measure, modifier }: CodedQuantity): boolean {
  return measure === 'count' && (modifier === null || modifier === 'exact')
}

function isWithin({ start }: CodedQuantity, from: number, until: number): boolean {
  return start !== null && from <= start && start < until
}
