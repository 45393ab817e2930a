import type { FindingRow, ReleaseFindings } from '@/lib/core/compare/against-record'
import { rules } from '@/lib/core/findings/registry'
import type { CheckRow } from './rows/check-row'
import type { StoredFinding } from './rows/finding-rows'

/** Stored findings with the state of their check and the rules that made them. */
export function shapeFindings({ id, checkedAt }: CheckRow, stored: StoredFinding[]): ReleaseFindings {
  const found = new Set(stored.map(({ rule }) => rule))
  return {
    release: id,
    checkedAt,
    rules: rules
      .filter((rule) => found.has(rule.id))
      .map(({ id: rule, title, why }) => ({ id: rule, title, why })),
    findings: stored.map(findingRow),
  }
}

function findingRow({ ordinal, evidence, figures, ...finding }: StoredFinding): FindingRow {
  return {
    ref: `${finding.articleId}#f${ordinal}`,
    ...finding,
    evidence: (evidence ?? []).map(({ mention, start, end, ...phrase }) => ({
      ...phrase,
      ref: mention === null ? null : `${phrase.articleId}#${mention}`,
      place: start === null || end === null ? null : { start, end },
    })),
    figures: figures ?? [],
  }
}
