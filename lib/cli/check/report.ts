import type { RecordFile } from '@/lib/content/schema/record'
import type { Finding } from '@/lib/core/findings/finding'
import { rules } from '@/lib/core/findings/registry'
import type { Paint } from '../read/paint'

/** The findings for a person: where, what was noticed, which rule, and why it matters. */
export function checkReport(findings: readonly Finding[], text: string, paint: Paint): string {
  return findings
    .map((finding) => {
      const rule = rules.find(({ id }) => id === finding.rule)
      const [first] = finding.evidence
      const place = first?.start === null || first === undefined ? '' : `line ${lineAt(text, first.start)}: `
      return [
        `${paint('bold', place)}${finding.statement}`,
        paint('dim', `  ${rule?.title ?? finding.rule} (${finding.rule}): ${rule?.why ?? ''}`),
      ].join('\n')
    })
    .join('\n\n')
}

/** The same for machines: offsets count UTF-16 units of the canonical text, `end` exclusive. */
export function checkJson(findings: readonly Finding[], release: RecordFile): string {
  const found = findings.map((finding) => {
    const rule = rules.find(({ id }) => id === finding.rule)
    return { ...finding, title: rule?.title ?? finding.rule, why: rule?.why ?? null }
  })
  return JSON.stringify({ release: release.id, findings: found }, null, 2)
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
