import type { ArticleContent } from '@/lib/content/content'
import type { ReleaseIndex } from '@/lib/core/align/release-index'
import { whichRelease } from '@/lib/core/align/which-release'
import { phrasesOf, printedFiguresOf } from './coded'

/** Prints how often the release of an article comes first, or among the first three, and returns those that do not. */
export function reportReleases(
  title: string,
  articles: readonly ArticleContent[],
  index: ReleaseIndex,
): string[] {
  let first = 0
  let amongThree = 0
  const wrong: string[] = []
  for (const one of articles) {
    const { article, releaseId } = one
    const found = whichRelease(
      {
        quantities: printedFiguresOf(article),
        names: article.citations.flatMap(({ name, organisation }) =>
          organisation ? [name, organisation] : [name],
        ),
        published: article.published,
        words: phrasesOf(one),
      },
      index,
    )
    const right = new Set([releaseId, ...article.alsoReleases])
    const place = found.findIndex((candidate) => right.has(candidate.releaseId))
    if (place === 0) first += 1
    else
      wrong.push(
        `${one.id}: ${found
          .slice(0, 3)
          .map((one) => `${one.releaseId} ${one.score}`)
          .join(', ')}`,
      )
    if (place >= 0 && place < 3) amongThree += 1
  }
  const share = (count: number) => `${count} (${(count / articles.length).toFixed(3)})`
  console.log(
    `\n${title}: ${articles.length} articles, first ${share(first)}, among three ${share(amongThree)}`,
  )
  return wrong
}
