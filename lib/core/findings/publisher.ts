import type { ReleaseRecord } from '../align/record-figure'
import type { CodedArticle, CodedMention } from './coded-article'

const SHORTEST_NAME = 3 // "ICE"; a shorter word is found in any name

/** Whether the words are the release's own, quoted: what its publisher says of its count is no change by the outlet. */
export function isPublishersOwn(
  article: CodedArticle,
  { voice, speaker }: Pick<CodedMention, 'voice' | 'speaker'>,
  { publisher }: Pick<ReleaseRecord, 'publisher'>,
): boolean {
  if (voice !== 'quoted' || speaker === null) return false
  const names = article.citations.flatMap(({ name, organisation }) =>
    name === speaker || plain(name) === plain(speaker) ? [name, organisation] : [],
  )
  return [speaker, ...names].some((name) => name !== null && names_(publisher, name))
}

function names_(publisher: string, name: string): boolean {
  const one = plain(name)
  const other = plain(publisher)
  return (
    one.length >= SHORTEST_NAME &&
    (other.includes(one) || one.includes(other.split(' publishing ')[0] ?? other))
  )
}

function plain(name: string): string {
  return name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^(?:the|us|u s) /i, '')
    .toLowerCase()
    .trim()
}
