import type { ShareScale } from '@/lib/core/compare/share-scale'
import { Mark } from '../../../_charts/mark'
import styles from './chart.module.css'
import { deviationLabel, LABEL_GAP, markWords } from './deviation-label'
import { type DeviationMark, type DeviationRow, firstRef } from './deviation-rows'
import { DeviationSymbol, TONES } from './deviation-symbol'

const BAND = 9
const BREAK = 13 // from the sign of a number beyond the edge to the break in its bar

interface DeviationMarkViewProps {
  row: DeviationRow
  mark: DeviationMark
  scale: ShareScale
  /** the place on the drawing of a place on the scale, in CSS pixels */
  x: (place: number) => number
  middle: number
  width: number
}

/**
 * A printed number: a bar from the record to it, a sign at it, a band over all it can stand for, and who printed it. The bar
 * of a number beyond the scale is broken.
 */
export function DeviationMarkView({ row, mark, scale, x, middle, width }: DeviationMarkViewProps) {
  const zero = x(0)
  const at = x(scale.place(mark.share))
  const beyond = Math.abs(mark.share) > scale.edge
  const label = deviationLabel(mark, at, width)
  const tone = TONES[mark.tone]
  const way = at < zero ? -1 : 1
  const cut = at - way * BREAK
  return (
    <Mark
      id={`${row.figureId} ${firstRef(mark)}`}
      row={row.figureId}
      evidence={firstRef(mark)}
      says={markWords(row, mark, label?.words ?? null)}
      className={styles.mark}
    >
      {mark.reach && (
        <Band
          from={x(scale.place(mark.reach.from))}
          to={x(scale.place(mark.reach.to))}
          {...{ middle, tone }}
        />
      )}
      {at !== zero && <path d={`M${zero},${middle} H${at}`} className={`${styles.bar} ${tone}`} />}
      {beyond && (
        <>
          <path d={`M${cut - 4},${middle} h8`} className={styles.gap} />
          <path
            d={`M${cut - 5},${middle + 5} l4,-10 M${cut + 1},${middle + 5} l4,-10`}
            className={`${styles.bar} ${tone}`}
          />
        </>
      )}
      <DeviationSymbol mark={mark} cx={at} cy={middle} />
      {label && (
        <text
          x={label.left ? at - LABEL_GAP : at + LABEL_GAP}
          y={middle + 4}
          textAnchor={label.left ? 'end' : 'start'}
        >
          {label.words}
        </text>
      )}
    </Mark>
  )
}

function Band({
  from,
  to,
  middle,
  tone,
}: {
  from: number
  to: number
  middle: number
  tone: string | undefined
}) {
  return (
    <rect
      x={from}
      width={Math.max(1, to - from)}
      y={middle - BAND / 2}
      height={BAND}
      className={`${styles.band} ${tone}`}
    />
  )
}
