import { suggestion } from '../nearest'
import type { StyleGuideFile, StyleRuleEntry } from '../schema/style-guide'
import { checkKnown, checkNoDuplicates, type Report } from './known'

/** What a style guide may refer to. */
export interface KnownToStyle {
  concepts: ReadonlySet<string>
  rulings: ReadonlySet<string>
}

/** Reports duplicate rules, unknown concepts and rulings, rules about nothing, and facts given twice or not at all. */
export function checkStyleGuide(guide: StyleGuideFile, known: KnownToStyle, report: Report): void {
  const ids = guide.rules.map(({ id }) => id)
  checkNoDuplicates(report, 'rule', ids, (index) => ['rules', index, 'id'])
  guide.rules.forEach((rule, index) => {
    const at = (path: readonly PropertyKey[], message: string) =>
      report(['rules', index, ...path], `rule "${rule.id}": ${message}`)
    rule.concepts.forEach((concept, place) => {
      checkKnown(at, ['concepts', place], 'concept', concept, known.concepts)
    })
    if (rule.concepts.length === 0 && rule.wordings.length === 0) at([], 'names no concept and no wording')
    if (rule.use.length === 0 && rule.advice === null) at([], 'says neither what to use nor any advice')
    checkSource(rule, known, at)
    checkForms(rule, at)
  })
}

function checkSource(rule: StyleRuleEntry, known: KnownToStyle, report: Report): void {
  const { ruling, source, from, until } = rule
  if (ruling === null) {
    if (source === null) report([], 'has neither a ruling nor a source')
    if (from !== null && until !== null && until <= from)
      report(['until'], `ends on ${until}, not after ${from}`)
    return
  }
  if (!known.rulings.has(ruling)) {
    report(['ruling'], `unknown ruling "${ruling}"${suggestion(ruling, known.rulings)}`)
  }
  for (const key of ['source', 'url', 'from', 'until'] as const) {
    const value = rule[key]
    if (value !== null)
      report([key], `"${value}" stands in the ruling "${ruling}" already; leave it out here`)
  }
}

/** A wording with a number cannot be replaced by words without one, nor the other way round. */
function checkForms({ wordings, use }: StyleRuleEntry, report: Report): void {
  const counted = wordings.some((wording) => typeof wording !== 'string')
  const uncounted = wordings.some((wording) => typeof wording === 'string')
  use.forEach((wording, place) => {
    const fits = wordings.length > 0 && (typeof wording === 'string' ? uncounted : counted)
    const shown = typeof wording === 'string' ? wording : wording.one
    if (!fits)
      report(['use', place], `"${shown}" can replace none of the wordings: give both a plural, or neither`)
  })
}
