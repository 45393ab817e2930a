import type { Composed } from './aligned'
import type { PrintedFeatures } from './printed-features'
import type { RecordIndex } from './record-index'

export function composedOf(
  _printed: PrintedFeatures,
  _index: RecordIndex,
  _taken: ReadonlySet<number>,
): Composed | null {
  return null
}
