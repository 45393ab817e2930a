import type { ReleaseCandidate } from '../align/which-release'
import type { DraftCheck } from './check-draft'
import type { DraftNote } from './note'

/** A draft's check with all that a screen shows of it. Plain data. */
export interface CheckedDraft {
  /** the text that places in it are of */
  text: string
  published: string | null
  release: { id: string; shortTitle: string; publisher: string; isConstructed: boolean } | null
  /** the releases that it may be about, best first; null where one was named */
  candidates: (ReleaseCandidate & { shortTitle: string })[] | null
  guides: { id: string; name: string }[]
  notes: DraftNote[]
  /** rules of the guides that do not hold on the day of the draft */
  notApplied: DraftCheck['notApplied']
  /** by what it was checked */
  versions: { engine: string; rules: number; codebook: number | null }
}

/** What is kept of a check with a version of a draft: all but the text, which stands beside it, and what was proposed. */
export type StoredCheck = Omit<CheckedDraft, 'text' | 'candidates'>
