import type { FindingRow, ReleaseFindings, RuleHead } from '@/lib/core/compare/against-record'

/** The findings of one rule. */
export interface FindingGroup {
  rule: RuleHead
  findings: FindingRow[]
}

/** What the reader chose to see; null and the empty list leave everything. */
export interface FindingChoice {
  rule: string | null
  outlet: string | null
  /** articles whose columns are put away */
  hide: readonly string[]
}

/** What is left of the findings, by rule in the order of the rules. */
export function findingGroups({ rules, findings }: ReleaseFindings, choice: FindingChoice): FindingGroup[] {
  const left = findings.filter((finding) => isChosen(finding, choice))
  return rules.flatMap((rule) => {
    const own = left.filter((finding) => finding.rule === rule.id)
    return own.length > 0 ? [{ rule, findings: own }] : []
  })
}

/** How many findings each rule would leave under the chosen outlet, and each outlet under the chosen rule. */
export function findingCounts({ rules, findings }: ReleaseFindings, choice: FindingChoice) {
  const underOutlet = findings.filter((finding) => isChosen(finding, { ...choice, rule: null }))
  const underRule = findings.filter((finding) => isChosen(finding, { ...choice, outlet: null }))
  const outlets = new Map(findings.map(({ outletId, outletName }) => [outletId, outletName]))
  return {
    rules: rules.map(({ id, title }) => ({
      id,
      label: title,
      count: underOutlet.filter(({ rule }) => rule === id).length,
    })),
    outlets: [...outlets]
      .map(([id, label]) => ({
        id,
        label,
        count: underRule.filter(({ outletId }) => outletId === id).length,
      }))
      .sort((one, other) => one.label.localeCompare(other.label, 'en')),
  }
}

/** A choice from an address, where it names a rule or an outlet that has findings; else none. */
export function knownChoice(
  { rules, findings }: ReleaseFindings,
  { rule, outlet, hide }: FindingChoice,
): FindingChoice {
  return {
    rule: rules.some(({ id }) => id === rule) ? rule : null,
    outlet: findings.some(({ outletId }) => outletId === outlet) ? outlet : null,
    hide,
  }
}

function isChosen(finding: FindingRow, { rule, outlet, hide }: FindingChoice): boolean {
  return (
    (rule === null || finding.rule === rule) &&
    (outlet === null || finding.outletId === outlet) &&
    !hide.includes(finding.articleId)
  )
}
