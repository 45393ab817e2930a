import type { Span } from '../text/span'
import { type ClassCodebook, type CodedStretch, codeOf } from './codebook'

/** Words with a code, whoever gave it. Offsets are UTF-16 units of the text, end exclusive. */
export interface Mark extends Span {
  code: string
  /** why, in the coder's words; empty where none is given */
  reason: string
}

/**
 * A full coding as a class would have made it with its codebook, in the order of the text: what no code stands for is left out.
 * Marks may lie within one another, as words for people do within a number that counts them, or within a quotation.
 */
export function marksOfCoding(stretches: readonly CodedStretch[], codebook: ClassCodebook): Mark[] {
  const marks = stretches.flatMap((stretch): Mark[] => {
    const code = codeOf(stretch, codebook)
    return code === null ? [] : [{ start: stretch.start, end: stretch.end, code, reason: '' }]
  })
  const seen = new Set<string>()
  return marks
    .filter(({ start, end, code }) => {
      const key = `${start} ${end} ${code}`
      return seen.has(key) ? false : seen.add(key)
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * Marks of one coder of which no two share a character, in the order of the text: of two that do, the longer stays, of two as
 * long the earlier. u-alpha and a table with one code for each phrase can hold nothing else.
 */
export function withoutOverlaps<M extends Span>(marks: readonly M[]): M[] {
  const kept: M[] = []
  const length = ({ start, end }: Span) => end - start
  for (const mark of [...marks].sort((a, b) => length(b) - length(a) || a.start - b.start)) {
    if (!kept.some((one) => one.start < mark.end && mark.start < one.end)) kept.push(mark)
  }
  return kept.sort((a, b) => a.start - b.start)
}
