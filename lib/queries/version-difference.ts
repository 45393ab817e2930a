import { factChanges, type VersionDifference } from '@/lib/core/duplicates/fact-changes'
import { articleDetail } from './article-detail'

/** Two versions of an article held against each other: of each pair the earlier comes first. */
export interface HeldVersions {
  headlines: [string | null, string | null]
  texts: [string, string]
  found: VersionDifference
}

/**
 * What changed from one version of an article to another, by the ids of the two; null where the text of one is not here.
 * Rejects when the database cannot be reached.
 */
export async function versionDifference(before: string, after: string): Promise<HeldVersions | null> {
  const [old, now] = await Promise.all([articleDetail(before), articleDetail(after)])
  if (!old?.text || !now?.text) return null
  return {
    headlines: [old.column.headline, now.column.headline],
    texts: [old.text.body, now.text.body],
    found: factChanges(
      { text: old.text.body, mentions: old.mentions },
      { text: now.text.body, mentions: now.mentions },
    ),
  }
}
