import styles from './lane-chart.module.css'

/** The outlet of a lane, with what stands under or beside its name. */
export function LaneName({
  label,
  aside,
  y,
  isNarrow,
}: {
  label: string
  aside: string | null
  y: number
  isNarrow: boolean
}) {
  return (
    <text x={0} y={y} className={styles.name}>
      <tspan className={styles.outlet}>{label}</tspan>
      {aside && (
        <tspan className={styles.aside} {...(isNarrow ? { dx: 8 } : { x: 0, dy: 16 })}>
          {aside}
        </tspan>
      )}
    </text>
  )
}

/** A name cut to the room there is, in letters of about `letter` CSS pixels. */
export function cutName(name: string, room: number, letter: number): string {
  const most = Math.max(4, Math.floor(room / letter))
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`
}
