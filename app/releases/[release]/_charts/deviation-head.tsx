import { TextLines } from '../../../_charts/text-lines'
import styles from './chart.module.css'
import { LABEL_LINE } from './chart-sizes'
import { exactLabel } from './deviation-label'
import type { PlacedDeviation } from './deviation-layout'

// Of the width, for those who printed it exactly beside the figure.
const ROOM_BESIDE = 0.4

interface DeviationHeadProps {
  placed: PlacedDeviation
  width: number
  narrow: boolean
}

/** The figure, and who printed it exactly. */
export function DeviationHead({ placed, width, narrow }: DeviationHeadProps) {
  const { row, top, label, exactLine } = placed
  return (
    <>
      <line x1={0} x2={width} y1={top} y2={top} className={styles.hairline} />
      <TextLines
        lines={label}
        left={0}
        top={top + 3}
        leading={LABEL_LINE}
        bold={row.recordLabel.length}
        className={styles.label}
      />
      {row.exact && (
        <text
          x={narrow ? 0 : width}
          y={top + 3 + (exactLine + 0.75) * LABEL_LINE}
          textAnchor={narrow ? 'start' : 'end'}
          className={styles.exactly}
        >
          {exactLabel(row.exact, narrow ? width : width * ROOM_BESIDE)}
        </text>
      )}
    </>
  )
}
