import type { Span } from '@/lib/core/text/span'
import type { MentionKind } from './mention-fields'
import type { FormValues, Problem } from './mention-form'
import type { WordCaret } from './word-caret'

/** What the person is doing with the mention in hand or with words of the text. */
export type Mode =
  | { kind: 'look' }
  | { kind: 'select'; caret: WordCaret }
  | { kind: 'what'; span: Span }
  | {
      kind: 'form'
      /** null: the words become a new mention */
      mentionId: number | null
      mentionKind: MentionKind
      span: Span
      initial: FormValues
      problems: Problem[]
    }
  | { kind: 'split' }
  | { kind: 'tie' }

export const LOOK: Mode = { kind: 'look' }
export const NO_PROBLEMS: Problem[] = []
