import type { Standing } from '../findings/omissions'
import type { TiedFigure } from './pages'
import type { CodedPhrase, Column, Extent } from './types'

/** What pages and the JSON API show of a check against a record: findings, and what was left out. */

/** A rule as a reader meets it; lib/core/findings/registry.ts has what it does. */
export interface RuleHead {
  id: string
  title: string
  why: string
}

/** A phrase that a finding rests on. */
export interface FoundPhrase
  extends Pick<CodedPhrase, 'phrase' | 'gloss' | 'voice' | 'speaker' | 'position'> {
  /** the article it stands in, which need not be the one that the finding is about */
  articleId: string
  outletName: string
  language: Column['language']
  /** "<article id>#q3"; null for words of the text that were not coded */
  ref: string | null
  /** the source that a citation names; null for other phrases */
  source: string | null
  /** its place in the text that is attached, UTF-16 units, end exclusive; null without a text or where it did not anchor */
  place: { start: number; end: number } | null
}

/** What a rule noticed in an article: a note to a reader, never a verdict. */
export interface FindingRow {
  /** "<article id>#f2": its place among those of the article, in the order of the text */
  ref: string
  rule: string
  /** one sentence that claims no more than was seen */
  statement: string
  articleId: string
  outletId: string
  outletName: string
  evidence: FoundPhrase[]
  /** the figures of the record that it is about */
  figures: TiedFigure[]
}

/** The findings of a release, by article in the order of the columns, and within each in the order of the text. */
export interface ReleaseFindings {
  release: string
  /** ISO time of the last check; null where one is under way, and what is here is from the check before */
  checkedAt: string | null
  /** the rules that found something, in the order of the registry */
  rules: RuleHead[]
  findings: FindingRow[]
}

/** As ReleaseFindings, for one article under the release that it is compared by. */
export interface ArticleFindings extends ReleaseFindings {
  shortTitle: string
}

/** Whether one article has one thing of the record. */
export interface StandingCell {
  standing: Standing
  /** the phrases that state or contradict it, as "<article id>#q3" */
  refs: string[]
}

export interface StandingRow {
  id: string
  /** figure · denominator · window · conviction and charge · custody · caveat · reply */
  kind: string
  label: string
  figureIds: string[]
  /** one for each column, in their order; null where it cannot be judged without the text */
  cells: (StandingCell | null)[]
}

export interface ReleaseOmissions {
  release: string
  checkedAt: string | null
  columns: { articleId: string; outletId: string; outletName: string; extent: Extent }[]
  rows: StandingRow[]
}
