import { formatFigure } from '@/lib/core/compare/format-number'
import type { ReleaseComparison } from '@/lib/core/compare/pages'
import { recordedRelease } from '@/lib/core/compare/recorded-release'
import { sumsOfRecord } from '@/lib/core/findings/sums-of-record'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import { Link } from '../../../_components/link'
import { Ladder } from '../_ladder/ladder'
import { PageSection } from './page-section'
import { RecordNotes } from './record-notes'
import styles from './release-alone.module.css'
import { ReleaseHeader } from './release-header'

interface ReleaseAloneProps {
  comparison: ReleaseComparison
  /** words that the page holds the notes of */
  words: readonly GlossaryWord[]
}

/** A release that no article is compared under yet: its figures and its record, and how an article comes to it. */
export function ReleaseAlone({ comparison, words }: ReleaseAloneProps) {
  const { release, numbers, ladder } = comparison
  const figures = numbers.map(({ figure }) => figure)
  return (
    <>
      <ReleaseHeader comparison={comparison} words={words} />
      <p className="lead">
        No article is tied to it yet, so there is nothing to compare.{' '}
        <Link href="/import">Import an article about it</Link>.
      </p>
      <PageSection id="numbers" title="Figures">
        <Ladder
          release={release}
          numbers={numbers}
          rungs={ladder}
          columns={[]}
          broken={sumsOfRecord(recordedRelease(release, figures))}
        />
        <ul className={styles.figures}>
          {figures.map((figure) => (
            <li
              key={figure.id}
              id={`figure-${figure.id}`}
              style={{ paddingLeft: `${figure.depth * INDENT_REM}rem` }}
            >
              <b>{formatFigure(figure)}</b> {figure.label}
              <small>
                {[figure.unitStated, figure.window.stated, figure.confidence].filter(Boolean).join(' · ')}
              </small>
            </li>
          ))}
        </ul>
      </PageSection>
      <PageSection id="record" title="The record">
        <RecordNotes release={release} numbers={numbers} />
      </PageSection>
    </>
  )
}

const INDENT_REM = 1.25 // of a part, under the figure that it is part of
