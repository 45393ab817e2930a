import type { FigureHandout } from '@/lib/core/compare/figure-handout'
import { FigureValue } from '../../../../../../_components/figure-value'
import { Link } from '../../../../../../_components/link'
import { PrintButton } from '../../../../../../_components/print-button'
import { SourceLink } from '../../../../../../_components/source-link'
import { ToneMeanings } from '../../../../../../_components/tone-meanings'
import { windowWords } from '../../../../../../_wording/dates'
import { counted } from '../../../../../../_wording/numbers'
import styles from './handout.module.css'
import { HandoutTable } from './handout-table'

// By the confidence of the record: on paper nobody can look further.
const HOW_SURE: Record<string, string> = {
  'document seen': 'The number was seen in the document.',
  'reported by several outlets': 'The number was not seen in the document itself; several outlets report it.',
  'reported by one outlet': 'The number was not seen in the document itself; one outlet reports it.',
}

/** A figure of record over the phrases in which articles print it: what each counts, of which act, when, and who says it. */
export function HandoutView({ handout }: { handout: FigureHandout }) {
  const { figure, release, articles, printing } = handout
  return (
    <div className={styles.handout}>
      <p className="kicker">
        <b>Handout</b> · <Link href={`/releases/${release.id}`}>{release.shortTitle}</Link>
      </p>
      <h1>
        <FigureValue figure={figure} /> <span>{figure.label}</span>
      </h1>
      <p>
        {release.document}. {windowWords(figure.window)}. {HOW_SURE[figure.confidence]}{' '}
        <span className={styles.source}>
          Source: {figure.source ? <SourceLink source={figure.source} /> : 'not stated'}
          {figure.source?.href && <Address href={figure.source.href} />}
        </span>
      </p>
      <PrintButton />
      {printing === 0 ? (
        <p className="lead">No article here was coded with this figure.</p>
      ) : (
        <>
          <HandoutTable handout={handout} />
          <p className={styles.aside}>
            One phrase of each article, the most changed where it prints several; what has changed against the
            record stands underlined. “Not stated” is said of the phrase: the article may say it elsewhere.
            {articles.length < printing &&
              ` ${articles.length} of the ${counted(printing, 'article')} that print the figure stand here, the most changed before others.`}{' '}
            <Link href={`/releases/${release.id}/figures/${figure.id}`}>All that was printed for it</Link>
          </p>
          <div className={styles.meanings}>
            <ToneMeanings />
          </div>
          <section aria-labelledby="articles" className={styles.sources}>
            <h2 id="articles">Where they stand</h2>
            <ol>
              {articles.map(({ column }) => (
                <li key={column.articleId}>
                  {column.outletName}:{' '}
                  {column.link ? <SourceLink source={column.link} /> : 'no address recorded'}
                  {column.link?.href && <Address href={column.link.href} />}
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </div>
  )
}

/** On paper a link cannot be followed: its address stands behind it. */
function Address({ href }: { href: string }) {
  return <span className={styles.address}> {href}</span>
}
