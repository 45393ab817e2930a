'use client'

import Form from 'next/form'
import { usePathname } from 'next/navigation'
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Voice } from '@/lib/core/compare/types'
import { voiceOrder, voiceWords } from '../_wording/speech'
import styles from './search-dialog.module.css'

// What looks and lists is fetched at the first use; the field is there at once, so that no key is lost.
const SearchOptions = lazy(() =>
  import('./search-options').then(({ SearchOptions }) => ({ default: SearchOptions })),
)

const LIST_ID = 'search-options'

/**
 * The search over the page: a combobox with a list of options in groups, as the ARIA Authoring Practices describe it. Arrow
 * keys move through the options while the field keeps the focus, Enter follows the one chosen or shows all, Esc closes.
 */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [voice, setVoice] = useState<Voice | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const [hasOptions, setHasOptions] = useState(false)
  const path = usePathname()
  const openedOn = useRef(path)

  useEffect(() => {
    // Gives the focus to the field, and back to where it was when the dialog closes.
    dialog.current?.showModal()
  }, [])
  useEffect(() => {
    if (path !== openedOn.current) dialog.current?.close()
  }, [path])
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    // A list to choose from has arrow keys and Enter of its own.
    if (event.target instanceof HTMLSelectElement && event.key !== 'Escape') return
    if (event.key === 'Escape') {
      // Kept from the page behind, which closes what is open there.
      event.preventDefault()
      dialog.current?.close()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setActive(next(optionIds(dialog.current), active, event.key === 'ArrowDown' ? 1 : -1))
    } else if (event.key === 'Enter' && active) {
      const option = document.getElementById(active)
      if (!option) return
      event.preventDefault()
      option.click()
    }
  }

  return (
    // A press beside the dialog closes it; by key, Esc does.
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search"
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className={styles.box}>
        <Form
          prefetch={false}
          action="/search"
          className={styles.field}
          onSubmit={() => dialog.current?.close()}
        >
          <input
            // A dialog that asks one thing begins there.
            autoFocus
            name="q"
            type="search"
            role="combobox"
            aria-label="Search everything"
            aria-expanded={hasOptions}
            aria-controls={LIST_ID}
            aria-autocomplete="list"
            aria-activedescendant={active ?? undefined}
            placeholder="Words, numbers or names"
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setActive(null)
            }}
          />
          <select
            // Sent only where one is chosen, so that the address of the page stays short.
            name={voice ? 'voice' : undefined}
            aria-label="In whose voice"
            value={voice ?? ''}
            onChange={(event) => {
              setVoice(voiceOrder.find((each) => each === event.target.value) ?? null)
              setActive(null)
            }}
          >
            <option value="">any voice</option>
            {voiceOrder.map((each) => (
              <option key={each} value={each}>
                {voiceWords[each]}
              </option>
            ))}
          </select>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            Close
          </button>
        </Form>
        <Suspense fallback={null}>
          <SearchOptions
            listId={LIST_ID}
            typed={typed}
            voice={voice}
            active={active}
            onOptions={setHasOptions}
            onPick={() => dialog.current?.close()}
          />
        </Suspense>
      </div>
    </dialog>
  )
}

function optionIds(dialog: HTMLElement | null): string[] {
  return [...(dialog?.querySelectorAll('[role="option"]') ?? [])].map(({ id }) => id)
}

/** The option after or before the active one; from the field to the first or last, and from those back to the field. */
function next(ids: readonly string[], active: string | null, step: 1 | -1): string | null {
  const stops = [null, ...ids]
  const at = Math.max(0, stops.indexOf(active))
  return stops[(at + step + stops.length) % stops.length] ?? null
}
