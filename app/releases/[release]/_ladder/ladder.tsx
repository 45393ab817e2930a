import type { ReleaseComparison } from '@/lib/core/compare/pages'
import type { Column, NumberRow, Rung } from '@/lib/core/compare/types'
import type { Finding } from '@/lib/core/findings/finding'
import { Term } from '../../../_components/term'
import styles from './ladder.module.css'
import { LadderBoxView } from './ladder-box'
import { type LadderBox, ladderLayout } from './ladder-layout'
import { sumOf } from './ladder-lines'
import { TakeLadder } from './take-ladder'

interface LadderProps {
  release: Pick<ReleaseComparison['release'], 'id' | 'shortTitle'>
  numbers: NumberRow[]
  rungs: Rung[]
  columns: Column[]
  /** sums in the record itself that do not add up */
  broken: Finding[]
}

/** How the figures add up, boxes to scale, with each outlet pinned to the rung its number stands on. */
export function Ladder({ release, numbers, rungs, columns, broken }: LadderProps) {
  const ladders = ladderLayout(numbers, rungs)
  if (ladders.length === 0 && broken.length === 0) return null
  return (
    <section aria-labelledby="ladder" className={styles.ladder}>
      <h3 id="ladder">
        The <Term word="ladder">ladder</Term>
      </h3>
      <p className="lead">
        How the record’s <Term word="figure">figures</Term> add up, box widths to scale, and the rung on which
        each outlet’s number stands.
      </p>
      {broken.map(({ statement }) => (
        <p key={statement} className={styles.broken}>
          <b>A sum in the record that does not add up.</b> {statement}
        </p>
      ))}
      {ladders.map((ladder) => (
        <div key={ladder.row.figure.id} className={styles.one}>
          <LadderBoxView box={ladder} columns={columns} release={release.id} />
          <Splits box={ladder} columns={columns} release={release.id} />
        </div>
      ))}
      {ladders.length > 0 && <TakeLadder release={release.id} shortTitle={release.shortTitle} />}
    </section>
  )
}

/** Each way in which parts add up to a box, as a row of boxes under it. */
function Splits({ box, columns, release }: { box: LadderBox; columns: Column[]; release: string }) {
  return box.splits.map((parts, way) => (
    <div key={parts.map((part) => part.row.figure.id).join()} className={styles.split}>
      <p className={styles.sum}>
        {way > 0 && 'also '}
        {sumOf(box, parts)}
      </p>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li
            key={part.row.figure.id}
            style={{ flexGrow: part.share }}
            className={part.splits.length > 0 ? styles.branch : styles.leaf}
            data-thin={part.thin || undefined}
          >
            <LadderBoxView box={part} columns={columns} release={release} />
            <Splits box={part} columns={columns} release={release} />
          </li>
        ))}
      </ul>
    </div>
  ))
}
