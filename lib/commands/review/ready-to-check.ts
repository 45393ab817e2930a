import { database, type PrismaClient } from '@/lib/db/client'
import { AUTO, checkGivenDraft } from './check-given-draft'

// Invented, and of everything that a draft may hold a little: what reads it is loaded and run once.
const SMALL_DRAFT =
  'A county said on Monday that jails declined 12 detainers from March 2 to March 8, 2031, up from about 9 percent a year ' +
  'ago. “We are short of beds,” Sheriff Ann Example said in a letter to the agency.'

let isAsked = false

/**
 * Does beforehand, once in the life of the process, what the first check of a draft would wait for: loads what reads and
 * checks a draft and runs it over a small one. Resolves when it is done; where it fails, the first check does it.
 */
export async function readyToCheck(db: PrismaClient = database()): Promise<void> {
  if (isAsked) return
  isAsked = true
  try {
    await checkGivenDraft({ text: SMALL_DRAFT, published: null, release: AUTO, guides: [] }, db)
  } catch (error) {
    isAsked = false
    console.warn('What checks drafts could not be made ready beforehand.', error)
  }
}
