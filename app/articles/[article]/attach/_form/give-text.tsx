'use client'

import { useRef, useState } from 'react'
import { ErrorNote } from '../../../../_components/error-note'
import { FileOrLink } from '../../../../import/_form/file-or-link'
import styles from '../../../../import/_form/give-step.module.css'
import { ReadButton } from '../../../../import/_form/read-button'
import { tooBig } from '../../../../import/_state/upload-limit'
import type { AttachState } from '../_state/attach-state'
import { OtherNote } from './other-note'

interface GiveTextProps {
  articleId: string
  state: Extract<AttachState, { step: 'give' }>
  act: (form: FormData) => void
  isPending: boolean
  linksOff: string | null
}

const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.docx,.pdf'

/** The first step: a box to paste into, a file, or a link. */
export function GiveText({ articleId, state, act, isPending, linksOff }: GiveTextProps) {
  const form = useRef<HTMLFormElement>(null)
  const html = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)

  function take(list: FileList | null) {
    if (!list || list.length === 0) return
    const big = tooBig([...list])
    setProblem(big)
    if (!big) form.current?.requestSubmit()
  }

  return (
    <form ref={form} action={act} className={styles.form} aria-label="Attach the text">
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="step" value="read" />
      <input type="hidden" name="html" ref={html} />
      <ErrorNote error={problem ?? state.error} />
      {state.other && <OtherNote other={state.other} />}
      <label htmlFor="given-text" className={styles.label}>
        Paste its text
      </label>
      <textarea
        id="given-text"
        name="text"
        rows={8}
        defaultValue={state.typed.text}
        aria-describedby="given-hint"
        spellCheck={false}
        onPaste={({ currentTarget, clipboardData }) => {
          // The paragraphs of the page are in its HTML; of a paste into other words they would be a part alone.
          const isWhole = currentTarget.value.trim() === ''
          if (html.current) html.current.value = isWhole ? clipboardData.getData('text/html') : ''
        }}
        onKeyDown={({ ctrlKey, metaKey }) => {
          // The words in the box are no longer those of the clipboard.
          if (html.current && !ctrlKey && !metaKey) html.current.value = ''
        }}
      />
      <p id="given-hint" className={styles.hint}>
        Headline first, as the page has it. You see how the coded phrases stand in it before anything is
        saved.
      </p>
      <FileOrLink
        idStart="given-"
        accepted={ACCEPTED}
        fileHint=".txt, .md, .html, .docx or .pdf. A plain text is kept to the letter."
        linkHint="Of the article; fetched once, as the site’s robots.txt allows."
        link={state.typed.link}
        linksOff={linksOff}
        take={take}
      />
      <ReadButton isPending={isPending} />
    </form>
  )
}
