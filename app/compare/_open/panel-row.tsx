'use client'

import { type ReactNode, useLayoutEffect, useState } from 'react'
import { ROLE } from '../../_components/table-roles'
import { EVIDENCE_ID } from '../../releases/[release]/_evidence/evidence-link'
import table from '../_table/compare-table.module.css'

interface PanelRowProps {
  /** the cell that is open, by its data-soft */
  cell: string
  /** draws into the place under its row */
  children: (place: Element) => ReactNode
}

/**
 * A row of its own under the row of a cell, while that is open. The table comes from the server and has no code here: the
 * row is put into it and its button marked by hand, and both taken back before the table changes.
 */
export function PanelRow({ cell, children }: PanelRowProps) {
  const [place, setPlace] = useState<Element | null>(null)

  useLayoutEffect(() => {
    const button = document.querySelector<HTMLButtonElement>(`[data-soft="${CSS.escape(`cell ${cell}`)}"]`)
    const row = button?.closest('tr')
    if (!button || !row) return
    const under = document.createElement('tr')
    under.setAttribute('role', ROLE.row.role)
    under.className = table.open ?? ''
    under.dataset.panel = ''
    const td = document.createElement('td')
    td.setAttribute('role', ROLE.cell.role)
    td.colSpan = row.children.length
    under.append(td)
    row.after(under)
    const unmark = markOpen(button)
    setPlace(td)
    return () => {
      const hadFocus = under.contains(document.activeElement)
      unmark()
      under.remove()
      setPlace(null)
      if (hadFocus && button.isConnected) button.focus({ preventScroll: true })
    }
  }, [cell])

  return place && children(place)
}

/** Marks the button of an open cell; returns what takes it back. */
function markOpen(button: HTMLButtonElement): () => void {
  const { value } = button
  button.value = ''
  button.dataset.openCell = ''
  button.setAttribute('aria-expanded', 'true')
  button.setAttribute('aria-controls', EVIDENCE_ID)
  return () => {
    button.value = value
    delete button.dataset.openCell
    button.setAttribute('aria-expanded', 'false')
    button.removeAttribute('aria-controls')
  }
}
