import { readView } from '@/lib/core/compare/workspace/read-view'
import type { View } from '@/lib/core/compare/workspace/view'
import { writeView } from '@/lib/core/compare/workspace/write-view'
import { workspace } from '@/lib/queries/workspace'
import { compareSheet } from '../../../../_take-away/compare-sheet'
import type { Found } from '../../_answer/answer'
import { fileParts, sheetAnswer } from '../../_answer/sheet-answer'
import { paramsOf } from '../../_answer/view-params'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ file: string }>
}

/** GET /api/v1/compare/table.<format>?<the parameters of /compare>: the table that the page shows. README.md has more. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [name, format] = fileParts((await params).file)
  const { view, problems } = readView(paramsOf(new URL(request.url)))
  // Which cell is open changes nothing in the table.
  const asked: View = { ...view, open: null }
  return sheetAnswer(
    request,
    {
      name: `parallax-${view.tab}`,
      format: name === 'table' ? format : '',
      page: `/compare${writeView(asked)}`,
    },
    async () => {
      const refusal = refusalOf(asked)
      if (refusal) return refusal
      const found = await workspace(asked)
      const sheet = compareSheet(asked, found)
      return { data: { ...sheet, notes: [...problems, ...sheet.notes] } }
    },
  )
}

function refusalOf({ columns, tab }: View): Extract<Found<never>, { status: number }> | null {
  const message =
    columns.length === 0
      ? 'A comparison needs columns, as in ?cols=outlet:ap,outlet:breitbart.'
      : tab === 'text'
        ? 'Texts are no table. Each can be read on the page of its article.'
        : null
  return message === null ? null : { status: 400, error: { code: 'bad-question', message } }
}
