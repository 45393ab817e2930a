import type { ReactNode } from 'react'
import styles from './page-section.module.css'

interface PageSectionProps {
  id: string
  title: string
  lead?: ReactNode
  children: ReactNode
}

/** One section of the release page, reached from the bar of sections. */
export function PageSection({ id, title, lead, children }: PageSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </section>
  )
}
