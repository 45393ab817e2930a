import type { z } from 'zod'
import { env } from '@/lib/env'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { foreignRequest } from '../../import/_actions/own-request'
import { pupilToken } from './pupil-cookie'

const LONGEST_BODY = 256 * 1024 // bytes: two hundred marks with the longest reasons

/**
 * Answers a save of a pupilʼs page: reads what it sends by its schema, once, and hands it on with her secret. What cannot be
 * answered is said by status, so that the browser keeps what it has: 403 foreign, 400 unreadable, 401 in no class, 503 later.
 */
export async function answerPupil<Given>(
  request: Request,
  schema: z.ZodType<Given>,
  work: (token: string, given: Given) => Promise<object>,
): Promise<Response> {
  const { host, url } = env()
  const foreign = foreignRequest(request.headers, host, url)
  if (foreign) return answer(403, { code: 'foreign', message: foreign })
  const token = await pupilToken()
  if (!token) return answer(401, { code: 'no-work' })
  const body = await request.text()
  if (body.length > LONGEST_BODY) return answer(413, { code: 'too-much' })
  const read = schema.safeParse(parsed(body))
  if (!read.success) return answer(400, { code: 'unreadable' })
  try {
    return answer(200, await work(token, read.data))
  } catch (error) {
    if (isDatabaseUnreachable(error)) return answer(503, { code: 'later' })
    throw error
  }
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
