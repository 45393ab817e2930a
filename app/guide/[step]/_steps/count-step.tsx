import { wordOf } from '@/lib/core/glossary/words-of-page'
import type { Guide } from '@/lib/queries/guide'
import { FigureValue } from '../../../_components/figure-value'
import { Link } from '../../../_components/link'
import { Term } from '../../../_components/term'
import styles from './guide.module.css'

/** What one of the number is, and what was done to it: the glossary on the figureʼs unit and act. */
export function CountStep({ guide: { release, figure, words } }: { guide: Guide }) {
  const ids = [wordOf(words, 'units', figure.unit), wordOf(words, 'acts', figure.act)]
  const explained = [...new Set(ids)].flatMap((id) => words.find((word) => word.id === id) ?? [])
  return (
    <>
      <p className="standfirst">
        Before the size of a number comes its <Term word="unit">unit</Term>: one of what?{' '}
        <FigureValue figure={figure} /> counts {figure.unitLabel}, {figure.actStated}.
      </p>
      <dl className={styles.words}>
        {explained.map(({ id, word, definition, mistakenFor }) => (
          <div key={id}>
            <dt>{word}</dt>
            <dd>
              {firstSentence(definition)}
              <span>
                <b>Often taken for:</b> {mistakenFor}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Link href={`/releases/${release.id}/figures/${figure.id}`}>
          See all that the record says of this figure
        </Link>
      </p>
    </>
  )
}

// The rest of the entry stands in the glossary: a guide is read in one go.
function firstSentence(text: string): string {
  return text.split(/(?<=\.) /)[0] ?? text
}
