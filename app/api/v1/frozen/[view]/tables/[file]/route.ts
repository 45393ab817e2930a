import { shownComparison } from '@/lib/core/compare/workspace/frozen'
import { frozenView } from '@/lib/queries/frozen-view'
import { compareSheet } from '../../../../../../_take-away/compare-sheet'
import { fileParts, sheetAnswer } from '../../../../_answer/sheet-answer'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ view: string; file: string }>
}

/** GET /api/v1/frozen/<id>/tables/table.<format>: the table of a frozen view, from what was kept and nothing else. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { view: id, file } = await params
  const [name, format] = fileParts(file)
  return sheetAnswer(
    request,
    {
      name: `parallax-frozen-${id}`,
      format: name === 'table' ? format : '',
      page: `/frozen/${encodeURIComponent(id)}`,
    },
    async () => {
      const frozen = await frozenView(id)
      if (!frozen) {
        return {
          status: 404,
          error: { code: 'view-not-found', message: `There is no frozen view "${id}".` },
        }
      }
      const { comparison, codebookVersion, engineVersion, createdAt, createdBy, sha256 } = frozen
      const sheet = compareSheet(comparison.view, shownComparison(comparison, null))
      return {
        data: { ...sheet, notes: [...sheet.notes, `SHA-256 of the data kept: ${sha256}`] },
        codebook: codebookVersion,
        about: `engine ${engineVersion}, frozen on ${createdAt.slice(0, 10)} at ${createdAt.slice(11, 16)} UTC by ${createdBy}`,
      }
    },
  )
}
