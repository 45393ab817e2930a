import { DataDownloads } from '../../_components/data-downloads'
import { Link } from '../../_components/link'
import styles from './method-view.module.css'

/** Everything that was coded, as tables. */
export function DataSection() {
  return (
    <section id="data" className={styles.section} aria-labelledby="data-title">
      <h2 id="data-title">The data</h2>
      <p className="lead">
        Every phrase coded in every article, one a row: the outlet, the release, the words as printed, whose
        voice they are in and what they were coded as. Articles that were imported here are among them, marked
        by <code>coder_kind</code> where a machine read them; constructed exercises are not. Each{' '}
        <Link href="/">release</Link> has its own tables under The record, and every comparison can be taken
        away as it is shown, under its table. The package has all four with every column described, as CSV on
        the Web and Croissant, so that programs can read them without asking.
      </p>
      <DataDownloads release={null} />
    </section>
  )
}
