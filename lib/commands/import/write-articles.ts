import { createHash } from 'node:crypto'
import { pageOfLink } from '@/lib/core/compare/page-of-link'
import type { Actor } from '@/lib/core/people/actor'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { markUnchecked } from '../check-releases/mark-unchecked'
import { alignEngineCoding } from '../code-with-engine/align-engine-coding'
import { codeTexts } from '../code-with-engine/code-texts'
import type { Transaction } from '../load-content/rows'
import { type Deed, record } from '../people/history'
import type { ArticleToImport, NotImported } from './article-to-import'
import { type Following, follow } from './article-versions'
import { publishedDayOf } from './facts'
import { findOutlets } from './find-outlets'
import { insertArticles, type NewArticle } from './insert-articles'
import { refusalOf, refused } from './refusal'
import { type Here, hold, type Ready, whatIsHere } from './what-is-here'

const HASH_SHOWN = 12 // of 64 digits: enough to tell the articles of one outlet apart

/** An article that was written. */
export interface Imported {
  code: 'imported'
  articleId: string
  outletId: string
  /** phrases that the engine read */
  mentions: number
  /** the release that it is compared under: the one told, else that of the version before it */
  releaseId: string | null
  /** which version of its page it is; null without a link */
  version: number | null
}

/** What became of one article; `unchanged`: it was there with this very text, and nothing was written. */
export type Written =
  | Imported
  | { code: 'unchanged'; articleId: string }
  /** the text is the one that people coded this article from, which has no text yet: it wants attaching */
  | { code: 'coded-by-hand'; articleId: string }
  | NotImported

/**
 * Writes articles with their texts, what is known of them, their outlets, their releases and what the engine reads in them,
 * within a transaction: what becomes of each, in the same order. An article that is
 * there with its very text is not written again, however many try at once; the same text as another outlet prints it is
 * an article of its own, and another text of a page that an imported article is of is the next version of
 * that. Many at once cost the database a few statements, as one alone does.
 */
export async function writeArticles(
  tx: Transaction,
  articles: readonly ArticleToImport[],
): Promise<Written[]> {
  const written = new Map<ArticleToImport, Written>()
  const ready: Ready[] = []
  for (const article of articles) {
    const refusal = refusalOf(article)
    if (refusal) written.set(article, refusal)
    else ready.push(readyOf(article))
  }
  if (ready.length > 0) await hold(tx, ready)
  for (const round of rounds(ready)) await writeRound(tx, round, written)
  return articles.map((article) => {
    const result = written.get(article)
    if (!result) throw new Error('an article was passed over')
    return result
  })
}

function readyOf(article: ArticleToImport): Ready {
  const body = canonicalText(article.text)
  const sha256 = createHash('sha256').update(body, 'utf8').digest('hex')
  return { article, body, sha256, page: pageOfLink(article.facts.link?.value ?? null) }
}

/** In the same order, so that no round has two of one text or page: the second has to find the first. */
function rounds(all: readonly Ready[]): Ready[][] {
  const out: Ready[][] = []
  let seen = new Set<string>()
  for (const one of all) {
    const keys = one.page === null ? [one.sha256] : [one.sha256, one.page]
    if (out.length === 0 || keys.some((key) => seen.has(key))) {
      out.push([])
      seen = new Set()
    }
    out.at(-1)?.push(one)
    for (const key of keys) seen.add(key)
  }
  return out
}

async function writeRound(
  tx: Transaction,
  round: readonly Ready[],
  written: Map<ArticleToImport, Written>,
): Promise<void> {
  const here = await whatIsHere(tx, round)
  const fresh: (Ready & { following: Following | null })[] = []
  for (const [index, one] of round.entries()) {
    const found = here[index] as Here
    const end = endOf(one, found)
    if (end) written.set(one.article, end)
    else fresh.push({ ...one, following: one.page === null ? null : await follow(tx, found.former) })
  }
  const outlets = await findOutlets(
    tx,
    fresh.map(({ article }) => article.facts),
  )
  const rows = fresh.map((one, index): NewArticle => {
    const outlet = outlets[index]
    if (!outlet) throw new Error('an article has no outlet')
    const { releaseId, actor } = one.article
    const tie = releaseId === null ? (one.following?.tie ?? null) : { releaseId, tiedBy: actor.name }
    return { ...one, id: `imported--${outlet.id}-${one.sha256.slice(0, HASH_SHOWN)}`, outlet, tie }
  })
  await insertArticles(tx, rows)
  const mentions = await codeTexts(tx, rows.map(textToCode))
  await compareTied(tx, rows)
  await recordImports(tx, rows)
  for (const [index, { id, article, outlet, tie, following }] of rows.entries()) {
    written.set(article, {
      code: 'imported',
      articleId: id,
      outletId: outlet.id,
      mentions: mentions[index] ?? 0,
      releaseId: tie?.releaseId ?? null,
      version: following?.number ?? null,
    })
  }
}

/** All of one actor in one statement: a worker imports many at once. */
async function recordImports(tx: Transaction, rows: readonly NewArticle[]): Promise<void> {
  const byActor = new Map<string, { actor: Actor; deeds: Deed[] }>()
  for (const { id, body, article } of rows) {
    const { actor } = article
    const summary = `Imported an article of ${body.length} characters`
    const deed: Deed = { command: 'import/import-article', thing: { kind: 'article', id }, summary }
    const key = `${actor.kind} ${actor.id} ${actor.name}`
    const theirs = byActor.get(key)
    if (theirs) theirs.deeds.push(deed)
    else byActor.set(key, { actor, deeds: [deed] })
  }
  for (const { actor, deeds } of byActor.values()) await record(tx, actor, ...deeds)
}

/** Why nothing is to be written of it; null where it is to be written. */
function endOf({ article }: Ready, here: Here): Written | null {
  if (here.standing) {
    const { articleId, hasText } = here.standing
    return { code: hasText ? 'unchanged' : 'coded-by-hand', articleId }
  }
  if (article.releaseId === null || here.isRelease) return null
  return refused('no-release', `There is no release “${article.releaseId}” to import articles for.`)
}

function textToCode({ id, body, sha256, article }: NewArticle) {
  const { facts, extent, actor } = article
  return { articleId: id, body, sha256, day: publishedDayOf(facts), extent, isShown: true, actor: actor.name }
}

/** The numbers of what is tied to a release are tied to its record, and the releases that this changes are checked again. */
async function compareTied(tx: Transaction, rows: readonly NewArticle[]): Promise<void> {
  const changed = new Set(
    rows
      .flatMap(({ tie, following }) => [tie, following?.tie ?? null])
      .flatMap((tie) => (tie ? [tie.releaseId] : [])),
  )
  if (changed.size === 0) return
  // All at once, in one order: two that each hold one and want the other would wait for ever.
  await markUnchecked(tx, [...changed])
  for (const { id, tie } of rows) if (tie) await alignEngineCoding(tx, id)
}
