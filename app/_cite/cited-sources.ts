import { type Citable, citableArticle, citableRelease, citableView } from '@/lib/core/compare/citable'
import { readView } from '@/lib/core/compare/workspace/read-view'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { codebookVersion } from '@/lib/queries/codebook-version'
import { frozenView } from '@/lib/queries/frozen-view'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { workspace } from '@/lib/queries/workspace'
import { paramsOf } from '../api/v1/_answer/view-params'
import { tabWords } from '../compare/_state/tab-words'

/**
 * What is cited for a page: the page itself first, then each source document that it shows. `page`: the whole address of
 * a release, a comparison or a frozen view; `on`: today as an ISO day. Null where nothing can be cited under the address.
 */
export async function citedSources(page: URL, on: string): Promise<Citable[] | null> {
  page.searchParams.delete('open')
  const [kind, id, ...more] = page.pathname.split('/').slice(1)
  if (more.length > 0) return null
  const living = async () => ({
    ...{ address: readableAddress(page), on, engine: ENGINE_VERSION },
    codebook: await codebookVersion(),
  })
  if (kind === 'releases' && id) {
    const found = await releaseComparison(id)
    if (!found) return null
    const { release } = found
    const hidden = page.searchParams.get('hide')?.split(',') ?? []
    const columns = found.columns.filter(({ articleId }) => !hidden.includes(articleId))
    const title = `${release.shortTitle}: ${columns.length === 1 ? '1 article' : `${columns.length} articles`} compared`
    return [
      citableView({ title, ...(await living()) }),
      citableRelease(release),
      ...columns.map(citableArticle),
    ]
  }
  if (kind === 'frozen' && id) {
    const frozen = await frozenView(id)
    if (!frozen) return null
    const { comparison, createdAt, codebookVersion: codebook, engineVersion: engine } = frozen
    const made = { codebook, engine, on: createdAt.slice(0, 10), isFrozen: true }
    page.search = ''
    return [
      citableView({ title: titleOf(comparison.view.tab, comparison.columns), address: page.href, ...made }),
      ...articlesOf(comparison.columns),
    ]
  }
  if (kind === 'compare' && id === undefined) {
    const { view } = readView(paramsOf(page))
    if (view.columns.length === 0) return null
    const { columns } = await workspace({ ...view, tab: 'headlines', open: null })
    return [citableView({ title: titleOf(view.tab, columns), ...(await living()) }), ...articlesOf(columns)]
  }
  return null
}

function titleOf(tab: keyof typeof tabWords, columns: readonly { name: string }[]): string {
  return `${tabWords[tab].label}: ${columns.map(({ name }) => name).join(', ')}`
}

/** The articles of all columns, each once. */
function articlesOf(columns: readonly { articles: Parameters<typeof citableArticle>[0][] }[]): Citable[] {
  const all = columns.flatMap(({ articles }) => articles)
  return [...new Map(all.map((article) => [article.articleId, citableArticle(article)])).values()]
}

/** Colons, commas and slashes may stand in a query as they are, and a reader can read them. */
function readableAddress({ href }: URL): string {
  return href.replace(/%3A/gi, ':').replace(/%2C/gi, ',').replace(/%2F/gi, '/')
}
