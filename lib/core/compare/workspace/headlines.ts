import { groupBy } from '../columns'
import type { CompareRow, WorkspaceColumn } from './rows'

const HEADLINES = { id: 'headlines', label: 'Headlines by release', definition: null }
const MOST_HEADLINES = 8 // more are counted, and stand on the page of the outlet or release

/** One row a release, newest first as the articles come: the headlines that each column's articles on it bear. */
export function headlineRows(columns: readonly WorkspaceColumn[]): CompareRow[] {
  const all = columns.flatMap(({ articles }) => articles)
  const releases = [...groupBy(all, ({ release }) => release)].sort(
    ([a], [b]) => Number(a === null) - Number(b === null),
  )
  return releases.map(([release, articles]) => ({
    id: `release/${release ?? ''}`,
    group: HEADLINES,
    label: articles[0]?.releaseTitle ?? 'tied to no release yet',
    aside: null,
    times: new Set(articles.map(({ articleId }) => articleId)).size,
    cells: columns.map((column) => {
      const own = column.articles.filter((article) => article.release === release)
      const seen = own.filter(({ headline }) => headline !== null)
      return {
        emptiness: seen.length > 0 ? null : own.length > 0 ? 'headline not seen' : 'no article',
        times: seen.length,
        articles: own.length,
        rate: null,
        parts: [],
        samples: seen
          .slice(0, MOST_HEADLINES)
          .map(({ headline, headlineGloss, language, outletName, articleId }) => ({
            phrase: headline ?? '',
            voice: null,
            language,
            times: 1,
            aside:
              [headlineGloss, column.kind === 'release' ? outletName : null].filter(Boolean).join(' · ') ||
              null,
            articleId,
          })),
        wordings: seen.length,
        ref: null,
      }
    }),
  }))
}
