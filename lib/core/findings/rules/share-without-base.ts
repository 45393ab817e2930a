import { evidenceOf } from '../evidence'
import type { Finding, Rule } from '../finding'
import { sentenceAt } from '../sentence-at'
import { baseInRecord } from '../share-base'
import { opening } from '../speech'
import { printedAmount } from '../wording'

// "528 of the 1,498 ..., or about 35 percent" names the base in other words.
const BASE =
  /\b(?:percent|per cent|%)\)?\s+of\b|\b\d[\d,.]* (?:\w+ ){0,3}?of (?:the |its |all |some |more than )*\d|\bof (?:them|those|these|whom|which|(?:the|those|these|all|its|their) (?:\d|people|group|total))\b/i

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
