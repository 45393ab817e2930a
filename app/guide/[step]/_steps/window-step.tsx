import Link from 'next/link'
import type { Guide } from '@/lib/queries/guide'
import { Term } from '../../../_components/term'
import { windowWords } from '../../../_wording/dates'
import styles from './guide.module.css'

/** The time that the number is for, in the record and as each article dates it. */
export function WindowStep({ guide: { release, figure, articles } }: { guide: Guide }) {
  const dated = articles.map(({ column, entries }) => ({
    column,
    windows: [...new Set(entries.flatMap(({ windowStated }) => windowStated ?? []))],
    isChanged: entries.some(({ alignment }) => alignment?.shifts.includes('window')),
  }))
  const changed = dated.filter(({ isChanged }) => isChanged)
  return (
    <>
      <p className="standfirst">
        A number without its <Term word="window">window</Term> can grow or shrink in the mind. The record’s is{' '}
        {windowWords(figure.window)}.{' '}
        {changed.length > 0 &&
          `The coder noted another one in ${changed.map(({ column }) => column.outletName).join(' and ')}.`}
      </p>
      <ul className={styles.lines}>
        {dated.map(({ column, windows, isChanged }) => (
          <li key={column.articleId}>
            <span className={styles.outlet}>{column.outletName}</span>
            <span className={styles.entry}>
              {windows.length > 0 ? <q>{windows.join(' · ')}</q> : <small>no window beside the number</small>}{' '}
              {isChanged && <small>another window</small>}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link href={`/releases/${release.id}#windows`} prefetch={false}>
          See the windows on a time axis
        </Link>
      </p>
    </>
  )
}
