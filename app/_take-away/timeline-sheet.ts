import type { Sheet, SheetValue } from '@/lib/core/compare/sheet'
import type { TimelineEvent } from '@/lib/core/compare/timeline'
import type { TimelinePage } from '@/lib/queries/timeline'
import { listSheet } from './list-sheet'

/** Everything that is dated, earliest first, and then what has no date. */
export function timelineSheet({ years, undated, isCut }: TimelinePage): Sheet {
  return listSheet({
    title: 'Timeline',
    heads: ['Date', 'What', 'Which', 'About it', 'Articles'],
    rows: [...years.flatMap(({ events }) => events), ...undated].map(eventValues),
    notes: [
      'A date of year and month is known to the month alone. That one thing follows another does not make it its cause. Exercises are left out.',
      ...(isCut ? ['These are the newest; the others are left out.'] : []),
    ],
  })
}

function eventValues(event: TimelineEvent): SheetValue[] {
  const on = event.on ?? 'date not seen'
  switch (event.kind) {
    case 'release':
      return [on, 'release', event.release.shortTitle, event.publisher, null]
    case 'change':
      return [on, event.status, event.release.shortTitle, event.note, null]
    case 'articles': {
      const more = event.count - event.some.length
      const names = event.some.map(({ outletName }) => outletName).join(', ')
      return [
        ...[on, 'articles', event.release?.shortTitle ?? 'tied to no release yet'],
        ...[more > 0 ? `${names} and ${more} more` : names, event.count],
      ]
    }
    case 'ruling': {
      const until = event.until ? `until ${event.until}: ` : ''
      const concepts = event.concepts.map(({ label }) => label).join(', ')
      return [on, 'ruling', event.body, `${until}${event.ruling}${concepts && ` (on ${concepts})`}`, null]
    }
  }
}
