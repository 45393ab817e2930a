import { type Citable, citableArticle, citableRelease, citableView } from '@/lib/core/compare/citable'
import type { Printing } from '@/lib/core/compare/figure-travel'
import { formatFigure } from '@/lib/core/compare/format-number'
import { readView } from '@/lib/core/compare/workspace/read-view'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { codebookVersion } from '@/lib/queries/codebook-version'
import { figurePage } from '@/lib/queries/figure-page'
import { frozenView } from '@/lib/queries/frozen-view'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { sourceDetail } from '@/lib/queries/source-detail'
import { termDetail } from '@/lib/queries/term-detail'
import { workspace } from '@/lib/queries/workspace'
import { decodedPart } from '../_data/decoded-part'
import { paramsOf } from '../api/v1/_answer/view-params'
import { tabWords } from '../compare/_state/tab-words'

/**
 * What is cited for a page: the page itself first, then each source document that it shows. `page`: the whole address of
 * a release, a figure, a comparison, a frozen view, a term or a source; `on`: today as an ISO day. Null where nothing can
 * be cited under the address.
 */
export async function citedSources(page: URL, on: string): Promise<Citable[] | null> {
  page.searchParams.delete('open')
  const living = async () => ({
    ...{ address: readableAddress(page), on, engine: ENGINE_VERSION },
    codebook: await codebookVersion(),
  })
  const [kind, id, ...more] = page.pathname.split('/').slice(1).map(decodedPart)
  if (kind === 'releases' && id && more.length === 2) return citedFigure(id, more, living)
  if (more.length > 0) return null
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
  const label =
    kind === 'terms' && id ? await termName(id) : kind === 'people' && id ? await sourceName(id) : null
  if (label !== null) return [citableView({ title: label, ...(await living()) })]
  if (kind === 'compare' && id === undefined) {
    const { view } = readView(paramsOf(page))
    if (view.columns.length === 0) return null
    const { columns } = await workspace({ ...view, tab: 'headlines', open: null })
    return [citableView({ title: titleOf(view.tab, columns), ...(await living()) }), ...articlesOf(columns)]
  }
  return null
}

type Living = () => Promise<Pick<Parameters<typeof citableView>[0], 'address' | 'on' | 'engine' | 'codebook'>>

/** The page of a figure, the document that holds it, and the articles that print it. */
async function citedFigure(release: string, [kind, figure]: string[], living: Living) {
  if (kind !== 'figures' || !figure) return null
  const [page, found] = await Promise.all([figurePage(release, figure), releaseComparison(release)])
  if (!page || !found) return null
  const title = `${formatFigure(page.figure)}, ${page.figure.label}: how it was printed`
  const printed = withOnward(page.printings).map(({ column }) => citableArticle(column))
  return [citableView({ title, ...(await living()) }), citableRelease(found.release), ...printed]
}

function withOnward(printings: readonly Printing[]): Printing[] {
  return printings.flatMap((printing) => [printing, ...withOnward(printing.onward)])
}

async function termName(id: string): Promise<string | null> {
  const term = await termDetail(id, { outlet: null, voice: null, page: 1 })
  return term && `“${term.label}”: who prints it, in whose voice and when`
}

async function sourceName(slug: string): Promise<string | null> {
  const source = await sourceDetail(slug, 1)
  return source && `${source.name}: who cites it, and how`
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
