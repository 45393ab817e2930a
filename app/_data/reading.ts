import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { UNREACHABLE } from './unreachable'

/** What a query answers. An error because no database answered is marked, so that the page can say so, and thrown on. */
export async function reading<Answer>(query: Promise<Answer>): Promise<Answer> {
  try {
    return await query
  } catch (error) {
    if (error instanceof Error && isDatabaseUnreachable(error)) Object.assign(error, { digest: UNREACHABLE })
    throw error
  }
}
