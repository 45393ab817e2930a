import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkNoDuplicates, type Report, reporter } from './checks/known'
import { WCAG_22 } from './checks/wcag-criteria'
import { type ContentError, contentErrorLine } from './content-error'
import { parseFile } from './parse-file'
import { type AccessibilityCriterion, accessibilityFile } from './schema/accessibility'

/** Where the list stands, from content/. */
export const ACCESSIBILITY_FILE = 'accessibility.yaml'

/**
 * Every success criterion of WCAG 2.2, levels A and AA, as the folder `contentDir` has them. Throws, naming each fault, where
 * the file is not in order, where a criterion is missing or stands twice, or where a test that it names is not in the
 * folder that holds `contentDir`.
 */
export function readAccessibility(contentDir: string): AccessibilityCriterion[] {
  const bytes = readFileSync(path.join(contentDir, ACCESSIBILITY_FILE))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { path: ACCESSIBILITY_FILE, role: { kind: 'accessibility' as const }, bytes, sha256 }
  const result = parseFile(contentDir, file, accessibilityFile)
  const errors: ContentError[] = []
  if ('errors' in result) errors.push(...result.errors)
  else
    check(
      result.parsed.data.criteria,
      path.dirname(path.resolve(contentDir)),
      reporter(result.parsed, errors),
    )
  if ('errors' in result || errors.length > 0) throw new Error(errors.map(contentErrorLine).join('\n'))
  return result.parsed.data.criteria
}

function check(criteria: readonly AccessibilityCriterion[], root: string, report: Report): void {
  const numbers = criteria.map(({ number }) => number)
  checkNoDuplicates(report, 'criterion', numbers, (index) => ['criteria', index, 'number'])
  for (const [level, known] of Object.entries(WCAG_22)) {
    for (const number of known) {
      if (!numbers.includes(number)) report(['criteria'], `criterion ${number} (level ${level}) is missing`)
    }
  }
  criteria.forEach((criterion, index) => {
    const place = ['criteria', index]
    if (!WCAG_22[criterion.level].includes(criterion.number)) {
      report(
        [...place, 'number'],
        `WCAG 2.2 has no criterion ${criterion.number} of level ${criterion.level}`,
      )
    }
    if (criterion.result === 'does not apply') return
    criterion.checked.forEach((one, at) => {
      if ('test' in one && !existsSync(path.join(root, one.test))) {
        report([...place, 'checked', at, 'test'], `there is no file "${one.test}"`)
      }
    })
  })
}
