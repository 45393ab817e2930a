import { dayNumber, daysOf } from './calendar'

interface Dated {
  /** ISO day or month; null when not known */
  on: string | null
}

export interface ReleaseEvent extends Dated {
  kind: 'release'
  release: { id: string; shortTitle: string }
  publisher: string
}

/** A correction, suspension or new issue of a release. */
export interface ChangeEvent extends Dated {
  kind: 'change'
  release: { id: string; shortTitle: string }
  status: string
  note: string
}

export interface RulingEvent extends Dated {
  kind: 'ruling'
  id: string
  body: string
  until: string | null
  ruling: string
  concepts: { id: string; label: string }[]
}

/** The articles of one month that are compared under one release, or that are tied to none. */
export interface ArticlesEvent extends Dated {
  kind: 'articles'
  release: { id: string; shortTitle: string } | null
  count: number
  /** some of them, earliest first */
  some: { articleId: string; outletName: string; published: string | null }[]
}

export type TimelineEvent = ReleaseEvent | ChangeEvent | RulingEvent | ArticlesEvent

/** Where something stands on the axis, as a share of its length from 0 to 1. */
export interface TimelineMark {
  kind: TimelineEvent['kind']
  at: number
  /** articles; 1 for all else */
  size: number
}

export interface Timeline {
  /** earliest first; a year without events is left out */
  years: { year: number; events: TimelineEvent[] }[]
  undated: TimelineEvent[]
  /** whole years: the first, and the one after the last; null where nothing is dated */
  axis: { from: number; to: number; marks: TimelineMark[] } | null
}

const ORDER: TimelineEvent['kind'][] = ['ruling', 'release', 'change', 'articles']

/** Everything that happened on one axis of whole years, and in a list by year; what is known by month alone stands at its start. */
export function timeline(events: readonly TimelineEvent[]): Timeline {
  const dated = events
    .flatMap((event) => (event.on === null ? [] : [{ event, day: daysOf(event.on).start }]))
    .sort((a, b) => a.day.localeCompare(b.day) || ORDER.indexOf(a.event.kind) - ORDER.indexOf(b.event.kind))
  const byYear = new Map<number, TimelineEvent[]>()
  for (const { event, day } of dated) {
    const year = yearOf(day)
    byYear.set(year, [...(byYear.get(year) ?? []), event])
  }
  const [first, last] = [dated[0], dated.at(-1)]
  return {
    years: [...byYear].map(([year, inYear]) => ({ year, events: inYear })),
    undated: events.filter(({ on }) => on === null),
    axis: first && last ? axisOf(dated, yearOf(first.day), yearOf(last.day) + 1) : null,
  }
}

function axisOf(
  dated: readonly { event: TimelineEvent; day: string }[],
  from: number,
  to: number,
): NonNullable<Timeline['axis']> {
  const start = dayNumber(`${from}-01-01`)
  const length = dayNumber(`${to}-01-01`) - start
  const marks = new Map<string, TimelineMark>()
  for (const { event, day } of dated) {
    const key = `${event.kind} ${day}`
    const size = (marks.get(key)?.size ?? 0) + (event.kind === 'articles' ? event.count : 1)
    marks.set(key, { kind: event.kind, at: (dayNumber(day) - start) / length, size })
  }
  return { from, to, marks: [...marks.values()] }
}

function yearOf(isoDay: string): number {
  return Number(isoDay.slice(0, 'YYYY'.length))
}
