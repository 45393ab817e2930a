import type { HeldVersions } from '@/lib/queries/version-difference'
import { counted } from '../../../_wording/numbers'

/** What changed between two versions, in the words of a clause: "2 coded facts and the headline changed". */
export function changedWords({ headlines, found }: Pick<HeldVersions, 'headlines' | 'found'>): string {
  const facts = found.facts.length
  const isNewHeadline = headlines[0] !== headlines[1]
  if (facts > 0) return `${counted(facts, 'coded fact')}${isNewHeadline ? ' and the headline' : ''} changed`
  if (isNewHeadline) return 'the headline changed and no coded fact did'
  if (found.wording.length > 0) return 'words changed and no coded fact did'
  return 'nothing but trivial edits changed'
}
