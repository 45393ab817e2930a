'use client'

import {
  type DragEvent,
  useActionState,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { everyPlace, type NumberedNote } from '@/lib/core/review/marked-pieces'
import type { ReviewRelease } from '@/lib/queries/review-releases'
import type { StyleGuideChoice } from '@/lib/queries/style-guide-choices'
import { ErrorNote } from '../../_components/error-note'
import { checkStep } from '../_actions/check-step'
import { type DeskState, PROPOSE } from '../_state/desk-state'
import styles from './desk.module.css'
import { DraftBox } from './draft-box'
import { GiveFile } from './give-file'
import { NoteList } from './note-list'
import { NoteSteps } from './note-steps'
import { Options } from './options'
import { PutAsideBefore } from './put-aside-before'
import { ReadDraft } from './read-draft'
import { type SavedReview, SaveForm } from './save-form'
import { Summary } from './summary'
import { useAccepted } from './use-accepted'
import { type Besides, useChecks } from './use-checks'
import { useNoteSteps } from './use-note-steps'
import { usePageWords } from './use-page-words'

export interface DeskChoices {
  releases: ReviewRelease[]
  guides: StyleGuideChoice[]
  /** the desks of the reviews that one sees */
  desks: string[]
}

interface DeskProps {
  initial: DeskState
  choices: DeskChoices
  /** the review that is revised; null for a draft that is stored nowhere */
  saved: SavedReview | null
  /** a page of another site may hand its words over */
  isFromPage?: boolean
}

/** Where a draft is checked while it is typed. Without scripts it is a form whose answer is the page itself. */
export function Desk({ initial, choices, saved, isFromPage = false }: DeskProps) {
  const [state, act] = useActionState(checkStep, initial)
  return <OpenDesk key={state.answer} state={state} act={act} {...{ choices, saved, isFromPage }} />
}

const KEPT_GUIDES = 'review-guides'
const KEPT_DESK = 'review-desk'

interface OpenDeskProps extends Pick<DeskProps, 'choices' | 'saved' | 'isFromPage'> {
  state: DeskState
  act: (form: FormData) => void
}

function OpenDesk({ state, act, choices, saved, isFromPage = false }: OpenDeskProps) {
  const checks = useChecks(state, saved?.id ?? null)
  const { text, options, checked, notes, aside, told, isChecking } = checks
  const isLive = useIsLive()
  const box = useRef<HTMLTextAreaElement>(null)
  const [isOver, setIsOver] = useState(false)
  const [areWordsShown, setAreWordsShown] = useState(false)
  // Nearly every word of a draft is used elsewhere too: their marks would hide the others.
  const marked = useMemo(
    () => everyPlace(notes.filter(({ kind }) => kind !== 'term' || areWordsShown)),
    [notes, areWordsShown],
  )
  const { current, setCurrent, step, show } = useNoteSteps(notes, box)
  const accepted = useAccepted(box)
  const releaseId = checked?.release?.id ?? null

  // The guides that were ticked and the desk that was named the last time, and the day of the reader, which may not be the
  // server’s; as long as nothing was chosen yet.
  const { choose } = checks
  const isFirst = state.answer === 0 && !saved
  useEffect(() => {
    if (!isFirst) return
    const kept = localStorage.getItem(KEPT_GUIDES)?.split(' ') ?? []
    const guides = kept.filter((id) => choices.guides.some((guide) => guide.id === id))
    const desk = localStorage.getItem(KEPT_DESK) ?? ''
    const today = dayHere()
    choose({
      ...(guides.length > 0 && { guides }),
      ...(desk !== '' && { desk }),
      ...(today !== state.published && { published: today }),
    })
  }, [choices.guides, choose, isFirst, state.published])

  async function give(besides: Besides, plain = '') {
    const answer = await checks.check({ text: plain, release: PROPOSE }, besides)
    // What could not be read leaves the box as it was; of the clipboard its plain words are taken then.
    const words = answer?.checked ? answer.text : plain
    if (!answer || !box.current || words === '') return
    box.current.value = words
    checks.setText(words)
  }

  usePageWords(isFromPage, (words) => give(null, words))

  function drop(event: DragEvent) {
    const [file] = event.dataTransfer.files
    setIsOver(false)
    if (!file) return
    event.preventDefault()
    give({ file })
  }

  return (
    <form
      action={act}
      className={isOver ? `${styles.desk} ${styles.over}` : styles.desk}
      onSubmit={(event) => {
        // Saving is a form of its own within this one, and hears it first.
        if (event.defaultPrevented) return
        event.preventDefault()
        checks.check()
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Options
        {...{ options, candidates: checks.candidates, ...choices }}
        hasDesk={saved !== null}
        choose={(change) => {
          if (change.guides) localStorage.setItem(KEPT_GUIDES, change.guides.join(' '))
          if (change.desk !== undefined) localStorage.setItem(KEPT_DESK, change.desk)
          checks.choose(change)
        }}
      />
      <ErrorNote error={told.error} />
      <div className={styles.columns}>
        <div className={styles.draft}>
          <p className={styles.line}>
            <label htmlFor="text">The draft</label>
            <Summary {...{ checked, notes, isChecking, text }} aside={aside.length} />
            {accepted.canUndo && (
              <button type="button" className={styles.undo} onClick={accepted.undo}>
                Undo “{accepted.last}”
              </button>
            )}
          </p>
          {!isLive && checked && <ReadDraft text={text} marks={marked} />}
          <DraftBox
            {...{ box, text, current, notes: marked, initial: state.text }}
            onInput={(next) => {
              accepted.typed()
              checks.typed(next)
            }}
            onPasteHtml={(html, plain) => give({ html }, plain)}
            onCaret={(at) => setCurrent(noteAt(marked, at)?.key ?? null)}
          />
          {isLive && checked && <ReadDraft text={text} marks={marked} onPaper />}
          <p id="text-hint" className={styles.hint}>
            Headline first. What you paste or type is checked at once
            {saved ? ', and becomes a version when you save it.' : ' and is not stored.'}
          </p>
          <GiveFile name={told.name} notes={told.notes} take={(file) => give({ file })} isLive={isLive} />
          <SaveForm saved={saved} isReady={checked !== null} />
        </div>
        <section className={styles.notes} aria-label="Notes" data-notes>
          <NoteSteps {...{ notes, current, step }} />
          <NoteList
            {...{ notes, releaseId, current }}
            show={isLive ? show : null}
            onWords={setAreWordsShown}
            accept={(note, { start, end, text: words }) => {
              accepted.accept({ start, end, words })
              setCurrent(note.key)
            }}
          />
          <PutAsideBefore
            notes={aside}
            {...{ releaseId, current }}
            show={isLive ? (note) => show({ ...note, number: null }) : null}
          />
          {!checked && (
            <p className={styles.hint}>
              Here stand the notes: numbers against the document, what other outlets printed, words that your
              style guides have a rule for, caveats that are missing, and who was asked elsewhere.
            </p>
          )}
          {checked && notes.every(({ asks }) => !asks) && (
            <p className={styles.hint}>
              Nothing {aside.length > 0 ? 'else ' : ''}noticed. That is no certificate: the rules see numbers,
              units, acts, windows, sources and words, no more.
            </p>
          )}
          {checked?.notApplied.map(({ guideId, ruleId, reason }) => (
            <p key={`${guideId} ${ruleId}`} className={styles.hint}>
              Not applied: {guideId}/{ruleId}. {reason}
            </p>
          ))}
        </section>
      </div>
    </form>
  )
}

function noteAt(notes: readonly NumberedNote[], at: number): NumberedNote | undefined {
  const here = notes.filter(({ start, end }) => start !== null && end !== null && start <= at && at <= end)
  return here.find(({ asks }) => asks) ?? here[0]
}

/** The day on the readerʼs calendar. */
function dayHere(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const never = () => () => {}

/** Whether scripts run: false on the server and while the page is taken over. */
function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
