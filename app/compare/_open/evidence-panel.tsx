'use client'

import type { ReactNode } from 'react'
import { useEvidenceFocus } from '../../releases/[release]/_evidence/evidence-frame'
import { EVIDENCE_ID } from '../../releases/[release]/_evidence/evidence-link'
import styles from './open-panel.module.css'

/** The frame of what is open under a row, which takes the focus when it opens. `name`: column and row, for screen readers. */
export function EvidencePanel({ name, children }: { name: string; children: ReactNode }) {
  const section = useEvidenceFocus(name)
  return (
    <section ref={section} id={EVIDENCE_ID} tabIndex={-1} aria-label={name} className={styles.panel}>
      {children}
    </section>
  )
}
