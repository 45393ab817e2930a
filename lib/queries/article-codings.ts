import { refOfCoder } from '@/lib/core/compare/coded-phrase'
import type { ArticleCoding } from '@/lib/core/compare/pages'
import { mentionsByCoding } from './article-mentions'
import { isId } from './ids'
import { codingRows } from './rows/coding-rows'

/**
 * All codings of one article with their mentions: the shown one first, then the other people's, then the engine's. The
 * shown coding's mentions keep their references; those of others name their coder. Empty when no article has this id or
 * nobody coded it. Rejects when the database cannot be reached.
 */
export async function articleCodings(articleId: string): Promise<ArticleCoding[]> {
  if (!isId(articleId)) return []
  const [codings, mentions] = await Promise.all([
    codingRows(articleId),
    mentionsByCoding({ everyCodingOf: articleId }, articleId),
  ])
  return codings.map(
    ({ codingId, coderId, coderKind, coderName, engineVersion, begunByMachine, ...coding }) => ({
      coder: { id: coderId, kind: coderKind, name: coderName, engineVersion },
      ...coding,
      ...(begunByMachine && { begunByMachine }),
      mentions: (mentions.get(codingId) ?? []).map((mention) =>
        coding.isShown ? mention : { ...mention, ref: refOfCoder(mention.ref, coderId) },
      ),
    }),
  )
}
