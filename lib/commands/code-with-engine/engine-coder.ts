import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { type Transaction, upsertRows } from '../load-content/rows'

/**
 * The engine as a coder. Each version is a coder of its own, so that every coding says which one made it, and what a
 * later version reads is never taken for the work of an earlier one.
 */
export const ENGINE_CODER = {
  id: `engine-${ENGINE_VERSION.replaceAll('.', '-')}`,
  kind: 'engine',
  name: 'Parallax engine',
  engine_version: ENGINE_VERSION,
} as const

/** Makes sure that the coder is there before a coding names it. */
export async function saveEngineCoder(tx: Transaction): Promise<void> {
  // Asked first: writing locks the row, and then only one text could be read at a time.
  const { id, name, engine_version: engineVersion } = ENGINE_CODER
  if ((await tx.coder.count({ where: { id, name, engineVersion } })) > 0) return
  await upsertRows(tx, 'coder', ['id'], [{ ...ENGINE_CODER }])
}
