import type { CSSProperties, ReactNode } from 'react'
import styles from './page-section.module.css'

interface PageSectionProps {
  id: keyof typeof HEIGHTS
  title: string
  lead?: ReactNode
  children: ReactNode
}

// What each takes on a phone in the releases of content/, in rem.
const HEIGHTS = {
  numbers: 340,
  words: 450,
  windows: 130,
  officials: 180,
  findings: 150,
  'left-out': 170,
  rulings: 15,
  record: 150,
}

/** One section of the release page, reached from the bar of sections. */
export function PageSection({ id, title, lead, children }: PageSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={`${styles.section} far`}
      style={{ '--tall': `${HEIGHTS[id]}rem` } as CSSProperties}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </section>
  )
}
