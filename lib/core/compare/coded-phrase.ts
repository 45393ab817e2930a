import type { MentionRow } from './rows'
import type { CodedPhrase, Position } from './types'

/** The letter of each kind of mention in its public reference. */
export type KindLetter = 't' | 'q' | 'w' | 'c'

/** The reference under which the evidence of a mention is found: "<article id>#q3". */
export function mentionRef(articleId: string, letter: KindLetter, ordinal: number): string {
  return `${articleId}#${letter}${ordinal}`
}

/** The reference of a mention of a coding that is not the shown one: "<article id>#<coder id>:q3". */
export function refOfCoder(ref: string, coderId: string): string {
  return ref.replace('#', `#${coderId}:`)
}

/** The reference of a mention, which names the coder where its coding is not the shown one. */
export function refOfRow(
  { articleId, ordinal, byCoder }: Pick<MentionRow, 'articleId' | 'ordinal' | 'byCoder'>,
  letter: KindLetter,
): string {
  const ref = mentionRef(articleId, letter, ordinal)
  return byCoder ? refOfCoder(ref, byCoder) : ref
}

/** Tells one coding of an article from its others. */
export function codingKey({ articleId, byCoder }: { articleId: string; byCoder?: string }): string {
  return byCoder ? `${articleId}#${byCoder}` : articleId
}

/** What every coded phrase on screen carries, from the row of its mention. */
export function codedPhrase(row: MentionRow, letter: KindLetter): CodedPhrase {
  return {
    ref: refOfRow(row, letter),
    phrase: row.text,
    gloss: row.gloss,
    voice: row.voice,
    speaker: row.speaker,
    position: row.position,
    count: row.count,
    note: row.note,
  }
}

const readingOrder: Record<Position, number> = { headline: 0, lede: 1, body: 2 }
const PLACE_UNKNOWN = 3 // after everything whose place is known

/** Compares two mentions by where a reader meets them: headline, lede, body, then the coderʼs own order. */
export function byReadingOrder(
  a: { position: Position | null; ordinal: number },
  b: { position: Position | null; ordinal: number },
): number {
  const rank = (position: Position | null) => (position === null ? PLACE_UNKNOWN : readingOrder[position])
  return rank(a.position) - rank(b.position) || a.ordinal - b.ordinal
}
