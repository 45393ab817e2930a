import type { Unfair, WorkedNumber } from '@/lib/core/findings/worked-numbers'

/** A figure with what can fairly be worked from it. */
export interface WorkedRow {
  figureId: string
  perDay: WorkedNumber | null
  perYear: WorkedNumber | null
  share: WorkedNumber | null
}

/** Why something cannot fairly be worked out: one sentence for all figures that it holds for. */
export interface UnfairGroup {
  sentence: string
  figureIds: string[]
}

const SHARED: Partial<Record<Unfair, string>> = {
  'counted at one time': 'No rate, because these were counted at one time and not over a time:',
  'time not told': 'No rate, because the record does not say over what time these came about:',
  'open window': 'No rate, because the window has an open end:',
  'too short a time': 'No rate, because the days counted are too few to speak of one:',
  'other kind': 'No share of their whole, because one was counted on a day and the other over a time:',
  'other window': 'No share of their whole, because the windows differ:',
}

/** The figures with at least one worked number, as they come. */
export function workedRows(worked: readonly WorkedNumber[]): WorkedRow[] {
  const fair = worked.filter(({ value }) => value !== null)
  return [...new Set(fair.map(({ figureId }) => figureId))].map((figureId) => {
    const find = (kind: WorkedNumber['kind']) =>
      fair.find((one) => one.figureId === figureId && one.kind === kind) ?? null
    return { figureId, perDay: find('per day'), perYear: find('per year'), share: find('share') }
  })
}

/** The reasons for what is not worked out: shared ones with their figures, others in their own words. */
export function unfairGroups(worked: readonly WorkedNumber[]): UnfairGroup[] {
  const groups = new Map<string, UnfairGroup>()
  for (const { figureId, because, statement } of worked) {
    if (because === null) continue
    const shared = SHARED[because]
    const sentence = shared ?? statement
    const group = groups.get(sentence) ?? { sentence, figureIds: [] }
    if (shared && !group.figureIds.includes(figureId)) group.figureIds.push(figureId)
    groups.set(sentence, group)
  }
  return [...groups.values()]
}
