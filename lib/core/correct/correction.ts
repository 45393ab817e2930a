import type { ArticleMention, Coder } from '../compare/pages'
import type { ChangeKind } from './change'
import type { CodedMention } from './coded-mention'

/** A mention that is being looked at: as pages show it, and as it can be changed. */
export interface MentionToCorrect {
  id: number
  shown: ArticleMention
  coded: CodedMention
  /** a person said that it is right, or changed it */
  isChecked: boolean
  /** reasons why it may be wrong, the strongest first, in words for people; empty where there is none */
  doubts: string[]
  /** 0 (sure) to 1: the queue goes from high to low; 0 once it is checked */
  uncertainty: number
  /** the figure of record that it is tied to */
  figureId: string | null
}

export interface PastChange {
  version: number
  kind: ChangeKind | 'import' | 'undo'
  by: string
  /** ISO 8601 */
  at: string
  /** one line: what was changed, with the words of the phrase */
  summary: string
  isUndone: boolean
}

/** An entry of a list of the codebook to choose from. */
export interface Choice {
  id: string
  label: string
}

/** Everything that the screen for correcting needs. */
export interface Correction {
  articleId: string
  headline: string | null
  outletName: string
  text: string
  codingId: number
  coder: Coder
  /** the coding that it began as a copy of, in words: "engine 0.2.0" */
  beganFrom: string | null
  version: number
  /** in the order of the text */
  mentions: MentionToCorrect[]
  /** newest first */
  history: PastChange[]
  release: {
    id: string
    shortTitle: string
    figures: { id: string; label: string; value: number | null; unitLabel: string }[]
  } | null
  lists: {
    facets: Choice[]
    concepts: (Choice & { facet: string })[]
    units: Choice[]
    acts: Choice[]
    windowKinds: Choice[]
    sectors: Choice[]
    modes: Choice[]
    modifiers: Choice[]
    measures: Choice[]
  }
}
