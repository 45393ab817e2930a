'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, startTransition, useActionState, useEffect, useMemo, useRef } from 'react'
import type { RecordChoices } from '@/lib/queries/record-choices'
import type { RecordStart } from '@/lib/queries/record-start'
import { recordStep } from '../_actions/record-step'
import { toldErrors } from '../_state/error-words'
import { NOTHING_YET } from '../_state/record-state'
import { readText } from '../_state/record-text'
import { proposedBasis } from '../_state/start-text'
import { ArticleNumbers } from './article-numbers'
import { FiguresSection } from './figures-section'
import { NotesSection } from './notes-section'
import { OutcomeNote } from './outcome-note'
import styles from './record-editor.module.css'
import { ReleaseFields } from './release-fields'
import { useDraft } from './use-draft'
import { RecordContext, type RecordForm } from './use-record'
import { showLine, YamlPane } from './yaml-pane'

interface RecordEditorProps {
  /** what the draft of this tab is kept under */
  draftName: string
  /** the text to begin with */
  initial: string
  /** the release that is edited, with the version that the text is of; null for a new one */
  saved: { releaseId: string; number: number; figureIds: string[] } | null
  /** the article that a new record begins with */
  start: RecordStart | null
  choices: RecordChoices
  /** the name under which it is saved */
  name: string
}

/** The form for a record and the same record as YAML, side by side: one text, checked and saved as it stands. */
export function RecordEditor({ draftName, initial, saved, start, choices, name }: RecordEditorProps) {
  const [state, act, isPending] = useActionState(recordStep, NOTHING_YET)
  const { outcome, answer, typed } = state
  const draft = useDraft({ name: draftName, initial, typed: typed?.yaml ?? null, from: saved?.number ?? 0 })
  const { text, change, changeUndoably, isReady } = draft
  const box = useRef<HTMLTextAreaElement>(null)
  const router = useRouter()
  const read = useMemo(() => readText(text), [text])
  // While the YAML is broken the form shows what it held last.
  const lastData = useRef<unknown>(null)
  if (read.ok) lastData.current = read.data
  const data = read.ok ? read.data : lastData.current
  const errors = useMemo(
    () => (outcome?.kind === 'errors' ? toldErrors(outcome.errors, typed?.yaml ?? '', text) : []),
    [outcome, typed, text],
  )

  const href = outcome?.kind === 'saved' ? outcome.href : null
  const { forget } = draft
  useEffect(() => {
    if (href === null) return
    forget()
    router.push(href)
  }, [href, forget, router])

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    form.set('by', 'script')
    // Not by the form's own action: that would empty its fields.
    startTransition(() => act(form))
  }

  const shared: RecordForm = {
    ...{ data, text, choices, errors, change, changeUndoably },
    savedFigures: saved?.figureIds ?? [],
    isNew: saved === null,
  }
  return (
    <RecordContext value={shared}>
      <noscript>
        <p className={styles.note}>
          The fields need JavaScript. Without it, edit the YAML: it is checked and saved all the same.
        </p>
      </noscript>
      {draft.isRestored && (
        <p className={styles.note} role="status">
          What you had typed is back.{' '}
          <button type="button" onClick={draft.startAfresh}>
            Start afresh
          </button>
        </p>
      )}
      <div className={styles.columns}>
        <fieldset
          className={styles.fields}
          disabled={!isReady || !read.ok}
          aria-label="The record, field by field"
        >
          {start && <ArticleNumbers start={start} />}
          <ReleaseFields proposedBasis={start && proposedBasis(start)} />
          <FiguresSection />
          <NotesSection />
        </fieldset>
        <form action={act} onSubmit={send} className={styles.side}>
          {saved && <input type="hidden" name="release" value={saved.releaseId} />}
          <input type="hidden" name="from" value={draft.from} />
          {start && <input type="hidden" name="article" value={start.articleId} />}
          <p className={styles.go}>
            <button
              type="submit"
              name="step"
              value="save"
              className="button"
              disabled={isPending || href !== null}
            >
              Save
            </button>
            <button type="submit" name="step" value="check" className={styles.quiet} disabled={isPending}>
              Check
            </button>
            <span role="status">{isPending ? 'Checking …' : ''}</span>
          </p>
          <p className={styles.name}>
            <label htmlFor="name">Saved as</label>
            <input
              id="name"
              name="name"
              defaultValue={typed?.name ?? name}
              maxLength={60}
              autoComplete="name"
            />
          </p>
          <p className={styles.undo} role="status">
            {draft.undoable && (
              <>
                {draft.undoable}{' '}
                <button type="button" onClick={draft.undo}>
                  Undo
                </button>
              </>
            )}
          </p>
          <OutcomeNote
            outcome={outcome}
            answer={answer}
            errors={errors}
            onLine={(line) => showLine(box.current, line)}
          />
          <YamlPane
            text={text}
            read={read}
            box={box}
            lines={errors.flatMap(({ line }) => line ?? [])}
            onChange={change}
          />
        </form>
      </div>
    </RecordContext>
  )
}
