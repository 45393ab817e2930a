import type { Tokens } from '../../text/tokens'

/** What every recogniser of quantities walks: the text, its tokens, and which of them belong to a date. */
export interface Reader {
  text: string
  t: Tokens
  /** 1 for tokens of a time expression that dates something: no quantity starts there, no noun group runs into it */
  dated: Uint8Array
}

/** The token in lower case, or "" outside the text. */
export const wordAt = (t: Tokens, i: number): string => t.lower[i] ?? ''
