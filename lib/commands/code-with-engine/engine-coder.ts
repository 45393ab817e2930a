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
  await upsertRows(tx, 'coder', ['id'], [{ ...ENGINE_CODER }])
}
