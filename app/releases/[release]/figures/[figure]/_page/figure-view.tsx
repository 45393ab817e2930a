import { formatFigure } from '@/lib/core/compare/format-number'
import type { Column } from '@/lib/core/compare/types'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import type { FigurePage } from '@/lib/queries/figure-page'
import { CiteThis } from '../../../../../_components/cite-this'
import { EmbedThis } from '../../../../../_components/embed-this'
import { FigureValue } from '../../../../../_components/figure-value'
import { Link } from '../../../../../_components/link'
import { TakeRow } from '../../../../../_components/take-row'
import { TakeTable } from '../../../../../_components/take-table'
import { Term } from '../../../../../_components/term'
import { ToneMeanings } from '../../../../../_components/tone-meanings'
import { formatDay } from '../../../../../_wording/dates'
import { HANDOUT, handoutHref } from '../../../../../_wording/handout'
import { counted } from '../../../../../_wording/numbers'
import { FigureParticulars, FigureRevisions } from '../../../_evidence/figure-particulars'
import { FigureKin } from './figure-kin'
import styles from './figure-view.module.css'
import { PrintingList } from './printing-list'
import { ToneCounts } from './tone-counts'

interface FigureViewProps {
  page: FigurePage
  /** words that the page holds the notes of */
  words: readonly GlossaryWord[]
}

/** One figure: what the record holds, and what each article made of it, by day. */
export function FigureView({ page, words }: FigureViewProps) {
  const { figure, release, printings, without } = page
  return (
    <>
      <p className="kicker">
        <b>Figure of record</b> · <Link href={`/releases/${release.id}`}>{release.shortTitle}</Link>
        {release.released && ` · ${formatDay(release.released)}`}
      </p>
      <h1>
        <FigureValue figure={figure} /> <span>{figure.label}</span>
      </h1>
      <section aria-labelledby="record" className={styles.record}>
        <div>
          <h2 id="record">
            The <Term word="record">record</Term>
          </h2>
          <p>{release.document}</p>
          {figure.derived && <p>Worked out: {figure.derived}</p>}
          <FigureRevisions figure={figure} />
          <FigureKin page={page} />
        </div>
        <FigureParticulars figure={figure} whole={null} words={words} />
      </section>
      <section aria-labelledby="printed" className={styles.section}>
        <h2 id="printed">How it travelled</h2>
        {printings.length === 0 ? (
          <p className="lead">No article here was coded with this figure.</p>
        ) : (
          <>
            <p className="lead">
              What each article printed for it, by day of publication. An article stands under another where
              it credits the number to a source that it says it has from there. The order of days alone says
              nothing about who copied whom.
            </p>
            <ToneCounts printings={printings} figure={figure} />
            <ToneMeanings />
            <PrintingList printings={printings} page={page} />
          </>
        )}
        <Without columns={without} />
        <p>
          <Link href={handoutHref(release.id, figure.id)}>{HANDOUT}</Link>
        </p>
      </section>
      <TakeRow>
        <TakeTable
          base={`/api/v1/releases/${release.id}/figures/${figure.id}/tables/printings`}
          what="How it travelled"
          lead="What each article printed, in this order, and then the articles that do not print it."
        />
        <CiteThis />
        <EmbedThis title={`${formatFigure(figure)}, ${figure.label}`} />
      </TakeRow>
    </>
  )
}

function Without({ columns }: { columns: FigurePage['without'] }) {
  const unread = columns.filter(({ absence }) => absence === 'not in the part coded')
  const silent = columns.filter(({ absence }) => absence !== 'not in the part coded')
  return (
    <>
      {silent.length > 0 && (
        <p className={styles.aside}>
          Not stated in {counted(silent.length, 'article')} coded whole: <Names columns={silent} />.
        </p>
      )}
      {unread.length > 0 && (
        <p className={styles.aside}>
          Not in the part coded of {counted(unread.length, 'article')}, and perhaps further down:{' '}
          <Names columns={unread} />.
        </p>
      )}
    </>
  )
}

function Names({ columns }: { columns: { column: Column }[] }) {
  return columns.map(({ column }, index) => (
    <span key={column.articleId}>
      {index > 0 && ', '}
      <Link href={`/articles/${column.articleId}`}>{column.outletName}</Link>
    </span>
  ))
}
