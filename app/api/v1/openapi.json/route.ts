import { originOf } from '../_answer/origin'
import { openApiDocument } from './document'

export const dynamic = 'force-dynamic'

/** GET /api/v1/openapi.json: what programs may ask, in a form that tools read. */
export function GET(request: Request): Response {
  return Response.json(openApiDocument(originOf(request)), { headers: { 'Cache-Control': 'no-cache' } })
}
