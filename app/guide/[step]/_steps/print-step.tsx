import { formatFigure } from '@/lib/core/compare/format-number'
import type { Guide } from '@/lib/queries/guide'
import { Link } from '../../../_components/link'
import { Phrase } from '../../../_components/phrase'
import { RelationTag } from '../../../_components/relation-tag'
import { placeHref } from '../../../_search/hit-words'
import { HANDOUT, handoutHref } from '../../../_wording/handout'
import { counted } from '../../../_wording/numbers'
import { relationTags } from '../../../_wording/relation-tags'
import styles from './guide.module.css'

/** How each article printed the number, one phrase each, beside what it is to the record. */
export function PrintStep({ guide }: { guide: Guide }) {
  const { release, figure, articles, allArticles, byUnit, changed } = guide
  return (
    <>
      <p className="standfirst">
        {articles.length} of {counted(allArticles, 'article')} here print it in the part coded.{' '}
        {byUnit
          .map(
            ({ unitLabel, outlets }) =>
              `It counts ${unitLabel} in ${outlets.length <= NAMED ? outlets.join(' and ') : counted(outlets.length, 'article')}`,
          )
          .join('. ')}
        .
      </p>
      {changed && (
        <p className={styles.told}>
          {changed.column.outletName}
          {changed.entry.position === 'headline' && ', in the headline'}:{' '}
          <Phrase phrase={changed.entry.phrase} voice={changed.entry.voice} lang={changed.column.language} />
          {changed.entry.actStated && `, said to be ${changed.entry.actStated}`}. The record:{' '}
          {formatFigure(figure)} {figure.unitLabel} {figure.actStated}.
        </p>
      )}
      <ul className={styles.lines}>
        {articles.map(({ column, telling }) => (
          <li key={column.articleId}>
            <span className={styles.outlet}>{column.outletName}</span>
            <span className={styles.entry}>
              <Link href={placeHref({ ref: telling.ref, release })}>
                <Phrase phrase={telling.phrase} voice={telling.voice} lang={column.language} />
              </Link>{' '}
              {relationTags(telling, figure).map((tag) => (
                <RelationTag key={tag.words} tag={tag} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p>
        One phrase of each; it opens its evidence.{' '}
        <Link href={`/releases/${release.id}/figures/${figure.id}#printed`}>See all</Link>
      </p>
      <p>
        <Link href={handoutHref(release.id, figure.id)}>{HANDOUT}</Link>
      </p>
    </>
  )
}

const NAMED = 2 // more outlets than these are counted, not named
