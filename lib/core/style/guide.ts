/** A wording with its inflection; `many` is null for one that has no number ("undocumented"). */
export interface Wording {
  one: string
  many: string | null
}

/** Where a rule holds: what the outlet says itself, what it passes on in its own words, and the headline. */
export type StylePlace = 'own voice' | 'paraphrase' | 'headline'

/** What a rule leaves alone. */
export type StyleExemption = 'quotations' | 'names and titles'

/** A pattern, made ready by whoever read it; `find` gives spans in UTF-16 units, in order, none empty. */
export interface StylePattern {
  source: string
  find: (text: string) => { start: number; end: number }[]
}

/** One rule of a style guide: what it is about, where it holds and when, and what it would have instead. */
export interface StyleRule {
  /** unique within the guide */
  id: string
  /** what is asked, in our own words */
  rule: string
  /** who says so, and where it can be read */
  source: string
  url: string | null
  /** ISO days: the first on which it holds, and the first on which it no longer does; null where open */
  from: string | null
  until: string | null
  where: readonly StylePlace[]
  exempt: readonly StyleExemption[]
  /** concepts of the codebook */
  concepts: readonly string[]
  wordings: readonly Wording[]
  patterns: readonly StylePattern[]
  /** what may stand instead, best first; empty where there is advice alone */
  use: readonly Wording[]
  advice: string | null
}

/** A house's rules on words. */
export interface StyleGuide {
  id: string
  name: string
  /** whose rules they are and whom they bind */
  about: string
  rules: readonly StyleRule[]
}
