import type { FigureHandout } from '@/lib/core/compare/figure-handout'
import { formatFigure } from '@/lib/core/compare/format-number'
import type { GuidedArticle } from '@/lib/core/compare/guided-figure'
import type { FigureRow } from '@/lib/core/compare/types'
import { Link } from '../../../../../../_components/link'
import { Phrase } from '../../../../../../_components/phrase'
import { RelationTag } from '../../../../../../_components/relation-tag'
import { placeHref } from '../../../../../../_search/hit-words'
import { publishedWords } from '../../../../../../_wording/coding'
import { windowWords } from '../../../../../../_wording/dates'
import { numberSides } from '../../../../../../_wording/number-sides'
import { relationTags } from '../../../../../../_wording/relation-tags'
import { placeAside, whoSpeaks } from '../../../../../../_wording/speech'
import styles from './handout.module.css'

/** The record in its first row, each article's most changed phrase under it. */
export function HandoutTable({ handout: { figure, release, articles } }: { handout: FigureHandout }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.frame} aria-label="The number in print" tabIndex={0}>
      <table>
        <caption className="sr-only">What the record and each article print of it</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">In print</th>
            <th scope="col">Counts</th>
            <th scope="col">Act or status</th>
            <th scope="col">Window</th>
            <th scope="col">Voice</th>
          </tr>
        </thead>
        <tbody>
          <tr className={styles.record}>
            <th scope="row">The record</th>
            <td>{formatFigure(figure)}</td>
            <td>{figure.unitStated || figure.unitLabel}</td>
            <td>{figure.actStated || <NotStated />}</td>
            <td>{windowWords(figure.window)}</td>
            <td>document</td>
          </tr>
          {articles.map((article) => (
            <Row key={article.column.articleId} article={article} figure={figure} release={release} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  article: GuidedArticle
  figure: FigureRow
  release: FigureHandout['release']
}

const SHOWN = ['Counts', 'Act or status', 'Window']

function Row({ article: { column, telling }, figure, release }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {column.outletName}
        <small>{publishedWords(column.published)}</small>
      </th>
      <td>
        <Link href={placeHref({ ref: telling.ref, release })}>
          <Phrase phrase={telling.phrase} voice={telling.voice} lang={column.language} />
        </Link>
        <span className={styles.tags}>
          {relationTags(telling, figure).map((tag) => (
            <RelationTag key={tag.words} tag={tag} />
          ))}
        </span>
      </td>
      {numberSides(telling, figure)
        .filter(({ name }) => SHOWN.includes(name))
        .map(({ name, shift, printed, asPrinted }) => {
          const changed = shift !== null && telling.alignment?.shifts.includes(shift)
          const lang = asPrinted && column.language === 'es' ? 'es' : undefined
          return (
            <td key={name}>
              {printed ? (
                <span lang={lang} className={changed ? styles.changed : undefined}>
                  {printed}
                </span>
              ) : (
                <NotStated />
              )}
            </td>
          )
        })}
      <td>
        {[whoSpeaks(telling), placeAside(telling.position)].filter(Boolean).join(', ') || 'not coded'}
        {column.coderKind === 'engine' && ', read by machine'}
      </td>
    </tr>
  )
}

function NotStated() {
  return <span className={styles.none}>not stated</span>
}
