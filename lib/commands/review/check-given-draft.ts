import { isDay } from '@/lib/core/compare/calendar'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { RULES_VERSION } from '@/lib/core/findings/version'
import { checkDraft, type DraftCheck } from '@/lib/core/review/check-draft'
import type { CheckedDraft } from '@/lib/core/review/checked-draft'
import { notesOf } from '@/lib/core/review/note'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { database, type PrismaClient } from '@/lib/db/client'
import { storedRecords } from '../check-releases/release-record'
import { engineConcepts } from '../code-with-engine/engine-concepts'
import { engineSectors } from '../code-with-engine/engine-sectors'
import { candidatesAmong } from '../import/release-candidates'
import { draftAgainst } from './draft-against'
import { styleGuidesOf } from './style-guides'

/** A draft as it is given to be checked. */
export interface DraftToCheck {
  text: string
  /** ISO day of publication, or null where it is not known */
  published: string | null
  /** the release's id; AUTO for the one that it is most likely about; null for none */
  release: string | null
  /** ids of style guides */
  guides: readonly string[]
}

/** In the place of a release's id: whichever the draft is most likely about. No release has this id. */
export const AUTO = 'auto'

export type DraftCheckResult =
  | ({ code: 'checked'; checked: CheckedDraft } & Pick<DraftCheck, 'entries' | 'untied'>)
  | { code: 'empty' }
  | { code: 'too-long'; most: number }
  | { code: 'bad-day'; day: string }
  | { code: 'no-release'; release: string }
  | { code: 'no-guide'; guide: string; guides: string[] }

// UTF-16 units. The longest article of the corpus has a fifth of it; a book would hold up everybody else.
const LONGEST_DRAFT = 200_000

/**
 * Holds a draft against the record of a release, what others printed of it and style guides. Nothing is written, and
 * nothing of the draft is kept. Rejects when the database cannot be reached.
 */
export async function checkGivenDraft(
  given: DraftToCheck,
  db: PrismaClient = database(),
): Promise<DraftCheckResult> {
  const text = canonicalText(given.text)
  if (text.trim() === '') return { code: 'empty' }
  if (text.length > LONGEST_DRAFT) return { code: 'too-long', most: LONGEST_DRAFT }
  if (given.published !== null && !isDay(given.published)) return { code: 'bad-day', day: given.published }
  const known = await styleGuidesOf(db)
  const guides = []
  for (const id of given.guides) {
    const guide = known.find((one) => one.id === id)
    if (!guide) return { code: 'no-guide', guide: id, guides: known.map((one) => one.id) }
    guides.push(guide)
  }
  const { published } = given
  const candidates =
    given.release === AUTO ? candidatesAmong(await storedRecords(db), { text, published }) : null
  const releaseId = candidates ? (candidates[0]?.releaseId ?? null) : given.release
  const against = releaseId === null ? null : await draftAgainst(releaseId, db)
  if (releaseId !== null && !against) return { code: 'no-release', release: releaseId }
  const [row, codebook] = await Promise.all([
    releaseId === null
      ? null
      : db.release.findUnique({ where: { id: releaseId }, select: { isConstructed: true } }),
    db.codebook.findFirst({ orderBy: { version: 'desc' }, select: { version: true } }),
  ])
  const lists = { concepts: engineConcepts(), sectors: engineSectors() }
  const { entries, notApplied, untied } = checkDraft(text, { ...lists, published, guides, against })
  const { record } = against ?? {}
  const release = record && {
    ...{ id: record.id, shortTitle: record.shortTitle, publisher: record.publisher },
    isConstructed: row?.isConstructed ?? false,
  }
  const checked: CheckedDraft = {
    ...{ text, published, release: release ?? null, candidates, notApplied },
    guides: guides.map(({ id, name }) => ({ id, name })),
    notes: notesOf(text, entries, against),
    versions: { engine: ENGINE_VERSION, rules: RULES_VERSION, codebook: codebook?.version ?? null },
  }
  return { code: 'checked', checked, entries, untied }
}
