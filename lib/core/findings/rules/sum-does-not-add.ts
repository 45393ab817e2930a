import { groupBy } from '../../compare/columns'
import { formatNumber } from '../../compare/format-number'
import { ladderRungs } from '../../compare/ladder'
import { evidenceOf } from '../evidence'
import type { Finding, Rule } from '../finding'
import { openingOfAll, voiceKey } from '../speech'
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
    const printed = new Set(tied.map(({ figure }) => figure.id))
    const sets = bySource(tied)
    return ladderRungs(checked.record.figures).flatMap(({ figureId, breakdowns }) =>
      breakdowns
        .filter((parts) => parts.every((id) => printed.has(id)))
        .flatMap((parts) => broken(figureId, parts, sets)),
    )
  },
}

/** The numbers of each voice and source, and all of them last: one speaker's own parts come before parts of several. */
function bySource(tied: readonly Tied[]): readonly (readonly Tied[])[] {
  return [...groupBy(tied, ({ quantity }) => voiceKey(quantity)).values(), tied]
}

/** The parts as printed, one each and all of them, where they do not make what the record's parts make. */
function broken(wholeId: string, partIds: readonly string[], sets: readonly (readonly Tied[])[]): Finding[] {
  for (const set of sets) {
    const parts = partIds.flatMap((id) => set.find(({ figure }) => figure.id === id) ?? [])
    const finding = parts.length < partIds.length ? null : sumOf(wholeId, partIds, parts)
    if (finding) return [finding]
  }
  return []
}

function sumOf(wholeId: string, partIds: readonly string[], parts: readonly Tied[]): Finding | null {
  const [first, ...others] = parts
  if (!first) return null
  const recorded = parts.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0)
  const printed = parts.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0)
  if (printed === recorded) return null
  const numbers = listed(parts.map(({ quantity }) => formatNumber(quantity.value)))
  const mentions = others.map(({ quantity }) => quantity)
  return {
    rule: 'sum-does-not-add',
    statement: `${openingOfAll([first.quantity, ...mentions], 'prints')} ${numbers}, which make ${formatNumber(printed)}; the same parts make ${formatNumber(recorded)} in the record.`,
    evidence: parts.map(({ article, quantity }) => evidenceOf(article, quantity)),
    figureIds: [wholeId, ...partIds],
  }
}
