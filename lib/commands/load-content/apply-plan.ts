import type { Content } from '@/lib/content/content'
import type { ContentFile } from '@/lib/content/files'
import { anchorAgain } from './anchor-again'
import { saveArticles } from './article-rows'
import { pruneCodebook, saveCodebook } from './codebook-rows'
import { saveCodings } from './coding-rows'
import { pruneOutlets, saveCodersAndOutlets, saveRulingsAndHosts } from './context-rows'
import { dropEngineCodings } from './engine-codings'
import { isEmptyPlan, LOADER_VERSION, type LoadPlan, planLoad } from './plan'
import { pruneReleases, saveReleases } from './release-rows'
import { type Transaction, upsertRows } from './rows'

// Any number of our own: two processes that load at once take turns.
const LOAD_LOCK = 7_042_017

interface Load {
  content: Content
  files: readonly ContentFile[]
  actor: string
}

/**
 * Writes what has changed since the last load and returns what that was. The order is that of the foreign
 * keys: codings that will be written again go first, what nothing refers to any more goes last.
 */
export async function applyPlan(tx: Transaction, { content, files, actor }: Load): Promise<LoadPlan> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOAD_LOCK}::bigint)`
  const plan = planLoad(await tx.contentFile.findMany(), files)
  if (isEmptyPlan(plan)) return plan

  const touched = new Set([...plan.added, ...plan.changed])
  const records = content.releases.filter(({ path }) => touched.has(path))
  const articles = content.articles.filter(({ path }) => touched.has(path))
  const recordIds = new Set(records.map(({ record }) => record.id))
  // An alignment speaks of the figure's value, so a changed record changes the codings tied to it.
  const coded = content.articles.filter(
    ({ path, releaseId, article }) =>
      touched.has(path) || [releaseId, ...article.alsoReleases].some((id) => recordIds.has(id)),
  )

  await saveFiles(
    tx,
    files.filter(({ path }) => touched.has(path)),
    actor,
  )
  await tx.coding.deleteMany({
    where: { contentPath: { in: [...coded.map(({ path }) => path), ...plan.removed] } },
  })
  await dropEngineCodings(tx, {
    paths: [...touched, ...plan.removed],
    articleIds: articles.map(({ id }) => id),
  })
  await tx.article.deleteMany({ where: { id: { in: plan.removed.flatMap(articleIdOf) } } })

  await saveCodebook(tx, content)
  await saveCodersAndOutlets(tx, content)
  await saveReleases(tx, records)
  await saveArticles(tx, articles)
  const codingIds = await saveCodings(tx, coded, content)
  await anchorAgain(tx, codingIds)

  await pruneReleases(tx, content.releases)
  await pruneOutlets(tx, content)
  await pruneCodebook(tx, content)
  await saveRulingsAndHosts(tx, content)
  await tx.contentFile.deleteMany({ where: { path: { in: plan.removed } } })
  return plan
}

async function saveFiles(tx: Transaction, files: readonly ContentFile[], actor: string): Promise<void> {
  const loadedAt = new Date().toISOString()
  await upsertRows(
    tx,
    'content_file',
    ['path'],
    files.map(({ path, sha256 }) => ({
      path,
      sha256,
      loader: LOADER_VERSION,
      loaded_by: actor,
      loaded_at: loadedAt,
    })),
  )
}

/** The id of the article whose file stood at `path`; none for other files. */
function articleIdOf(path: string): string[] {
  const [, releaseId, slug] = /^releases\/([^/]+)\/articles\/([^/]+)\.yaml$/.exec(path) ?? []
  return releaseId && slug ? [`${releaseId}--${slug}`] : []
}
