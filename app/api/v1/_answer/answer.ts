import { createHash } from 'node:crypto'
import { codebookVersion } from '@/lib/queries/codebook-version'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'

const API_VERSION = 1
const RETRY_AFTER_S = 10 // the embedded server is back within a few seconds

/**
 * What a route found: data, or why there is none. `codebook`: of what was kept, where it may not be todayʼs; `about`: what
 * else a file says of its making.
 */
export type Found<Data> =
  | { data: Data; codebook?: number; about?: string }
  | { error: { code: string; message: string }; status: number }

/**
 * The response of a route of the API: what `find` gives, in the envelope that README.md describes, with an
 * ETag of its bytes (304 when the caller has them); 503 when no database answers; 500 when we failed.
 */
export async function answer<Data>(request: Request, find: () => Promise<Found<Data>>): Promise<Response> {
  try {
    const [found, codebook] = await Promise.all([find(), codebookVersion()])
    if ('error' in found) return failure(found.status, found.error.code, found.error.message)
    return success(request, {
      apiVersion: API_VERSION,
      generatedFrom: { codebook: found.codebook ?? codebook },
      data: found.data,
    })
  } catch (error) {
    if (isDatabaseUnreachable(error)) {
      const message = 'The database cannot be reached at the moment. Nothing is lost; ask again in a while.'
      return failure(503, 'database-unreachable', message, { 'Retry-After': String(RETRY_AFTER_S) })
    }
    console.error(error)
    return failure(
      500,
      'internal-error',
      'Parallax failed to answer. The reason is in the log of its server.',
    )
  }
}

function success(request: Request, envelope: unknown): Response {
  const body = JSON.stringify(envelope)
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  // The data change when content is loaded or a text attached: ask each time, transfer only what changed.
  const headers = { ETag: etag, 'Cache-Control': 'no-cache' }
  if (holds(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(body, {
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
  })
}

function failure(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response {
  return Response.json(
    { error: { code, message } },
    {
      status,
      headers: { 'Cache-Control': 'no-store', ...headers },
    },
  )
}

/** Whether an If-None-Match header names this ETag; weak tags count, as they do for GET (RFC 9110, 13.1.2). */
function holds(header: string | null, etag: string): boolean {
  if (header === null) return false
  return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
