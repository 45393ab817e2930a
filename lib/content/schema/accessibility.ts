import { z } from 'zod'
import { isoDay, text } from './primitives'

/** How a criterion was checked: by a test that runs with all others, or by somebody who looked, on a day. */
const check = z.union([
  z.strictObject({
    test: z.string().regex(/^tests\/[\w./-]+\.test\.tsx?$/, 'a test file of the repository'),
  }),
  z.strictObject({ byHand: isoDay, did: text }),
])

const common = {
  /** "2.4.11" */
  number: z.string().regex(/^[1-4]\.\d\.\d{1,2}$/, 'a number such as "2.4.11"'),
  name: text,
  level: z.enum(['A', 'AA']),
  /** what it asks, in our own words */
  asks: text,
}

/** One success criterion of WCAG 2.2 and how Parallax stands to it. Nothing is met that nobody checked. */
export const accessibilityCriterion = z.discriminatedUnion('result', [
  z.strictObject({ ...common, result: z.literal('met'), checked: z.array(check).min(1) }),
  z.strictObject({
    ...common,
    result: z.literal('met in part'),
    missing: text,
    checked: z.array(check).min(1),
  }),
  z.strictObject({ ...common, result: z.literal('does not apply'), why: text }),
])

/** content/accessibility.yaml: every criterion of levels A and AA. */
export const accessibilityFile = z.strictObject({ criteria: z.array(accessibilityCriterion).min(1) })

export type AccessibilityCriterion = z.infer<typeof accessibilityCriterion>
