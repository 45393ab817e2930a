'use client'

import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { formatShare } from '@/lib/core/compare/format-number'
import { textWidth } from '../../../_charts/text-width'
import { useWidth } from '../../../_charts/use-width'
import { counted } from '../../../_wording/numbers'
import styles from './chart.module.css'
import { DEVIATION_FOOT } from './chart-sizes'
import { placeDeviations } from './deviation-layout'
import { type DeviationMark, type DeviationRow, EDGE, SOMETHING_ELSE } from './deviation-rows'
import { DeviationSymbol } from './deviation-symbol'

const TICKS = [-EDGE, -EDGE / 2, 0, EDGE / 2, EDGE]
const SIDE = 26
const GAP = 11
const NARROW = 560

interface Point {
  x: number
  y: number
  mark: DeviationMark
}

/** Each printed number a sign at its distance from the record, figure under figure. */
export function DeviationChart({ rows }: { rows: DeviationRow[] }) {
  const { element, width } = useWidth<HTMLDivElement>()
  const { placed, height } = placeDeviations(rows)
  const points: Point[] = placed.flatMap(({ marks }) =>
    marks.map(({ mark, middle }) => ({ x: mark.at, y: middle, mark })),
  )
  return (
    <div ref={element} className={styles.chart} style={{ height: height + DEVIATION_FOOT }}>
      {placed.map(({ row, top }) => (
        <p key={row.figureId} className={styles.rowLabel} style={{ top }}>
          <span>
            <b>{row.recordLabel}</b> {row.label}
          </span>
          {row.exact && <span className={styles.exactly}>{exactWords(row.exact, width < NARROW)}</span>}
        </p>
      ))}
      {width > 0 && (
        <ScatterChart
          width={width}
          height={height + DEVIATION_FOOT}
          margin={{ top: 0, right: SIDE, bottom: 0, left: SIDE }}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            dataKey="x"
            domain={[-EDGE, EDGE]}
            ticks={TICKS}
            tickFormatter={tickWords}
            interval={0}
            height={DEVIATION_FOOT}
            tickLine={false}
          />
          <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
          <ReferenceLine x={0} className={styles.zero} />
          <Scatter
            data={points}
            isAnimationActive={false}
            shape={({ cx, cy, payload }: { cx?: number; cy?: number; payload?: Point }) =>
              payload && cx !== undefined && cy !== undefined ? (
                <MarkWithLabel mark={payload.mark} cx={cx} cy={cy} width={width} />
              ) : (
                <g />
              )
            }
          />
        </ScatterChart>
      )}
    </div>
  )
}

function MarkWithLabel({
  mark,
  cx,
  cy,
  width,
}: {
  mark: DeviationMark
  cx: number
  cy: number
  width: number
}) {
  const left = standsLeft(mark, cx, width)
  const label = labelOf(mark, (left ? cx : width - cx) - GAP)
  return (
    <g data-evidence={mark.refs[0]} className={styles.mark}>
      <title>{`${mark.outlets.join(', ')}: ${[mark.says, mark.words].filter(Boolean).join(', ')}`}</title>
      <DeviationSymbol mark={mark} cx={cx} cy={cy} />
      {label && (
        <text x={left ? cx - GAP : cx + GAP} y={cy + 4} textAnchor={left ? 'end' : 'start'}>
          {label}
        </text>
      )}
    </g>
  )
}

/** Labels stand away from the recordʼs line, on the other side only where there is no room. */
function standsLeft(mark: DeviationMark, cx: number, width: number): boolean {
  const needed = textWidth(labelOf(mark, Number.POSITIVE_INFINITY) ?? '') + GAP
  const fitsLeft = cx >= needed
  const fitsRight = width - cx >= needed
  if (fitsLeft && fitsRight) return mark.at < 0
  return fitsLeft === fitsRight ? cx > width - cx : fitsLeft
}

// More names than this are a crowd: the table names them all.
const MOST_NAMES = 2
// Letters of a name that must stay readable beside the words.
const LEAST_NAME = 12

/** Who printed it and how far off it is, names cut to the room there is. The exact ones stand at the head of the row. */
function labelOf(mark: DeviationMark, room: number): string | null {
  const { tone, outlets, words, shifted } = mark
  if (tone === 'exact') return null
  const who = outlets.length <= MOST_NAMES ? outlets.join(', ') : counted(outlets.length, 'article')
  const full = [words, shifted ? (words ? SOMETHING_ELSE : mark.says) : null].filter(Boolean).join(', ')
  // On a phone the sign alone says that something else is counted; the table has the words.
  const fits = textWidth(`${who.slice(0, LEAST_NAME)}: ${full}`) <= room
  const said = fits ? full : words
  const distance = said ? `${words ? ' ' : ': '}${said}` : ''
  return `${shorten(who, room - textWidth(distance))}${distance}`
}

function shorten(name: string, room: number): string {
  let shown = name
  while (shown.length > 1 && textWidth(`${shown}…`) > room && shown !== '') shown = shown.slice(0, -1)
  return shown === name ? name : `${shown.trimEnd()}…`
}

function exactWords({ outlets }: DeviationMark, narrow: boolean): string {
  return narrow ? `exact: ${outlets.length}` : `exact: ${outlets.join(', ')}`
}

function tickWords(share: number): string {
  if (share === 0) return 'the record'
  return `${share > 0 ? '+' : '\u2212'}${formatShare(Math.abs(share))}`
}
