import type { MatchChoice } from '@/lib/core/classroom/match/match'

const LEAST_PERCENT = 1.5 // a single day is still seen

/** Where a period lies on the axis of all choices with days, in percent of it; null where it has no days. */
export function periodBar(
  { start, end }: { start: string | null; end: string | null },
  choices: readonly MatchChoice[],
): { left: number; width: number } | null {
  const days = choices.flatMap(({ period }) => [period?.start, period?.end]).filter((day) => day != null)
  if (start === null || end === null || days.length === 0) return null
  const times = days.map((day) => Date.parse(day))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const span = Math.max(1, last - first)
  const left = (100 * (Date.parse(start) - first)) / span
  const width = Math.max(LEAST_PERCENT, (100 * (Date.parse(end) - Date.parse(start))) / span)
  return { left: Math.min(left, 100 - LEAST_PERCENT), width }
}
