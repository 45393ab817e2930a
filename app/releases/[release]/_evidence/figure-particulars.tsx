import { formatDate } from '@/lib/core/compare/format-date'
import { formatFigure, formatValue } from '@/lib/core/compare/format-number'
import type { FigureRow } from '@/lib/core/compare/types'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import { wordOf } from '@/lib/core/glossary/words-of-page'
import { Explained } from '../../../_components/explained'
import { SourceLink } from '../../../_components/source-link'
import { Term } from '../../../_components/term'
import { windowWords } from '../../../_wording/dates'
import frame from './evidence-frame.module.css'
import styles from './figure-evidence.module.css'

/** Other values that a figure has had or was given, each with by whom and when; nothing where there are none. */
export function FigureRevisions({ figure }: { figure: FigureRow }) {
  if (figure.revisions.length === 0) return null
  return (
    <>
      <p className={styles.also}>Other values met</p>
      <ul className={styles.revisions}>
        {figure.revisions.map((revision, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index}>
            <b>{formatValue(revision.value, figure.measure)}</b> {REVISIONS[revision.kind]}
            {revision.on ? `, ${dateOr(revision.on)}` : ''}: {revision.note}{' '}
            {revision.source && (
              <>
                · <SourceLink source={revision.source} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

interface FigureParticularsProps {
  figure: FigureRow
  /** the figure that it is part of, where that is to be told */
  whole: FigureRow | null
  /** words that the page holds the notes of; none are marked where it holds none */
  words?: readonly GlossaryWord[]
}

/** What a figure counts, of whom, when, how sure and from where. */
export function FigureParticulars({ figure, whole, words = [] }: FigureParticularsProps) {
  // A share is stated as a percentage: the word for what it is a share of does not stand there.
  const unit = figure.measure === 'count' ? wordOf(words, 'units', figure.unit) : null
  const act = wordOf(words, 'acts', figure.act)
  return (
    <dl className={`${frame.particulars} ${frame.facts}`}>
      <dt>Counts</dt>
      <dd>
        <Marked word={unit}>{figure.unitStated || figure.unitLabel}</Marked>
      </dd>
      <dt>Of whom</dt>
      <dd>{figure.population}</dd>
      <dt>Act or status</dt>
      <dd>
        <Marked word={act}>{figure.actStated || 'not stated'}</Marked>
      </dd>
      {figure.nature && (
        <>
          <dt>Kind</dt>
          <dd>
            <Marked word={words.some(({ id }) => id === 'stock-and-flow') ? 'stock-and-flow' : null}>
              {figure.nature === 'stock' ? 'a stock' : 'a flow'}
            </Marked>
            {figure.nature === 'stock' ? ': counted at one moment' : ': counted over a period'}
          </dd>
        </>
      )}
      <dt>Window</dt>
      <dd>
        <Explained text={windowWords(figure.window)} words={words} />
      </dd>
      {whole && (
        <>
          <dt>Part of</dt>
          <dd>
            {formatFigure(whole)}, {whole.label}
          </dd>
        </>
      )}
      <dt>Confidence</dt>
      <dd>
        {figure.confidence}
        {figure.confidenceNote && `: ${figure.confidenceNote}`}
      </dd>
      <dt>Source</dt>
      <dd>{figure.source ? <SourceLink source={figure.source} /> : 'not stated'}</dd>
    </dl>
  )
}

function Marked({ word, children }: { word: string | null; children: string }) {
  return word === null ? children : <Term word={word}>{children}</Term>
}

const REVISIONS: Record<FigureRow['revisions'][number]['kind'], string> = {
  publisher: 'by the publisher',
  misprint: 'a misprint elsewhere, not a revision',
  other: 'somebody else’s count',
}

/** A day or month in words; a coarser date as the record gives it. */
function dateOr(stated: string): string {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(stated) ? formatDate(stated) : stated
}
