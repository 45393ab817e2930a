import type { ContentText, ExerciseContent } from '@/lib/content/content'
import { type Transaction, upsertRows } from './rows'

/** By whom the texts of the exercises are attached: they come with the program. */
export const ATTACHED_BY = 'Parallax'

/** Takes away the keys of the exercises, so that figures and articles they point at may go. */
export async function dropPlanted(tx: Transaction, exerciseIds: readonly string[]): Promise<void> {
  await tx.plantedDifference.deleteMany({ where: { releaseId: { in: [...exerciseIds] } } })
}

/** Writes the documents and the keys of the exercises; the keys they had before must be gone. */
export async function saveExercises(tx: Transaction, exercises: readonly ExerciseContent[]): Promise<void> {
  const documents = exercises.map(({ id, document: { sha256, body } }) => ({ release_id: id, sha256, body }))
  await upsertRows(tx, 'release_document', ['release_id'], documents)
  await tx.plantedDifference.createMany({
    data: exercises.flatMap(({ id, planted }) =>
      planted.map(({ article, at: [start, end], phrase, rule, record, explanation }, index) => ({
        releaseId: id,
        ordinal: index + 1,
        articleId: `${id}--${article}`,
        start,
        end,
        phrase,
        rule,
        figureId: record,
        explanation,
      })),
    ),
  })
}

/**
 * Attaches to constructed articles the texts that content/ has of them, in place of any other. Returns the ids of the
 * articles whose text is another one now.
 */
export async function attachExerciseTexts(
  tx: Transaction,
  articles: readonly { id: string; text: ContentText }[],
): Promise<string[]> {
  const attached = await tx.articleText.findMany({
    where: { articleId: { in: articles.map(({ id }) => id) } },
    select: { articleId: true, sha256: true },
  })
  const before = new Map(attached.map(({ articleId, sha256 }) => [articleId, sha256]))
  const changed = articles.filter(({ id, text }) => before.get(id) !== text.sha256)
  const ids = changed.map(({ id }) => id)
  // All go before any comes: two articles may change texts.
  await tx.articleText.deleteMany({ where: { articleId: { in: ids } } })
  await tx.articleText.createMany({
    data: changed.map(({ id, text: { sha256, body } }) => ({
      articleId: id,
      sha256,
      body,
      length: body.length,
      attachedBy: ATTACHED_BY,
    })),
  })
  return ids
}
