'use client'

import { useQueryState } from 'nuqs'
import { useEffect, useRef } from 'react'
import { pageState } from '../_page/page-state'
import { EVIDENCE_ID } from './evidence-link'

/**
 * Opens evidence in place for every link that carries data-evidence, wherever on the page it stands; Esc
 * closes it and gives the focus back. One listener for the page instead of one for each of hundreds of links.
 */
export function EvidenceOpener() {
  const [open, setOpen] = useQueryState('open', pageState.open)
  const askedFrom = useRef<HTMLElement | SVGElement | null>(null)

  useEffect(() => {
    function onClick(event: MouseEvent) {
      if (event.defaultPrevented || event.button !== 0 || opensElsewhere(event)) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('[data-evidence-close]')) {
        event.preventDefault()
        close()
        return
      }
      const link = target?.closest<HTMLElement | SVGElement>('[data-evidence]')
      const asked = link?.dataset.evidence
      if (!link || !asked) return
      event.preventDefault()
      askedFrom.current = link
      if (asked === open) {
        // In the table itself a second press closes; from the ladder, a chart or another table it leads there.
        const evidence = document.getElementById(EVIDENCE_ID)
        if (link.closest('table')?.contains(evidence)) return close()
        evidence?.focus()
        return
      }
      void setOpen(asked)
    }

    function onKey(event: KeyboardEvent) {
      if (event.key !== 'Escape' || open === null || event.defaultPrevented) return
      close()
    }

    function close() {
      const from = askedFrom.current?.isConnected ? askedFrom.current : linkOf(open)
      askedFrom.current = null
      void setOpen(null).then(() => from?.focus())
      from?.focus()
    }

    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
    }
  }, [open, setOpen])

  return null
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}

function linkOf(ref: string | null): HTMLElement | null {
  return ref === null ? null : document.querySelector<HTMLElement>(`td a[data-evidence="${CSS.escape(ref)}"]`)
}
