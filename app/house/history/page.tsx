import type { Metadata } from 'next'
import { type HistoryLine, historyLines } from '@/lib/queries/people/history'
import { Link } from '../../_components/link'
import { reading } from '../../_data/reading'
import styles from '../../_people/people.module.css'
import { minuteOf } from '../../_people/when'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'History', robots: { index: false } }

interface HistoryPageProps {
  searchParams: Promise<{ before?: string | string[] }>
}

/** Who did what, newest first. Nothing in it can be changed or deleted, here or in the database. */
export default async function HistoryPage({ searchParams }: HistoryPageProps) {
  const { before } = await searchParams
  const from = typeof before === 'string' && /^\d{1,18}$/.test(before) ? before : null
  const { lines, next } = await reading(historyLines(from))
  return (
    <>
      <p className="kicker">
        <Link href="/house">People of the house</Link>
      </p>
      <h1>History</h1>
      <p className="lead">
        Who did what, newest first. It is only ever added to: the database refuses to change or delete a line.
        It holds no word of any text.
      </p>
      {lines.length === 0 ? (
        <p>Nothing was done yet.</p>
      ) : (
        <table className={styles.table}>
          <caption className="sr-only">What was done</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">To which</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <td>{minuteOf(line.at)}</td>
                <th scope="row">
                  {line.actorName}
                  {line.actorKind !== 'person' && <small>{line.actorKind}</small>}
                </th>
                <td>{line.summary.charAt(0).toUpperCase() + line.summary.slice(1)}</td>
                <td>
                  <ThingName {...line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {next && (
        <p>
          <Link href={`/house/history?before=${next}`}>Earlier</Link>
        </p>
      )}
    </>
  )
}

const PAGES: Record<string, string> = {
  article: '/articles/',
  release: '/releases/',
  'frozen view': '/frozen/',
  'import job': '/import/jobs/',
}

/** What a line is about; those with a page of their own lead there. A thing may be gone since. */
function ThingName({ thingKind, thingId }: Pick<HistoryLine, 'thingKind' | 'thingId'>) {
  const words = `${thingKind} ${thingId}`
  const page = PAGES[thingKind]
  return page ? <a href={`${page}${encodeURIComponent(thingId)}`}>{words}</a> : words
}
