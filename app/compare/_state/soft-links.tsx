'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition } from 'react'
import { queryOf } from '@/lib/core/compare/workspace/write-view'

// Fields whose change is sent at once; a text is sent with Enter.
const LIVE = 'select, input[type="checkbox"], input[type="date"]'

/**
 * Follows links and sends forms that carry data-soft without loading the page anew, and gives the focus back to where it
 * was. One listener for the page: the table itself needs no code in the browser, however many cells it has. Without
 * JavaScript all of them are plain links and forms.
 */
export function SoftLinks() {
  const router = useRouter()
  const [isPending, start] = useTransition()
  const asked = useRef<string | null>(null)

  useEffect(() => {
    document.documentElement.toggleAttribute('data-comparing', isPending)
    if (isPending || asked.current === null) return
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) focusOn(asked.current)
    asked.current = null
  }, [isPending])

  useEffect(() => {
    function go(address: string, from: string) {
      asked.current = from
      start(() => router.push(address, { scroll: false }))
    }

    function onClick(event: MouseEvent) {
      if (event.defaultPrevented || event.button !== 0 || opensElsewhere(event)) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('[data-evidence-close]')) return close(event)
      const link = target?.closest<HTMLAnchorElement>('a[data-soft]')
      if (!link) return
      event.preventDefault()
      const name = link.dataset.soft ?? ''
      go(name.startsWith('sort ') ? withOpen(addressIn(link.href)) : addressIn(link.href), name)
    }

    function onSubmit(event: SubmitEvent) {
      const form = event.target instanceof HTMLFormElement ? event.target : null
      if (event.defaultPrevented || form?.dataset.soft === undefined) return
      event.preventDefault()
      const sent = queryOf(fieldsOf(new FormData(form, event.submitter)))
      go(`${form.getAttribute('action') ?? ''}${sent}`, event.submitter?.dataset.soft ?? form.dataset.soft)
    }

    function onChange(event: Event) {
      const field = event.target instanceof HTMLElement ? event.target : null
      const form = field?.closest<HTMLFormElement>('form[data-live]')
      if (form && field?.matches(LIVE)) form.requestSubmit()
    }

    function onKey(event: KeyboardEvent) {
      if (event.key === 'Escape' && !event.defaultPrevented) close(event)
    }

    function close(event: Event) {
      const cell = document.querySelector<HTMLButtonElement>('button[data-open-cell]')
      if (!cell) return
      event.preventDefault()
      cell.click()
      cell.focus({ preventScroll: true })
    }

    document.addEventListener('click', onClick)
    document.addEventListener('submit', onSubmit)
    document.addEventListener('change', onChange)
    document.addEventListener('keydown', onKey)
    // Who was quicker than this code has chosen already, and nobody heard it.
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live]')) {
      if ([...form.elements].some(isChosenAnew)) form.requestSubmit()
    }
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('submit', onSubmit)
      document.removeEventListener('change', onChange)
      document.removeEventListener('keydown', onKey)
    }
  }, [router])

  return null
}

function focusOn(name: string) {
  const again = document.querySelector<HTMLElement>(`[data-soft="${CSS.escape(name)}"]`)
  const target = again ?? document.getElementById('columns')
  target?.focus({ preventScroll: true })
}

/** Path and query of a link of ours: what the router goes to. */
function addressIn(href: string): string {
  const { pathname, search } = new URL(href)
  return `${pathname}${search}`
}

/** An order of the rows changes no cell: what is open meanwhile stays so. */
function withOpen(address: string): string {
  const open = new URLSearchParams(window.location.search).get('open')
  if (open === null || /[?&]open=/.test(address)) return address
  return `${address}${address.includes('?') ? '&' : '?'}open=${encodeURIComponent(open)}`
}

/** The fields that are filled in. */
function fieldsOf(data: FormData): [string, string][] {
  return [...data].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  )
}

/** Whether a live field says something else than the page that the server sent. */
function isChosenAnew(field: Element): boolean {
  if (!field.matches(LIVE)) return false
  if (field instanceof HTMLSelectElement) {
    return [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
  }
  if (!(field instanceof HTMLInputElement)) return false
  return field.checked !== field.defaultChecked || field.value !== field.defaultValue
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}
