import { groupBy } from '../compare/columns'
import { evidenceOf } from './evidence'
import type { Finding } from './finding'
import type { Tied } from './tied'

/**
 * One finding for each group of tied numbers that say the same thing: the statement is made from the whole group, the
 * evidence is every phrase of it, in the order in which they came.
 */
export function together(
  rule: string,
  tied: readonly Tied[],
  keyOf: (one: Tied) => string,
  statementOf: (group: readonly [Tied, ...Tied[]]) => string,
): Finding[] {
  return [...groupBy(tied, keyOf).values()].flatMap((group) => {
    const [first, ...others] = group
    if (!first) return []
    return [
      {
        rule,
        statement: statementOf([first, ...others]),
        evidence: group.map(({ article, quantity }) => evidenceOf(article, quantity)),
        figureIds: [...new Set(group.map(({ figure }) => figure.id))],
      },
    ]
  })
}
