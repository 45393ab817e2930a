import { formatNumber } from '../../compare/format-number'
import { ladderRungs } from '../../compare/ladder'
import { evidenceOf } from '../evidence'
import type { Finding, Rule } from '../finding'
import { opening } from '../speech'
import { type Tied, tiedQuantities } from '../tied'
import { listed } from '../wording'

const COMMITS = new Set(['exact', null])

export const sumDoesNotAdd: Rule = {
  id: 'sum-does-not-add',
  title: 'A sum that does not add up',
  why: 'Parts that do not make the whole show that one of the numbers is another.',
  find: (checked) => {
    const tied = tiedQuantities(checked).filter(
      ({ quantity }) =>
        quantity.value !== null && COMMITS.has(quantity.modifier) && quantity.measure === 'count',
    )
    return ladderRungs(checked.record.figures).flatMap(({ figureId, breakdowns }) =>
      breakdowns.flatMap((parts) => broken(figureId, parts, tied)),
    )
  },
}

/** The parts as printed, one each and all of them, where they do not make what the record's parts make. */
function broken(wholeId: string, partIds: readonly string[], tied: readonly Tied[]): Finding[] {
  const parts = partIds.flatMap((id) => tied.find(({ figure }) => figure.id === id) ?? [])
  const [first] = parts
  if (!first || parts.length < partIds.length) return []
  const recorded = parts.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0)
  const printed = parts.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0)
  if (printed === recorded) return []
  const numbers = listed(parts.map(({ quantity }) => formatNumber(quantity.value)))
  return [
    {
      rule: 'sum-does-not-add',
      statement: `${opening(first.quantity, 'prints')} ${numbers}, which make ${formatNumber(printed)}; the same parts make ${formatNumber(recorded)} in the record.`,
      evidence: parts.map(({ article, quantity }) => evidenceOf(article, quantity)),
      figureIds: [wholeId, ...partIds],
    },
  ]
}
