import type { ArticleContent, Content } from '@/lib/content/content'
import type { MentionKind, Prisma } from '@/lib/db/generated/client'
import { alignmentOf, type FiguresByRelease } from './alignment-rows'
import { dayOf, type MentionDraft, mentionDrafts } from './mention-drafts'
import type { Transaction } from './rows'

// Stays well below the 32,767 values that one statement takes, at some fifteen columns a row.
const ROWS_AT_ONCE = 1_000

interface ArticleDrafts {
  content: ArticleContent
  codingId: number
  drafts: MentionDraft[]
}

/**
 * Writes the codings of `articles` with their mentions, spans and alignments; those they had from content/ must
 * be gone. A coding is shown unless another one of its article is. Returns the new codings' ids.
 */
export async function saveCodings(
  tx: Transaction,
  articles: readonly ArticleContent[],
  content: Content,
): Promise<number[]> {
  const articleIds = articles.map(({ id }) => id)
  const shown = await tx.coding.findMany({
    where: { articleId: { in: articleIds }, isShown: true },
    select: { articleId: true },
  })
  const alreadyShown = new Set(shown.map(({ articleId }) => articleId))
  const codings = await tx.coding.createManyAndReturn({
    data: articles.map((article) => codingRow(article, !alreadyShown.has(article.id))),
    select: { id: true, articleId: true },
  })
  const codingIds = new Map(codings.map(({ id, articleId }) => [articleId, id]))
  const all = articles.map((article): ArticleDrafts => {
    const codingId = codingIds.get(article.id)
    if (codingId === undefined) throw new Error(`no coding was written for article "${article.id}"`)
    return { content: article, codingId, drafts: mentionDrafts(article.article) }
  })

  const idOf = await createMentions(tx, all)
  const rows = all.flatMap(({ codingId, drafts }) =>
    drafts.map((draft) => ({ draft, mentionId: idOf(codingId, draft.kind, draft.ordinal) })),
  )
  const details = <Detail extends object>(pick: (draft: MentionDraft) => Detail | undefined) =>
    rows.flatMap(({ draft, mentionId }) => {
      const detail = pick(draft)
      return detail ? [{ mentionId, ...detail }] : []
    })
  const spans = rows.flatMap(({ draft, mentionId }) => draft.spans.map((span) => ({ mentionId, ...span })))
  for (const data of batches(spans)) await tx.span.createMany({ data })
  for (const data of batches(details(({ term }) => term))) await tx.term.createMany({ data })
  for (const data of batches(details(({ quantity }) => quantity))) await tx.quantity.createMany({ data })
  for (const data of batches(details(({ window }) => window))) await tx.window.createMany({ data })
  for (const data of batches(details(({ citation }) => citation))) await tx.citation.createMany({ data })
  for (const data of batches(alignmentRows(all, content, idOf))) await tx.alignment.createMany({ data })
  return codings.map(({ id }) => id)
}

type IdOf = (codingId: number, kind: MentionKind, ordinal: number) => number

async function createMentions(tx: Transaction, all: readonly ArticleDrafts[]): Promise<IdOf> {
  const rows = all.flatMap(({ codingId, drafts }) =>
    drafts.map(({ kind, ordinal, mention }) => ({ codingId, kind, ordinal, ...mention })),
  )
  const ids = new Map<string, number>()
  const key: (codingId: number, kind: MentionKind, ordinal: number) => string = (...parts) => parts.join(' ')
  for (const data of batches(rows)) {
    const select = { id: true, codingId: true, kind: true, ordinal: true } as const
    const written = await tx.mention.createManyAndReturn({ data, select })
    for (const { id, codingId, kind, ordinal } of written) ids.set(key(codingId, kind, ordinal), id)
  }
  return (codingId, kind, ordinal) => {
    const id = ids.get(key(codingId, kind, ordinal))
    if (id === undefined) throw new Error(`no ${kind} ${ordinal} was written for coding ${codingId}`)
    return id
  }
}

function codingRow({ id, path, article }: ArticleContent, isShown: boolean): Prisma.CodingCreateManyInput {
  const { coding, text, remarks } = article
  return {
    articleId: id,
    coderId: coding.coder,
    codebookVersion: coding.codebook,
    extent: coding.extent,
    isShown,
    characters: coding.characters,
    charactersBasis: coding.charactersBasis,
    countRule: coding.countRule,
    ledeRule: coding.ledeRule,
    textSha256: text?.sha256 ?? null,
    checkedOn: dayOf(coding.checked?.on ?? null),
    checkedAgainst: coding.checked?.against ?? null,
    checkCorrections: coding.checked?.corrections ?? null,
    remarks,
    contentPath: path,
  }
}

function alignmentRows(
  all: readonly ArticleDrafts[],
  { releases }: Content,
  idOf: IdOf,
): Prisma.AlignmentCreateManyInput[] {
  const figures = new Map(releases.map(({ record }) => [record.id, record.figures]))
  return all.flatMap(({ content: { releaseId, article }, codingId }) => {
    const about: FiguresByRelease = [releaseId, ...article.alsoReleases].map((id) => ({
      releaseId: id,
      figures: figures.get(id) ?? [],
    }))
    const addresses = [article.url, article.copyUrl]
    return article.quantities.flatMap((quantity, index) => {
      const alignment = alignmentOf(quantity, about, addresses)
      if (!alignment) return []
      const quantityId = idOf(codingId, 'quantity', index + 1)
      return [{ quantityId, coderId: article.coding.coder, ...alignment }]
    })
  })
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += ROWS_AT_ONCE) {
    yield items.slice(start, start + ROWS_AT_ONCE)
  }
}
