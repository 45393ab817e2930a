import { memoOf } from '@/lib/core/review/memo'
import { memoDocx } from '@/lib/export/memo/memo-docx'
import { memoMarkdown } from '@/lib/export/memo/memo-markdown'
import { reviewDetail } from '@/lib/queries/review/review-detail'
import { askedOrigin } from '../../../../_data/asked-origin'
import { currentActor } from '../../../../_people/acting'

export const dynamic = 'force-dynamic'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

interface FileContext {
  params: Promise<{ review: string; file: string }>
}

/** GET /review/<review>/memo/memo.md or memo.docx: the memo of a review as a file, for its people alone. */
export async function GET(_: Request, { params }: FileContext): Promise<Response> {
  const { review: id, file } = await params
  const review = await reviewDetail(id, await currentActor())
  if (!review || (file !== 'memo.md' && file !== 'memo.docx')) {
    return new Response('There is no such memo, or it is not yours.\n', { status: 404 })
  }
  const memo = memoOf(review, await askedOrigin())
  const isWord = file === 'memo.docx'
  const body = isWord ? new Uint8Array(await memoDocx(memo)) : `${memoMarkdown(memo)}\n`
  const name = `memo-${review.title.replace(/[^\w-]+/g, '-').slice(0, 60)}${isWord ? '.docx' : '.md'}`
  return new Response(body, {
    headers: {
      'Content-Type': isWord ? WORD : 'text/markdown; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
