import type { ReactNode } from 'react'

/** The id of the evidence that is open; there is at most one on a page. */
export const EVIDENCE_ID = 'evidence'

/** A phrase that opens its evidence. A real link, so it also works before or without JavaScript. */
export function EvidenceLink({ to, open, className, children, label }: EvidenceLinkProps) {
  return (
    <a
      href={`?open=${encodeURIComponent(to)}#${EVIDENCE_ID}`}
      data-evidence={to}
      aria-expanded={open}
      aria-controls={open ? EVIDENCE_ID : undefined}
      aria-label={label}
      className={className}
    >
      {children}
    </a>
  )
}

interface EvidenceLinkProps {
  /** the reference of the phrase, or "figure:<id>" */
  to: string
  open: boolean
  className?: string | undefined
  /** only where the children do not say what opens */
  label?: string
  children: ReactNode
}
