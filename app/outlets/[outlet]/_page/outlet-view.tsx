import type { OutletDetail } from '@/lib/core/compare/pages'
import type { OutletAcross } from '@/lib/queries/outlet-across'
import { CompareLink } from '../../../_components/compare-link'
import { Link } from '../../../_components/link'
import { SourceLink } from '../../../_components/source-link'
import { TakeTable } from '../../../_components/take-table'
import { ALL_PAGES } from '../../../_wording/cited-alone'
import { publishedWords } from '../../../_wording/coding'
import { counted } from '../../../_wording/numbers'
import { OutletAcrossView } from './outlet-across'
import styles from './outlet-view.module.css'

interface OutletViewProps {
  outlet: OutletDetail
  isFirstPage: boolean
  across: OutletAcross
}

/** An outletʼs own page: what it is, its coded articles, newest first, and its words and sources. */
export function OutletView({ outlet, isFirstPage, across }: OutletViewProps) {
  return (
    <>
      <p className="kicker">
        <b>Outlet</b> · {outlet.kind}
        {outlet.place && ` · ${outlet.place}`}
      </p>
      <h1>{outlet.name}</h1>
      {outlet.homepage && (
        <p>
          <SourceLink source={outlet.homepage} />
        </p>
      )}
      <CompareLink columns={[`outlet:${outlet.id}`]} finds>
        Compare {outlet.name} with other outlets
      </CompareLink>
      <section aria-labelledby="articles">
        <h2 id="articles">Articles coded</h2>
        <ol className={styles.list}>
          {outlet.articles.map((article) => (
            <ArticleLine key={article.articleId} article={article} />
          ))}
        </ol>
        {outlet.articles.length === 0 && <p>No article of this outlet stands here.</p>}
        <p className={styles.pages}>
          {!isFirstPage && <Link href={`/outlets/${outlet.id}`}>Newest articles</Link>}
          {outlet.next && (
            <Link href={`/outlets/${outlet.id}?after=${encodeURIComponent(outlet.next)}`}>
              Earlier articles
            </Link>
          )}
        </p>
        {outlet.articles.length > 0 && (
          <TakeTable
            base={`/api/v1/outlets/${outlet.id}/tables/articles`}
            what="Articles coded"
            lead={ALL_PAGES}
          />
        )}
      </section>
      {isFirstPage && <OutletAcrossView outlet={outlet} across={across} />}
    </>
  )
}

function ArticleLine({ article }: { article: OutletDetail['articles'][number] }) {
  const { mentions } = article
  const coded = [
    counted(mentions.quantities, 'number'),
    counted(mentions.terms, 'word'),
    counted(mentions.windows, 'window'),
    counted(mentions.citations, 'citation'),
  ]
  return (
    <li>
      <p className={styles.when}>
        {publishedWords(article.published)}
        <span>{article.extent === 'whole' ? 'whole text' : 'opening only'}</span>
      </p>
      <div>
        <h3>
          <Link
            href={`/articles/${article.articleId}`}
            lang={article.headline && article.language !== 'en' ? article.language : undefined}
          >
            {article.headline ?? 'Headline not seen'}
          </Link>
        </h3>
        {!article.headline && article.headlineFromUrl && (
          <p className={styles.address}>The address reads “{article.headlineFromUrl}”</p>
        )}
        <p className={styles.meta}>
          {article.release ? (
            <>
              on <Link href={`/releases/${article.release.id}`}>{article.release.shortTitle}</Link>
            </>
          ) : (
            'tied to no release yet'
          )}{' '}
          · {coded.join(', ')}
          {article.coderKind === 'engine' && ', read by machine'}
        </p>
      </div>
    </li>
  )
}
