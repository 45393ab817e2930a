import { searchOrNear } from '@/lib/queries/search-or-near'
import { hitHref } from '../../../_search/hit-words'
import { readSearchParams } from '../../../_search/search-params'
import { answer, type Found } from '../_answer/answer'

export const dynamic = 'force-dynamic'

const USUAL_LIMIT = 6
const LARGEST_LIMIT = 50

/** GET /api/v1/search?q=...: what answers a question, kind by kind. README.md describes the answer. */
export function GET(request: Request): Promise<Response> {
  return answer(request, () => find(new URL(request.url).searchParams))
}

async function find(given: URLSearchParams): Promise<Found<unknown>> {
  const { asked, typed, kind, filters, page, problems } = readSearchParams(Object.fromEntries(given))
  const limit = readLimit(given.get('limit'))
  if (limit === null)
    problems.push(`limit “${given.get('limit')}” is not a number from 1 to ${LARGEST_LIMIT}`)
  if (!asked) problems.push('q holds no letter and no digit: it is what to look for')
  if (problems.length > 0 || !asked || limit === null) {
    return { status: 400, error: { code: 'bad-question', message: `${problems.join('; ')}.` } }
  }
  const { groups, near } = await searchOrNear({ asked, filters, kind, limit, offset: (page - 1) * limit })
  return {
    data: {
      q: typed,
      groups: groups.map((group) => ({
        ...group,
        hits: group.hits.map((hit) => ({ ...hit, page: hitHref(hit) })),
      })),
      near,
    },
  }
}

function readLimit(text: string | null): number | null {
  if (text === null) return USUAL_LIMIT
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return limit >= 1 && limit <= LARGEST_LIMIT ? limit : null
}
