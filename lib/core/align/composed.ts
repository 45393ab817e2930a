import type { Composed } from './aligned'
import type { PrintedFeatures } from './printed-features'
import type { RecordIndex } from './record-index'
import { shareOfFigures } from './share-of-figures'
import { sumOfFigures } from './sum-of-figures'

/** What figures of the record give a printed number that it does not state itself; `stated`: places of those that the article states. */
export function composedOf(
  printed: PrintedFeatures,
  index: RecordIndex,
  stated: ReadonlySet<number>,
): Composed | null {
  return shareOfFigures(printed, index, stated) ?? sumOfFigures(printed, index, stated)
}
