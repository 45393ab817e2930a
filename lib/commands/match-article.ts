import { type Candidate, clearWinner } from '@/lib/core/text/clear-winner'
import { scorePhrases } from '@/lib/core/text/phrase-score'
import { wordIndex } from '@/lib/core/text/word-index'
import { database } from '@/lib/db/client'
import type { Origin } from '@/lib/db/generated/client'

const PAGE_SIZE = 500 // codings read at a time, so that memory stays small however large the corpus

/** Which article a text is of, and how that was found out. */
export type ArticleMatch =
  | { code: 'match'; articleId: string; matchedBy: 'hash' }
  | { code: 'match'; articleId: string; matchedBy: 'phrases'; found: number; of: number }
  | { code: 'no-match'; nearest: Candidate | null }
  | { code: 'ambiguous'; candidates: Candidate[] }

/**
 * The article whose coded text has this hash; else the one to which this very text was attached before, of content before what
 * was imported, for several may have printed it; else
 * the one whose phrases stand in it, when that is clear; constructed and imported ones are found by their hash alone. With
 * `among` no other article is asked, but its phrases must stand in the text all the same. `text` is canonical,
 * `sha256` of its UTF-8 bytes.
 */
export async function matchArticle(
  text: string,
  sha256: string,
  among: string | null,
): Promise<ArticleMatch> {
  const coded = await database().coding.findMany({
    // The engine reads whatever text is attached: that a text is the one it read says nothing of its article.
    where: { textSha256: sha256, coder: { kind: 'person' }, ...only(among) },
    select: { articleId: true, article: { select: { origin: true } } },
    distinct: ['articleId'],
  })
  const byHash = sole(coded)
  if (byHash) return { code: 'match', articleId: byHash.articleId, matchedBy: 'hash' }

  const candidates = await scoreAll(text, among)
  const attached = sole(
    await database().articleText.findMany({
      where: { sha256, ...only(among) },
      select: { articleId: true, article: { select: { origin: true } } },
    }),
  )
  if (attached) {
    const score = candidates.find(({ articleId }) => articleId === attached.articleId)
    return {
      code: 'match',
      articleId: attached.articleId,
      matchedBy: 'phrases',
      found: score?.found ?? 0,
      of: score?.of ?? 0,
    }
  }
  const match = clearWinner(candidates)
  return match.code === 'match' ? { code: 'match', matchedBy: 'phrases', ...match.winner } : match
}

/** Every real article, or the one asked about, with the share of its shown codingʼs phrases that stand in the text. */
async function scoreAll(text: string, among: string | null): Promise<Candidate[]> {
  const index = wordIndex(text)
  const candidates: Candidate[] = []
  let after = 0
  for (;;) {
    const codings = await database().coding.findMany({
      where: {
        isShown: true,
        id: { gt: after },
        // The phrases of a constructed article would speak for texts that are real; an imported one has its text.
        ...(among === null ? { article: { isConstructed: false, origin: 'content' } } : { articleId: among }),
      },
      orderBy: { id: 'asc' },
      take: PAGE_SIZE,
      select: { id: true, articleId: true, mentions: { select: { text: true } } },
    })
    for (const { articleId, mentions } of codings) {
      candidates.push({
        articleId,
        ...scorePhrases(
          index,
          mentions.map((mention) => mention.text),
        ),
      })
    }
    const last = codings.at(-1)
    if (!last || codings.length < PAGE_SIZE) return candidates
    after = last.id
  }
}

/** The only one, or the only one of content; null where that leaves several or none. */
function sole<T extends { article: { origin: Origin } }>(found: readonly T[]): T | null {
  for (const some of [found, found.filter(({ article }) => article.origin === 'content')]) {
    if (some.length === 1) return some[0] ?? null
  }
  return null
}

function only(articleId: string | null): { articleId?: string } {
  return articleId === null ? {} : { articleId }
}
