import type { FigureHandout } from '@/lib/core/compare/figure-handout'
import { formatFigure } from '@/lib/core/compare/format-number'
import type { GuidedArticle } from '@/lib/core/compare/guided-figure'
import type { FigureRow } from '@/lib/core/compare/types'
import { Link } from '../../../../../../_components/link'
import { Phrase } from '../../../../../../_components/phrase'
import { RelationTag } from '../../../../../../_components/relation-tag'
import { StackedCell } from '../../../../../../_components/stacked-cell'
import { ROLE } from '../../../../../../_components/table-roles'
import { placeHref } from '../../../../../../_search/hit-words'
import { publishedWords } from '../../../../../../_wording/coding'
import { windowWords } from '../../../../../../_wording/dates'
import { type NumberSide, numberSides } from '../../../../../../_wording/number-sides'
import { relationTags } from '../../../../../../_wording/relation-tags'
import { placeAside, whoSpeaks } from '../../../../../../_wording/speech'
import styles from './handout.module.css'

const HEADS = ['Who', 'In print', 'Counts', 'Act or status', 'Window', 'Voice']

/**
 * The record in its first row, each articleʼs most changed phrase under it. On a narrow screen each row is a block, with the
 * name of its column before what every cell holds.
 */
export function HandoutTable({ handout: { figure, release, articles } }: { handout: FigureHandout }) {
  return (
    <table {...ROLE.table} className={styles.table}>
      <caption className="sr-only">What the record and each article print of it</caption>
      <thead {...ROLE.rowGroup}>
        <tr {...ROLE.row}>
          {HEADS.map((head) => (
            <th key={head} scope="col" {...ROLE.columnHeader}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.rowGroup}>
        <tr {...ROLE.row} className={styles.record}>
          <th scope="row" {...ROLE.rowHeader}>
            The record
          </th>
          <StackedCell name="In print">{formatFigure(figure)}</StackedCell>
          <StackedCell name="Counts">{figure.unitStated || figure.unitLabel}</StackedCell>
          <StackedCell name="Act or status">{figure.actStated || <NotStated />}</StackedCell>
          <StackedCell name="Window">{windowWords(figure.window)}</StackedCell>
          <StackedCell name="Voice">document</StackedCell>
        </tr>
        {articles.map((article) => (
          <Row key={article.column.articleId} article={article} figure={figure} release={release} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  article: GuidedArticle
  figure: FigureRow
  release: FigureHandout['release']
}

const SHOWN = ['Counts', 'Act or status', 'Window'] as const

function Row({ article: { column, telling }, figure, release }: RowProps) {
  const sides = numberSides(telling, figure)
  return (
    <tr {...ROLE.row}>
      <th scope="row" {...ROLE.rowHeader}>
        {column.outletName}
        <small>{publishedWords(column.published)}</small>
      </th>
      <StackedCell name="In print">
        <Link href={placeHref({ ref: telling.ref, release })}>
          <Phrase phrase={telling.phrase} voice={telling.voice} lang={column.language} />
        </Link>
        <span className={styles.tags}>
          {relationTags(telling, figure).map((tag) => (
            <RelationTag key={tag.words} tag={tag} />
          ))}
        </span>
      </StackedCell>
      {SHOWN.map((head) => (
        <StackedCell key={head} name={head}>
          <Printed side={sides.find(({ name }) => name === head)} telling={telling} column={column} />
        </StackedCell>
      ))}
      <StackedCell name="Voice">
        {[whoSpeaks(telling), placeAside(telling.position)].filter(Boolean).join(', ') || 'not coded'}
        {column.coderKind === 'engine' && ', read by machine'}
      </StackedCell>
    </tr>
  )
}

interface PrintedProps extends Pick<GuidedArticle, 'column' | 'telling'> {
  side: NumberSide | undefined
}

/** What the article prints there, marked where it stands changed against the record. */
function Printed({ side, telling, column }: PrintedProps) {
  if (!side?.printed) return <NotStated />
  const changed = side.shift !== null && telling.alignment?.shifts.includes(side.shift)
  return (
    <span
      lang={side.asPrinted && column.language === 'es' ? 'es' : undefined}
      className={changed ? styles.changed : undefined}
    >
      {side.printed}
    </span>
  )
}

function NotStated() {
  return <span className={styles.none}>not stated</span>
}
