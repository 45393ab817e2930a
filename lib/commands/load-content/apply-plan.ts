import type { Content } from '@/lib/content/content'
import type { ContentFile } from '@/lib/content/files'
import { commandLine } from '@/lib/core/people/actor'
import { markUnchecked } from '../check-releases/mark-unchecked'
import { record } from '../people/history'
import { anchorAgain } from './anchor-again'
import { saveArticles } from './article-rows'
import { pruneCodebook, saveCodebook } from './codebook-rows'
import { saveCodings } from './coding-rows'
import { pruneOutlets, saveCodersAndOutlets, saveRulingsAndHosts } from './context-rows'
import { dropEngineCodings } from './engine-codings'
import { enteredReleases, settleReleases } from './entered-releases'
import { attachExerciseTexts, dropPlanted, saveExercises } from './exercise-rows'
import { importedArticlesAbout } from './imported-rows'
import { holdLoading } from './load-lock'
import { loadWork } from './load-work'
import { isEmptyPlan, LOADER_VERSION, type LoadPlan, planLoad } from './plan'
import { pruneReleases, saveReleases } from './release-rows'
import { type Transaction, upsertRows } from './rows'

interface Load {
  content: Content
  files: readonly ContentFile[]
  actor: string
}

/**
 * Writes what has changed since the last load and returns what that was. The order is that of the foreign
 * keys: codings that will be written again go first, what nothing refers to any more goes last. Throws StillInUse and
 * EnteredHere.
 */
export async function applyPlan(tx: Transaction, { content, files, actor }: Load): Promise<LoadPlan> {
  await holdLoading(tx)
  const plan = planLoad(await tx.contentFile.findMany(), files)
  if (isEmptyPlan(plan)) return plan

  const { releases, articles, exercises, codings } = loadWork(content, plan)
  await settleReleases(tx, releases, exercises)
  const constructed = exercises.flatMap((exercise) => exercise.articles)
  const touched = new Set([...plan.added, ...plan.changed])
  await saveFiles(
    tx,
    files.filter(({ path }) => touched.has(path)),
    actor,
  )
  await tx.coding.deleteMany({
    where: { contentPath: { in: [...codings.map(({ coding }) => coding.contentPath), ...plan.removed] } },
  })
  const imported = await importedArticlesAbout(
    tx,
    releases.map(({ record }) => record.id),
  )
  await dropEngineCodings(tx, {
    paths: [...touched, ...plan.removed],
    articleIds: [...[...articles, ...constructed].map(({ id }) => id), ...imported],
  })
  await dropPlanted(
    tx,
    exercises.map(({ id }) => id),
  )
  await tx.article.deleteMany({ where: { id: { in: plan.removed.flatMap(articleIdOf) } } })

  await saveCodebook(tx, content)
  await saveCodersAndOutlets(tx, content)
  await saveReleases(tx, releases, { isConstructed: false })
  await saveReleases(
    tx,
    exercises.map(({ release }) => release),
    { isConstructed: true },
  )
  await saveArticles(tx, articles, { isConstructed: false })
  await saveArticles(tx, constructed, { isConstructed: true })
  await saveExercises(tx, exercises)
  const retexted = await attachExerciseTexts(tx, constructed)
  await anchorAgain(tx, { codingIds: await saveCodings(tx, codings), articleIds: retexted })
  // There are few, and an outlet's name or an entry of the codebook can stand in any statement.
  const { releases: all, exercises: invented } = content
  const ids = [...all.map(({ record }) => record), ...invented, ...(await enteredReleases(tx))].map(
    ({ id }) => id,
  )
  await markUnchecked(tx, ids)

  await pruneReleases(tx, content)
  await pruneOutlets(tx, content)
  await pruneCodebook(tx, content)
  await saveRulingsAndHosts(tx, content)
  await tx.contentFile.deleteMany({ where: { path: { in: plan.removed } } })
  const { added, changed, removed } = plan
  const summary = `Loaded content/: ${added.length} files added, ${changed.length} changed, ${removed.length} removed`
  const thing = { kind: 'content', id: 'content/' } as const
  await record(tx, commandLine(actor), { command: 'load-content', thing, summary })
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
  const [, releaseId, slug] = /^(?:releases|exercises)\/([^/]+)\/articles\/([^/]+)\.yaml$/.exec(path) ?? []
  return releaseId && slug ? [`${releaseId}--${slug}`] : []
}
