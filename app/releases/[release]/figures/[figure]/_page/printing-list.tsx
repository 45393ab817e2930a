import type { Printing, Taken } from '@/lib/core/compare/figure-travel'
import type { FigurePage } from '@/lib/queries/figure-page'
import { Gloss } from '../../../../../_components/gloss'
import { Link } from '../../../../../_components/link'
import { Phrase } from '../../../../../_components/phrase'
import { RelationTag } from '../../../../../_components/relation-tag'
import { placeHref } from '../../../../../_search/hit-words'
import { publishedWords } from '../../../../../_wording/coding'
import { explainNumber } from '../../../../../_wording/explain-number'
import { relationTags } from '../../../../../_wording/relation-tags'
import { placeAside, whoSpeaks } from '../../../../../_wording/speech'
import styles from './figure-view.module.css'

interface PrintingListProps {
  printings: Printing[]
  page: FigurePage
}

/** Articles with the number as printed in each; those that took it from one of them stand under that. */
export function PrintingList({ printings, page }: PrintingListProps) {
  return (
    <ol className={styles.list}>
      {printings.map((printing) => (
        <li key={printing.column.articleId}>
          <PrintingLine printing={printing} page={page} />
          {printing.onward.length > 0 && (
            <div className={styles.onward}>
              <p className={styles.aside}>
                <span aria-hidden="true">↳</span> taken from {printing.column.outletName}, as they say
              </p>
              <PrintingList printings={printing.onward} page={page} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

function PrintingLine({ printing, page }: { printing: Printing; page: FigurePage }) {
  const { column, entries, taken } = printing
  const { figure, release } = page
  return (
    <article>
      <p className={styles.when}>{publishedWords(column.published)}</p>
      <div>
        <h3>
          <Link href={`/articles/${column.articleId}`}>{column.outletName}</Link>
        </h3>
        {entries.map((entry) => (
          <div key={entry.ref} className={styles.entry}>
            <p className={styles.words}>
              <Link href={placeHref({ ref: entry.ref, release })}>
                <Phrase phrase={entry.phrase} voice={entry.voice} lang={column.language} />
              </Link>{' '}
              {entry.gloss && <Gloss text={entry.gloss} />}
            </p>
            <p className={styles.tags}>
              {relationTags(entry, figure).map((tag) => (
                <RelationTag key={tag.words} tag={tag} />
              ))}
            </p>
            <p className={styles.aside}>
              {[whoSpeaks(entry), placeAside(entry.position), ...explainNumber(entry, figure)]
                .filter(Boolean)
                .join(' · ')}
              {column.coderKind === 'engine' && ' · read by machine'}
            </p>
          </div>
        ))}
        {taken.length > 0 && <TakenLine taken={taken} page={page} />}
      </div>
    </article>
  )
}

/** What the article says it took from elsewhere; of the number itself only where that is so. */
function TakenLine({ taken, page }: { taken: Taken[]; page: FigurePage }) {
  return (
    <p className={styles.aside}>
      Cites{' '}
      {taken.map(({ from, citation, isOfNumber }, index) => (
        <span key={citation.ref}>
          {index > 0 && '; '}
          <Link href={placeHref({ ref: citation.ref, release: page.release })}>{citation.name}</Link> by way
          of {from}
          {isOfNumber && ', and credits the number to it'}
        </span>
      ))}
      .
    </p>
  )
}
