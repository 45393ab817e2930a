import type { ArticleVersionLine } from '@/lib/queries/article-versions'

/**
 * The two versions that the address asks for as "from" and "to", the earlier one first; the last two where it asks for
 * none that are here. Null when there are not two.
 */
export function chosenPair(
  versions: readonly ArticleVersionLine[],
  asked: Record<string, string | string[] | undefined>,
): [ArticleVersionLine, ArticleVersionLine] | null {
  const numbered = (key: string) => versions.find(({ number }) => String(number) === asked[key])
  const [from, to] = [numbered('from'), numbered('to')]
  if (from && to && from !== to) return from.number < to.number ? [from, to] : [to, from]
  const [before, after] = versions.slice(-2)
  return before && after ? [before, after] : null
}
