import { readAccessibility } from '@/lib/content/accessibility'
import type { AccessibilityCriterion } from '@/lib/content/schema/accessibility'

const read = new Map<string, AccessibilityCriterion[]>()

/**
 * The success criteria of WCAG 2.2, levels A and AA, with how each was checked, in the order of the standard. Read from the
 * folder once: it changes only with a new start. Throws where the file is not in order.
 */
export function accessibility(contentDir = 'content'): AccessibilityCriterion[] {
  const criteria = read.get(contentDir) ?? readAccessibility(contentDir)
  read.set(contentDir, criteria)
  return criteria
}
