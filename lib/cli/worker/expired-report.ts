import type { Expired } from '@/lib/commands/delete-expired'

/** One line on what was deleted because it was old; null when that was nothing. */
export function expiredReport(
  { articles, texts, codings, documents, reviews }: Expired,
  days: number,
): string | null {
  const parts = [
    counted(articles, 'imported article', 'imported articles'),
    counted(texts, 'attached text', 'attached texts'),
    counted(codings, 'coding made on them', 'codings made on them'),
    counted(documents, 'queued document', 'queued documents'),
    counted(reviews, 'review of a draft', 'reviews of drafts'),
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  return `Kept for ${days} ${days === 1 ? 'day' : 'days'} and now deleted: ${parts.join(', ')}.`
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`
}
