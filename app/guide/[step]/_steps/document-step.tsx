import type { Guide } from '@/lib/queries/guide'
import { Explained } from '../../../_components/explained'
import { FigureValue } from '../../../_components/figure-value'
import { Link } from '../../../_components/link'
import { Term } from '../../../_components/term'
import { formatDay, windowWords } from '../../../_wording/dates'
import { counted } from '../../../_wording/numbers'
import styles from './guide.module.css'

/** The document, and the cell of it that the guide follows. */
export function DocumentStep({ guide: { release, figure, figures, words } }: { guide: Guide }) {
  return (
    <>
      <p className="standfirst">
        A <Term word="release">release</Term> is a document with numbers in it. This one is a{' '}
        {release.documentKind.toLowerCase()} by <Explained text={release.publisher} words={words} />
        {release.released && `, made public on ${formatDay(release.released)}`}. Its record holds{' '}
        {counted(figures, 'figure')}. Follow one.
      </p>
      <figure className={styles.cell}>
        <b>
          <FigureValue figure={figure} />
        </b>
        <figcaption>
          {figure.label}
          <small>
            {windowWords(figure.window)} · {figure.confidence}
          </small>
        </figcaption>
      </figure>
      <p>
        <Link href={`/releases/${release.id}?open=figure%3A${figure.id}#evidence`}>
          See this cell in the comparison
        </Link>
      </p>
    </>
  )
}
