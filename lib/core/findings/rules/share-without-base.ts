import { formatNumber, formatValue } from '../../compare/format-number'
import type { CodedQuantity } from '../coded-article'
import { evidenceOf } from '../evidence'
import type { Checked, Finding, Rule } from '../finding'
import { sentenceAt } from '../sentence-at'
import { opening } from '../speech'
import { printedAmount } from '../wording'

// "528 of the 1,498 ..., or about 35 percent" names the base in other words.
const BASE =
  /\b(?:percent|per cent|%)\)?\s+of\b|\b\d[\d,.]* (?:\w+ ){0,3}?of (?:the |its |all |some |more than )*\d|\bof (?:the|those|them|these|all|its|their|whom|which)\b/i

export const shareWithoutBase: Rule = {
  id: 'share-without-base',
  title: 'A share without what it is a share of',
  why: 'A percentage says nothing until it is known of what.',
  find: (checked) => {
    const { article } = checked
    if (article.extent !== 'whole' || article.text === null) return []
    return article.quantities.flatMap((quantity): Finding[] => {
      if (quantity.measure !== 'share' || quantity.value === null || quantity.shareOf !== null) return []
      const around = sentenceAt(article, quantity.start)
      if (!around || BASE.test(around.sentence.text)) return []
      const base = baseInRecord(quantity, checked)
      if (!base) return []
      return [
        {
          rule: 'share-without-base',
          statement: `${opening(quantity, 'prints')} ${printedAmount(quantity)}, and the sentence does not say of what; ${base.words}.`,
          evidence: [evidenceOf(article, quantity)],
          figureIds: base.figureIds,
        },
      ]
    })
  },
}

/** What the share is of by the record: two of its figures, or a share that it states. */
function baseInRecord(
  { ref }: CodedQuantity,
  { aligned, record }: Checked,
): { words: string; figureIds: string[] } | null {
  const found = aligned.get(ref)
  if (found?.decision === 'composed' && found.composed?.kind === 'share') {
    const [part, whole] = found.composed.figureIds.map((id) =>
      record.figures.find((figure) => figure.id === id),
    )
    if (!part || !whole) return null
    const words = `in the record ${formatNumber(part.value)} (${part.label}) is ${formatValue(round(found.composed.value), 'share')} of ${formatNumber(whole.value)} (${whole.label})`
    return { words, figureIds: [part.id, whole.id] }
  }
  const [tie] = found?.decision === 'tied' ? found.ties : []
  const figure = record.figures.find(({ id }) => id === tie?.figureId)
  if (figure?.measure !== 'share') return null
  return { words: `in the record it is a share of: ${figure.population}`, figureIds: [figure.id] }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
