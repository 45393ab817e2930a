import type { TimelinePage } from '@/lib/queries/timeline'
import { Link } from '../../_components/link'
import { TakeTable } from '../../_components/take-table'
import { EventRow } from './event-row'
import styles from './timeline.module.css'
import { TimelineAxis } from './timeline-axis'

/** Releases, what became of them, articles and rulings on words: drawn on one axis, and told year by year. */
export function TimelineView({ page }: { page: TimelinePage }) {
  const { years, undated, axis, isCut } = page
  return (
    <>
      <h1>Timeline</h1>
      <p className="standfirst">
        Releases, what became of them, the articles written from them, and who ruled on the words, in the
        order of their days. That one thing follows another does not make it its cause. Exercises are left
        out.
      </p>
      {axis === null ? (
        <p className="lead">
          Nothing that is dated stands here yet. <Link href="/import">Import an article</Link> or load
          content/.
        </p>
      ) : (
        <>
          <TimelineAxis axis={axis} />
          <nav aria-label="Years" className={styles.jump}>
            {years.map(({ year }) => (
              <a key={year} href={`#y${year}`}>
                {year}
              </a>
            ))}
            {undated.length > 0 && <a href="#undated">no date</a>}
          </nav>
        </>
      )}
      {isCut && (
        <p>
          These are the newest. <Link href="/search">Search</Link> finds the others.
        </p>
      )}
      {years.map(({ year, events }) => (
        <EventTable key={year} id={`y${year}`} title={String(year)} events={events} />
      ))}
      {undated.length > 0 && <EventTable id="undated" title="Date not seen" events={undated} />}
      {axis !== null && (
        <TakeTable
          base="/api/v1/timeline/tables/events"
          what="Timeline"
          lead="All years in one table, in this order."
        />
      )}
    </>
  )
}

interface EventTableProps {
  id: string
  title: string
  events: TimelinePage['undated']
}

function EventTable({ id, title, events }: EventTableProps) {
  return (
    <section aria-labelledby={id} className={styles.year}>
      <h2 id={id}>{title}</h2>
      <table className={styles.table}>
        <caption className="sr-only">{title}: what happened, earliest first</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Date</th>
            <th scope="col">What</th>
            <th scope="col">Which</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <EventRow key={index} event={event} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
