import { basename, resolve } from 'node:path'
import type { ContentError } from '@/lib/content/content-error'
import { listContentFiles, shownPath } from '@/lib/content/files'
import { checkContentFiles } from '@/lib/content/read'
import { createClient, type PrismaClient } from '@/lib/db/client'
import { applyPlan } from './load-content/apply-plan'
import { EnteredHere } from './load-content/entered-releases'
import { isEmptyPlan, type LoadPlan, planLoad } from './load-content/plan'
import { StillInUse } from './load-content/rows'

export type LoadResult =
  | { ok: true; files: { added: number; changed: number; removed: number; unchanged: number } }
  | { ok: false; errors: ContentError[] }

export type LoadOptions = ({ databaseUrl: string } | { db: PrismaClient }) & {
  /** the folder content/ */
  contentDir: string
  /** who loads, as it is recorded beside each file */
  actor: string
}

// The first load of a hundred articles takes a second or two; a busy machine may need much longer.
const LONGEST_LOAD_MS = 120_000
const CONNECTIONS = 2

/**
 * Brings the database to what content/ says, in one transaction: new files add rows, changed files change
 * theirs, removed files take theirs away (an article's attached text included), and files that are as they were
 * are left alone. Errors in content/ are returned, all of them, and change nothing. Rejects when the database
 * cannot be reached.
 */
export async function loadContent(options: LoadOptions): Promise<LoadResult> {
  if ('db' in options) return load(options.db, options.contentDir, options.actor)
  const client = createClient(options.databaseUrl, CONNECTIONS)
  try {
    return await load(client, options.contentDir, options.actor)
  } finally {
    await client.$disconnect()
  }
}

async function load(db: PrismaClient, contentDir: string, actor: string): Promise<LoadResult> {
  const { files, errors } = listContentFiles(contentDir)
  // Files that are as they were when they were loaded were checked then: nothing to parse, nothing to write.
  const before = planLoad(await db.contentFile.findMany(), files)
  if (errors.length === 0 && isEmptyPlan(before)) return done(before)

  const result = checkContentFiles(contentDir, files, errors)
  if (!result.ok) return result
  try {
    const plan = await db.$transaction((tx) => applyPlan(tx, { content: result.content, files, actor }), {
      timeout: LONGEST_LOAD_MS,
      maxWait: LONGEST_LOAD_MS,
    })
    return done(plan)
  } catch (error) {
    if (error instanceof StillInUse) return { ok: false, errors: [stillInUse(error, contentDir)] }
    if (error instanceof EnteredHere) return { ok: false, errors: [enteredHere(error, contentDir)] }
    throw error
  }
}

function done({ added, changed, removed, unchanged }: LoadPlan): LoadResult {
  return {
    ok: true,
    files: {
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      unchanged: unchanged.length,
    },
  }
}

const FILE_OF_TABLE: Record<string, string> = {
  facet: 'codebook/facets.yaml',
  concept: 'codebook/concepts.yaml',
  unit: 'codebook/units.yaml',
  act: 'codebook/acts.yaml',
  window_kind: 'codebook/window-kinds.yaml',
  sector: 'codebook/sectors.yaml',
  citation_mode: 'codebook/modes.yaml',
  outlet: 'outlets',
  release: 'releases',
}

function stillInUse({ table, ids }: StillInUse, contentDir: string): ContentError {
  const what = table.replace('_', ' ')
  return {
    file: `${basename(resolve(contentDir))}/${FILE_OF_TABLE[table] ?? ''}`,
    line: null,
    place: '',
    message:
      `${what} ${ids.map((id) => `"${id}"`).join(', ')} cannot go: ` +
      'rows of the database that did not come from content/ still refer to it',
  }
}

function enteredHere({ path, release }: EnteredHere, contentDir: string): ContentError {
  const { id, enteredBy, enteredAt } = release
  const day = enteredAt.toISOString().slice(0, 'YYYY-MM-DD'.length)
  return {
    file: shownPath(contentDir, path),
    line: null,
    place: 'id',
    message:
      `"${id}" is the id of a release that ${enteredBy} entered here on ${day}, with another record. ` +
      `Give this one another id, make the two the same, or delete that one at /releases/${id}/edit`,
  }
}
