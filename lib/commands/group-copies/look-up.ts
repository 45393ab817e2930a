import { randomUUID } from 'node:crypto'
import { shinglesOf } from '@/lib/core/duplicates/shingles'
import type { Transaction } from '../load-content/rows'
import { keptKeys, nearTexts } from './near-texts'

/** A text that waits to be looked up among the others. */
export interface TextToLookUp {
  articleId: string
  sha256: string
  body: string
  isConstructed: boolean
}

/**
 * Keeps the band keys of a text and puts it into the group of the texts that it is much the same as, within a transaction;
 * groups that it joins become one.
 */
export async function lookUp(
  tx: Transaction,
  { articleId, sha256, body, isConstructed }: TextToLookUp,
): Promise<void> {
  const shingles = shinglesOf(body)
  const near = await nearTexts(tx, { shingles, isConstructed, except: articleId })
  const [first, ...merged] = near.flatMap(({ group }) => group ?? []).sort()
  const alone = near.filter(({ group }) => group === null).map((text) => text.articleId)
  const group = first ?? (alone.length > 0 ? randomUUID() : null)
  await tx.$executeRaw`
    update article_text
    set copies_sha256 = ${sha256}, copy_group = ${group}::uuid, copy_keys = ${keptKeys(shingles)}::int[]
    where article_id = ${articleId}`
  if (alone.length + merged.length > 0) {
    // One whose text went or was replaced in the meantime is not of the group.
    await tx.$executeRaw`
      update article_text set copy_group = ${group}::uuid
      where (article_id = any(${alone}::text[]) and copies_sha256 = sha256) or copy_group = any(${merged}::uuid[])`
  }
}
