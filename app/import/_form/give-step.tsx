'use client'

import { type ClipboardEvent, type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { ErrorNote } from '../../_components/error-note'
import type { ImportState } from '../_state/import-state'
import { tooBig } from '../_state/upload-limit'
import { FileOrLink } from './file-or-link'
import styles from './give-step.module.css'
import { ReadButton } from './read-button'

interface GiveStepProps {
  state: Extract<ImportState, { step: 'give' }>
  act: (form: FormData) => void
  isPending: boolean
  linksOff: string | null
}

// Shorter pastes are a headline or a link on its way to becoming a text: they wait for the button.
const SHORTEST_READ_AT_ONCE = 200
const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.docx,.pdf,.zip'

/** The first step: a box to paste into, a file, or a link. What is pasted into the empty box is read at once. */
export function GiveStep({ state, act, isPending, linksOff }: GiveStepProps) {
  const form = useRef<HTMLFormElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const html = useRef<HTMLInputElement>(null)
  const files = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isOver, setIsOver] = useState(false)

  // On a phone the keyboard would cover the page before anybody has read it.
  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) box.current?.focus({ preventScroll: true })
  }, [])

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const isWhole = event.currentTarget.value.trim() === ''
    const { clipboardData } = event
    if (html.current) html.current.value = isWhole ? clipboardData.getData('text/html') : ''
    if (isWhole && clipboardData.getData('text/plain').length >= SHORTEST_READ_AT_ONCE) {
      // After the browser has put the words into the box.
      setTimeout(() => form.current?.requestSubmit())
    }
  }

  function edited() {
    // The words in the box are no longer those of the clipboard.
    if (html.current && document.activeElement === box.current) html.current.value = ''
  }

  function take(list: FileList | null) {
    if (!list || list.length === 0) return
    const big = tooBig([...list])
    setProblem(big)
    if (!big) form.current?.requestSubmit()
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    if (!files.current || event.dataTransfer.files.length === 0) return
    files.current.files = event.dataTransfer.files
    take(files.current.files)
  }

  function send(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
  }

  return (
    <form
      ref={form}
      action={act}
      className={isOver ? `${styles.form} ${styles.over}` : styles.form}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input type="hidden" name="step" value="read" />
      <input type="hidden" name="html" ref={html} />
      <ErrorNote error={problem ?? state.error} />
      <label htmlFor="text" className={styles.label}>
        Paste the article
      </label>
      <textarea
        id="text"
        name="text"
        ref={box}
        rows={12}
        defaultValue={state.typed.text}
        aria-describedby="text-hint"
        spellCheck={false}
        onPaste={paste}
        onKeyDown={(event) => {
          send(event)
          if (!event.ctrlKey && !event.metaKey) edited()
        }}
      />
      <p id="text-hint" className={styles.hint}>
        Headline first, as the page has it. A whole article is read as soon as it is pasted into the empty
        box; nothing is saved before you have seen what was read.
      </p>
      <FileOrLink
        accepted={ACCEPTED}
        isMany
        fileHint=".txt, .md, .html, .docx, .pdf or a .zip of these; one or many, and they may be dropped anywhere on this form."
        linkHint="Of an article, or of a feed (RSS, Atom); fetched once, as the site’s robots.txt allows."
        link={state.typed.link}
        linksOff={linksOff}
        files={files}
        take={take}
      />
      <ReadButton isPending={isPending} />
    </form>
  )
}
