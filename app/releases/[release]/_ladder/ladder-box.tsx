import type { Column } from '@/lib/core/compare/types'
import { FigureValue } from '../../../_components/figure-value'
import { Link } from '../../../_components/link'
import { RelationTag } from '../../../_components/relation-tag'
import { EvidenceLink } from '../_evidence/evidence-link'
import styles from './ladder.module.css'
import type { LadderBox } from './ladder-layout'
import { type Pin, pinsOf } from './pins'

interface LadderBoxProps {
  box: LadderBox
  columns: Column[]
  /** the id of the release, for the way to the page of the figure */
  release: string
}

/** One rung: the number, what it counts, and the outlets that printed it. */
export function LadderBoxView({ box, columns, release }: LadderBoxProps) {
  const { figure } = box.row
  return (
    <div className={styles.box} data-thin={box.thin || undefined}>
      {/* Where boxes stand under one another, on a phone, this bar keeps the scale. */}
      <svg className={styles.scale} width="100%" height="6" aria-hidden="true">
        <rect width="100%" height="6" className={styles.whole} />
        <rect width={`${(box.width * 100).toFixed(2)}%`} height="6" />
      </svg>
      <Link href={`/releases/${release}/figures/${figure.id}`} className={styles.figure}>
        <b>
          <FigureValue figure={figure} />
        </b>
        <span className={styles.label}>{figure.label}</span>
      </Link>
      <Pins pins={pinsOf(box.row, columns)} />
    </div>
  )
}

function Pins({ pins }: { pins: Pin[] }) {
  if (pins.length === 0) return null
  return (
    <ul className={styles.pins}>
      {pins.map(({ tag, outlets }) => (
        <li key={`${tag.tone} ${tag.words}`}>
          <RelationTag tag={tag} />
          {outlets.map(({ ref, name }) => (
            <EvidenceLink key={ref} to={ref} open={false} className={styles.pin}>
              {name}
            </EvidenceLink>
          ))}
        </li>
      ))}
    </ul>
  )
}
