import { tableColumns } from '@/lib/core/compare/table-columns'
import { csvOf } from '@/lib/export/csv'
import { MENTION_TABLES, type MentionTable, mentionTable } from '@/lib/queries/mention-tables'
import { answer } from '../../_answer/answer'
import { streamed } from '../../_answer/streamed'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ table: string }>
}

/** GET /api/v1/tables/<kind>.csv: every mention of a kind, streamed. README.md describes the columns. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = (await params).table
  const table = MENTION_TABLES.find((name) => asked === `${name}.csv`)
  if (!table) {
    const message = `There is no table "${asked}": there are ${MENTION_TABLES.map((name) => `${name}.csv`).join(', ')}.`
    return answer(request, async () => ({ status: 404, error: { code: 'table-not-found', message } }))
  }
  return download(request, table, new URL(request.url).searchParams.get('release'))
}

async function download(request: Request, table: MentionTable, release: string | null): Promise<Response> {
  const lines = csvOf(
    mentionTable(table, release),
    tableColumns(table).map(({ name }) => name),
  )
  try {
    // The header and the first batch are taken before the answer begins, so that a database that is away gives a status.
    const [header, first] = [await lines.next(), await lines.next()]
    const name = release === null ? `parallax-${table}.csv` : `parallax-${release}-${table}.csv`
    return new Response(streamed(encoded([header.value ?? '', first.value ?? ''], lines)), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`,
        'Cache-Control': 'no-cache',
      },
    })
  } catch (error) {
    return answer(request, () => Promise.reject(error))
  }
}

async function* encoded(begun: string[], rest: AsyncGenerator<string>): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder()
  for (const text of begun) yield encoder.encode(text)
  for await (const text of rest) yield encoder.encode(text)
}
