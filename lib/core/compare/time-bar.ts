import { dayNumber } from './calendar'
import { formatPeriod } from './format-date'
import type { Period } from './types'

/** A period on the axis. `from` and `to` are days since 1970; `to` is the day after the last one. */
export interface TimeBar {
  /** null for the recordʼs own window */
  ref: string | null
  from: number
  to: number
  /** the words do not say where it starts or ends; it is drawn to the edge of the axis */
  openStart: boolean
  openEnd: boolean
  /** it goes on beyond the edge of the axis */
  cutStart: boolean
  cutEnd: boolean
  isOneDay: boolean
  /** the phrase as printed, or as the record states it */
  stated: string
  kindLabel: string
  /** the days in words: "1 Oct 2018 to 30 Sep 2019" */
  days: string
}

/** Whether at least one end of a period is known. */
export function hasDay({ start, end }: Pick<Period, 'start' | 'end'>): boolean {
  return start !== null || end !== null
}

/** A period cut to the axis; null when neither end is known or it lies wholly outside. */
export function timeBar(
  axis: { from: number; to: number },
  ref: string | null,
  stated: string,
  period: Pick<Period, 'start' | 'end' | 'kindLabel'>,
): TimeBar | null {
  if (!hasDay(period)) return null
  const from = period.start === null ? axis.from : dayNumber(period.start)
  const to = period.end === null ? axis.to : dayNumber(period.end) + 1
  if (from >= axis.to || to <= axis.from || from >= to) return null
  return {
    ref,
    from: Math.max(from, axis.from),
    to: Math.min(to, axis.to),
    openStart: period.start === null,
    openEnd: period.end === null,
    cutStart: from < axis.from,
    cutEnd: to > axis.to,
    isOneDay: to - from === 1,
    stated,
    kindLabel: period.kindLabel,
    days: formatPeriod(period),
  }
}
