import { z } from 'zod'
import { checkForProgram } from '@/lib/commands/review/check-for-program'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { currentActor, mayHere } from '../../../_people/acting'
import { faultOf } from '../../../review/_state/fault-words'
import { draftRequest } from './draft-request'
import { fromOtherSite } from './from-other-site'

export const dynamic = 'force-dynamic'

const LARGEST_BODY = 1_000_000 // bytes; a draft of 200,000 characters in JSON

/** POST /api/v1/check: holds a draft against a release, what others printed and style guides. Nothing of it is kept. */
export async function POST(request: Request): Promise<Response> {
  if (fromOtherSite(request.headers))
    return failure(403, 'other-site', 'Pages of other sites may not ask. Programs may.')
  try {
    if (!(await mayHere('review'))) {
      const isKnown = (await currentActor()).kind !== 'visitor'
      const message = isKnown
        ? 'This token or role does not include checking drafts.'
        : 'Send an access token made for checking drafts: Authorization: Bearer <token>.'
      return failure(isKnown ? 403 : 401, isKnown ? 'not-allowed' : 'not-signed-in', message)
    }
    const body = await request.text()
    if (body.length > LARGEST_BODY)
      return failure(413, 'too-long', `The request is longer than ${LARGEST_BODY} bytes.`)
    const read = draftRequest.safeParse(parsed(body))
    if (!read.success) return failure(400, 'bad-request', z.prettifyError(read.error).replaceAll('\n', ' '))
    const { date, style, ...draft } = read.data
    const result = await checkForProgram({ ...draft, published: date, guides: style })
    if (result.code === 'checked') return Response.json(result.answer, { headers: noStore })
    const status = result.code === 'no-release' || result.code === 'no-guide' ? 404 : 400
    return failure(status, result.code, faultOf(result))
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return failure(
      503,
      'database-unreachable',
      'The database cannot be reached at the moment. Ask again in a while.',
    )
  }
}

const noStore = { 'Cache-Control': 'no-store' }

function failure(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status, headers: noStore })
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
