import type { OutletSummary } from '@/lib/queries/outlet-summaries'
import { Link } from '../../_components/link'
import { counted } from '../../_wording/numbers'
import styles from './outlet-list.module.css'

/** The outlets by name, with kind, place and how many of their articles are coded. */
export function OutletList({ outlets }: { outlets: OutletSummary[] }) {
  return (
    <>
      <h1>Outlets</h1>
      <p className="standfirst">
        {counted(outlets.length, 'outlet')} with at least one article coded. None is ranked, scored or placed
        on a side.
      </p>
      <div className={styles.frame}>
        <table className={styles.table}>
          <caption className="sr-only">Outlets by name</caption>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Kind</th>
              <th scope="col">Place</th>
              <th scope="col" className={styles.count}>
                Articles
              </th>
              <th scope="col" className={styles.count}>
                Releases
              </th>
            </tr>
          </thead>
          <tbody>
            {outlets.map((outlet) => (
              <tr key={outlet.id}>
                <th scope="row">
                  <Link href={`/outlets/${outlet.id}`}>{outlet.name}</Link>
                </th>
                <td>{outlet.kind}</td>
                <td>{outlet.place ?? <span className={styles.none}>not stated</span>}</td>
                <td className={styles.count}>{outlet.articles}</td>
                <td className={styles.count}>{outlet.releases}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
