import { createLoader } from 'nuqs/server'
import { foldedArticles } from '@/lib/core/compare/count-once'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { releaseCopies } from '@/lib/queries/release-copies'
import { releaseFindings } from '@/lib/queries/release-findings'
import { releaseOmissions } from '@/lib/queries/release-omissions'
import { pageState } from '../../../../../../releases/[release]/_page/page-state'
import { RELEASE_TABLES, releaseSheet } from '../../../../../../releases/[release]/_take-away/release-sheet'
import { fileParts, sheetAnswer } from '../../../../_answer/sheet-answer'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ release: string; file: string }>
}

const loadState = createLoader(pageState)

/** GET /api/v1/releases/<id>/tables/<table>.<format>?<the parameters of its page>: a table as the page shows it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { release, file } = await params
  const [name, format] = fileParts(file)
  const table = RELEASE_TABLES.find((each) => each === name)
  const search = new URL(request.url).searchParams
  // Whose evidence is open changes nothing in the table.
  search.delete('open')
  const query = search.size === 0 ? '' : `?${search}`
  return sheetAnswer(
    request,
    { name: `parallax-${release}-${name}`, format, page: `/releases/${encodeURIComponent(release)}${query}` },
    async () => {
      if (!table) {
        const message = `There is no table "${name}" of a release: there are ${RELEASE_TABLES.join(', ')}.`
        return { status: 404, error: { code: 'table-not-found', message } }
      }
      const state = loadState(search)
      const without = state.once ? foldedArticles(await releaseCopies(release)) : []
      const [comparison, omissions, found] = await Promise.all([
        releaseComparison(release, without),
        releaseOmissions(release, without),
        releaseFindings(release, without),
      ])
      if (comparison && omissions && found)
        return { data: releaseSheet(table, { comparison, omissions, found, state }) }
      const message = `There is no release "${release}". GET /api/v1/releases lists those there are.`
      return { status: 404, error: { code: 'release-not-found', message } }
    },
  )
}
