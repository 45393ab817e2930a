import { Mark } from '../../_charts/mark'
import styles from './term-chart.module.css'
import { rulingWords, type TermLayout } from './term-chart-layout'

const RING = 7.5
const LINE = 15

/** The rulings as numbered rings above the years, and under them the same numbers with bodies and days. */
export function RulingMarks({ layout }: { layout: TermLayout }) {
  return (
    <g>
      {layout.rulings.map(({ ruling, number, x, y, words, key }) => (
        <g key={ruling.id}>
          <line x1={x} x2={x} y1={y} y2={layout.foot} className={styles.hairline} />
          <Mark id={`ruling ${ruling.id}`} says={`Ruling ${number}: ${rulingWords(ruling)}`} row="rulings">
            <Ring x={x} y={y} number={number} />
          </Mark>
          <Ring x={key.x} y={key.y - 4} number={number} />
          <text y={key.y}>
            {words.map((line, index) => (
              <tspan
                key={line}
                x={key.x + RING + 6}
                dy={index === 0 ? 0 : LINE}
                className={index > 0 ? styles.scale : undefined}
              >
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </g>
  )
}

function Ring({ x, y, number }: { x: number; y: number; number: number }) {
  return (
    <>
      <circle cx={x} cy={y} r={RING} className={styles.bead} />
      <text x={x} y={y + 4} textAnchor="middle" className={styles.number}>
        {number}
      </text>
    </>
  )
}
