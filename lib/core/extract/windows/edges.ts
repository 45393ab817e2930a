import type { Tokens } from '../../text/tokens'
import type { Composed } from './compose'
import { is } from './cursor'

const LAST = new Set(['end', 'close'])
const FIRST = new Set(['beginning', 'start'])

/** "the end of November", "the start of fiscal 2024", "year's end": the last or first day of the period. */
export function edged(t: Tokens, one: Composed): Composed {
  const days = one.own ?? one.range
  const word = is(t, one.first, 'the') ? (t.lower[one.first + 1] ?? '') : ''
  const ofNext = is(t, one.first + 2, 'of')
  if (one.kind === 'as-of') return one
  const last = (ofNext && LAST.has(word)) || (one.reference?.type === 'unit' && is(t, one.next - 1, 'end'))
  const first = ofNext && FIRST.has(word)
  if (!last && !first) return one
  const day = last ? days.until : days.from
  const range = { from: day, until: day }
  if (one.kind === 'since') return { ...one, own: range, range: { from: day, until: null } }
  if (one.kind === 'until') return { ...one, own: range, range: { from: null, until: day } }
  const { first: from, next, basis } = one
  return { first: from, next, basis, kind: 'day', own: range, range }
}
