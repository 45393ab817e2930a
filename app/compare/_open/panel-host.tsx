'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { queryOf } from '@/lib/core/compare/workspace/write-view'
import { type OpenedPanel, openPanel } from '../_actions/open-panel'
import { OPEN_FORM } from '../_table/open-form'
import { PanelRow } from './panel-row'

/**
 * Opens and closes cells of a table that came with none open: fetches what is open alone, not the table again. The address
 * says what is open all the same, so that Back, a reload and a link do as they always did. Where the page came with an open
 * cell, or the panel cannot be had, the page itself is asked for anew.
 */
export function PanelHost({ cameOpen }: { cameOpen: boolean }) {
  const router = useRouter()
  const asked = useSearchParams().get('open')
  const open = cameOpen ? null : asked
  const [shown, setShown] = useState<(OpenedPanel & { open: string }) | null>(null)

  useEffect(() => {
    if (cameOpen) return
    const onSubmit = (event: SubmitEvent) => {
      const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null
      if (button?.form?.id !== OPEN_FORM) return
      event.preventDefault()
      goTo(button.value)
    }
    const onClick = (event: MouseEvent) => {
      const isPlain =
        event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-soft]') : null
      const inPanel = link?.closest('[data-panel]') ? new URL(link.href).searchParams.get('open') : null
      if (!inPanel || !isPlain) return
      event.preventDefault()
      goTo(inPanel)
    }
    // Before the listener that asks for the whole page, which leaves alone what is taken care of.
    document.addEventListener('submit', onSubmit, true)
    document.addEventListener('click', onClick, true)
    return () => {
      document.removeEventListener('submit', onSubmit, true)
      document.removeEventListener('click', onClick, true)
    }
  }, [cameOpen])

  useEffect(() => {
    if (open === null) return setShown(null)
    let isStale = false
    const { search } = window.location
    busy(true)
    openPanel(search)
      .catch(() => null)
      .then((found) => {
        if (isStale) return
        busy(false)
        if (found) setShown({ ...found, open })
        else router.replace(`/compare${search}`, { scroll: false })
      })
    return () => {
      isStale = true
      busy(false)
    }
  }, [open, router])

  if (!shown || open === null) return null
  return (
    <PanelRow cell={shown.cell}>
      {(place) => createPortal(<div key={shown.open}>{shown.panel}</div>, place)}
    </PanelRow>
  )
}

/** Writes into the address what is open, without asking for the page again; empty for nothing. */
function goTo(open: string) {
  const { pathname, search } = window.location
  const others = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('open='))
  const query = [...others, ...(open ? [queryOf([['open', open]]).slice(1)] : [])].join('&')
  window.history.pushState(null, '', `${pathname}${query && `?${query}`}`)
}

function busy(isBusy: boolean) {
  document.documentElement.toggleAttribute('data-comparing', isBusy)
}
