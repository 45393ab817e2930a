/** Says that drafts are never stored from a browser. */
export const NEVER_COOKIE = 'review-never'

/** Why a draft was not saved. */
export interface SaveState {
  error: string | null
  /** the version that somebody else saved meanwhile, on which the next try is to build; null where nobody did */
  base: number | null
}
