import { groupBy } from '@/lib/core/compare/columns'
import type { Guide } from '@/lib/queries/guide'
import { Link } from '../../../_components/link'
import { Term } from '../../../_components/term'
import { windowWords } from '../../../_wording/dates'
import styles from './guide.module.css'

/** The time that the number is for, in the record and as articles date it: those alike share a line, with the words of one. */
export function WindowStep({ guide: { release, figure, articles } }: { guide: Guide }) {
  const dated = articles.map(({ column, entries }) => ({
    column,
    windows: [...new Set(entries.flatMap(({ windowStated }) => windowStated ?? []))].join(' · '),
    isChanged: entries.some(({ alignment }) => alignment?.shifts.includes('window')),
  }))
  const changed = dated.filter(({ isChanged }) => isChanged)
  const byWindow = groupBy(dated, ({ windows, isChanged }) =>
    isChanged ? windows : windows !== '' && 'as in the record',
  )
  return (
    <>
      <p className="standfirst">
        A number without its <Term word="window">window</Term> can grow or shrink in the mind. The record’s is{' '}
        {windowWords(figure.window)}.{' '}
        {changed.length > 0 &&
          `The coder noted another one in ${changed.map(({ column }) => column.outletName).join(' and ')}.`}
      </p>
      <ul className={styles.lines}>
        {[...byWindow].map(([key, alike]) => (
          <li key={String(key)}>
            <span className={styles.outlet}>{alike.map(({ column }) => column.outletName).join(', ')}</span>
            <span className={styles.entry}>
              {alike[0]?.windows ? <q>{alike[0].windows}</q> : <small>no window beside the number</small>}{' '}
              {alike[0]?.isChanged && <small>another window</small>}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link href={`/releases/${release.id}#windows`}>See the windows on a time axis</Link>
      </p>
    </>
  )
}
