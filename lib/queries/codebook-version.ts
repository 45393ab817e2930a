import { database } from '@/lib/db/client'

/** The newest version of the codebook that is loaded; null before any content is. */
export async function codebookVersion(): Promise<number | null> {
  const newest = await database().codebook.findFirst({
    orderBy: { version: 'desc' },
    select: { version: true },
  })
  return newest?.version ?? null
}
