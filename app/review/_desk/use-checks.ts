import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CheckedDraft } from '@/lib/core/review/checked-draft'
import { numbered } from '@/lib/core/review/marked-pieces'
import { moveNotes } from '@/lib/core/review/move-notes'
import type { DraftNote } from '@/lib/core/review/note'
import type { DeskOptions, DeskState } from '../_state/desk-state'
import type { PutAsideNote } from './put-aside-before'

// Long enough that nobody's word is checked half typed, short enough not to be waited for.
const PAUSE_MS = 300

/** What is given besides the words of the box: a file, or the HTML of the clipboard. */
export type Besides = { file: File } | { html: string } | null

/** The checks of a draft while it is typed: the last answer, its notes moved along with the text, and how to ask anew. */
export function useChecks(initial: DeskState, reviewId: string | null) {
  const [text, setText] = useState(initial.text)
  const [options, setOptions] = useState<DeskOptions>(initial)
  const [checked, setChecked] = useState<CheckedDraft | null>(initial.checked)
  const [putAside, setPutAside] = useState(initial.putAside)
  const [candidates, setCandidates] = useState(initial.checked?.candidates ?? null)
  const [told, setTold] = useState({ error: initial.error, notes: initial.notes, name: initial.name })
  const [isChecking, setIsChecking] = useState(false)
  const running = useRef<AbortController>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef({ text, options })
  useEffect(() => {
    latest.current = { text, options }
  })

  /** Checks what stands in the box now, or what is given besides; resolves with the answer, null where a later one overtook it. */
  const check = useCallback(
    async (asked: Partial<DeskOptions> & { text?: string } = {}, besides: Besides = null) => {
      clearTimeout(timer.current)
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      const given = { ...latest.current.options, text: latest.current.text, ...asked }
      setIsChecking(true)
      try {
        const response = await fetch('/review/check', {
          ...{ method: 'POST', body: formOf(given, besides, reviewId), signal: controller.signal },
        })
        const answer = (await response.json()) as DeskState
        if (controller.signal.aborted) return null
        setTold({ error: answer.error, notes: answer.notes ?? [], name: answer.name ?? null })
        if (!answer.checked) return answer
        setChecked(answer.checked)
        setPutAside(answer.putAside)
        if (answer.checked.candidates) setCandidates(answer.checked.candidates)
        const { release, published, guides } = answer
        setOptions((before) => ({ ...before, release, published, guides }))
        return answer
      } catch (error) {
        if (controller.signal.aborted) return null
        console.warn(error)
        const lost =
          'The server did not answer. Your draft still stands here; it is checked when you type on.'
        setTold({ error: lost, notes: [], name: null })
        return null
      } finally {
        if (running.current === controller) setIsChecking(false)
      }
    },
    [reviewId],
  )

  /** Takes up what was typed; it is checked after a pause. */
  const typed = useCallback(
    (next: string) => {
      setText(next)
      clearTimeout(timer.current)
      if (next.trim() === '') {
        running.current?.abort()
        setIsChecking(false)
        setChecked(null)
      } else timer.current = setTimeout(() => check({ text: next }), PAUSE_MS)
    },
    [check],
  )

  /** Holds the draft against something else. */
  const choose = useCallback(
    (change: Partial<DeskOptions>) => {
      setOptions((before) => ({ ...before, ...change }))
      if (latest.current.text.trim() !== '') check(change)
    },
    [check],
  )

  useEffect(() => {
    // Where it fails, the first check is slower and says what is wrong.
    fetch('/review/check').catch(() => {})
    return () => clearTimeout(timer.current)
  }, [])

  const [notes, aside] = useMemo(() => {
    const all = checked ? moveNotes(checked.notes, checked.text, text) : []
    const decisions = new Map(putAside.map((one) => [one.match, one]))
    const decidedOn = ({ asks, match }: DraftNote) => (asks ? decisions.get(match) : undefined)
    return [
      numbered(all.filter((note) => !decidedOn(note))),
      all.flatMap((note): PutAsideNote[] => {
        const decision = decidedOn(note)
        return decision ? [{ note, decision }] : []
      }),
    ]
  }, [checked, putAside, text])
  const isFresh = checked?.text === text && !isChecking
  return {
    text,
    setText,
    options,
    checked,
    candidates,
    told,
    notes,
    aside,
    isChecking,
    isFresh,
    check,
    typed,
    choose,
  }
}

function formOf(
  { release, published, guides, desk, text }: DeskOptions & { text: string },
  besides: Besides,
  reviewId: string | null,
): FormData {
  const form = new FormData()
  form.set('text', text)
  form.set('release', release)
  form.set('published', published)
  form.set('desk', desk)
  if (reviewId !== null) form.set('review', reviewId)
  for (const guide of guides) form.append('guide', guide)
  if (besides && 'file' in besides) form.set('file', besides.file)
  if (besides && 'html' in besides) form.set('html', besides.html)
  return form
}
