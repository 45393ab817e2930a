'use client'

import Form from 'next/form'
import { type FormEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { areSingleKeysOn } from '../_keys/use-single-keys'
import { isOpeningKey } from './opening-key'
import { SearchDialog } from './search-dialog'
import styles from './site-search.module.css'

const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]'

/**
 * The search in the head of every page: a plain form that works without JavaScript. With it a key, or a press on the field,
 * opens the dialog that answers while one types.
 */
export function SiteSearch() {
  const [isOpen, setIsOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return
      const target = event.target instanceof Element ? event.target : null
      const place = {
        isInField: Boolean(target?.closest(FIELDS)),
        withSingleKeys: areSingleKeysOn(),
        isMac: /mac/i.test(navigator.platform),
      }
      if (!isOpeningKey(event, place)) return
      event.preventDefault()
      setIsOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0) return
    event.preventDefault()
    setIsOpen(true)
  }

  function onSubmit(event: FormEvent) {
    // On a narrow screen the button is all there is: it asks nothing yet.
    if (field.current?.value.trim()) return
    event.preventDefault()
    setIsOpen(true)
  }

  return (
    <search className={styles.search} aria-label="Site">
      <Form prefetch={false} action="/search" className={styles.form} onSubmit={onSubmit}>
        <button type="submit" className={styles.go} aria-label="Search">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle cx="6.6" cy="6.6" r="4.6" />
            <path d="M10.2 10.2 14.4 14.4" />
          </svg>
        </button>
        <input
          ref={field}
          name="q"
          type="search"
          placeholder="Search"
          aria-label="Search everything"
          aria-keyshortcuts="/ Control+K Meta+K"
          autoComplete="off"
          maxLength={200}
          onPointerDown={onPointerDown}
        />
        <span aria-hidden="true">/</span>
      </Form>
      {isOpen && <SearchDialog onClose={() => setIsOpen(false)} />}
    </search>
  )
}
