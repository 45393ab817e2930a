import { type RefObject, useRef, useState } from 'react'
import type { Change } from '@/lib/core/correct/change'
import type { CodedMention } from '@/lib/core/correct/coded-mention'
import type { Correction } from '@/lib/core/correct/correction'
import type { Span } from '@/lib/core/text/span'
import type { Answer } from '../_state/answer'
import type { KeyAction } from '../_state/key-map'
import { formValues } from '../_state/mention-form'
import { LOOK, type Mode, NO_PROBLEMS } from '../_state/mode'
import { afterInText, beforeInText, nextInQueue, nextOfKind, queueOf } from '../_state/queue'
import { caretAt } from '../_state/word-caret'

interface UseHand {
  correction: Correction
  words: Span[]
  run: (change: Change | 'undo', phrase: string | null) => Promise<Answer>
  panel: RefObject<HTMLElement | null>
  box: RefObject<HTMLElement | null>
}

/** The mention in hand, what is being done with it, and everything that a key or a button can do. */
export function useHand({ correction, words, run, panel, box }: UseHand) {
  const { mentions, text } = correction
  const [current, setCurrent] = useState<number | null>(() => queueOf(mentions)[0]?.id ?? null)
  const [mode, setModeAlone] = useState<Mode>(LOOK)
  const trail = useRef<number[]>([])
  const mention = mentions.find(({ id }) => id === current) ?? null
  const phraseOf = ({ start, end }: Span) => text.slice(start, end)

  /** Where a form closes, focus would fall on nothing: it goes to what is beside the text. */
  function setMode(next: Mode) {
    setModeAlone(next)
    if (next.kind === 'look') panel.current?.focus({ preventScroll: true })
    if (next.kind === 'select') box.current?.focus({ preventScroll: true })
  }

  function take(id: number | null) {
    if (current !== null && id !== current) trail.current.push(current)
    setCurrent(id)
    setModeAlone(LOOK)
  }

  /** Sends a change; the form that asked stays open until it is saved, and what was opened meanwhile stays. */
  async function send(change: Change | 'undo', phrase: string | null) {
    const asked = mode
    const { result } = await run(change, phrase)
    if (result.code === 'changed') {
      const [left] = result.mentionIds
      if (left !== undefined) setCurrent(left)
      setModeAlone((now) => (isSame(now, asked) ? LOOK : now))
      if (asked.kind !== 'look') panel.current?.focus({ preventScroll: true })
    } else if (result.code === 'refused') {
      setModeAlone((now) =>
        now.kind === 'form' && isSame(now, asked) ? { ...now, problems: result.problems } : now,
      )
    }
  }

  function accept() {
    if (!mention || mention.isChecked) return
    take(nextInQueue(mentions, mention.id))
    panel.current?.focus({ preventScroll: true })
    void run({ kind: 'accept', mentionId: mention.id }, phraseOf(mention.coded.span))
  }

  function remove() {
    if (!mention) return
    const { id, coded } = mention
    take(nextInQueue(mentions, id) ?? afterInText(mentions, id))
    panel.current?.focus({ preventScroll: true })
    void run({ kind: 'delete', mentionId: id }, phraseOf(coded.span))
  }

  function act(action: KeyAction) {
    if (action === 'undo') void send('undo', null)
    else if (action === 'next') take(nextInQueue(mentions, current) ?? current)
    else if (action === 'previous') back()
    else if (action === 'after') take(afterInText(mentions, current) ?? current)
    else if (action === 'before') take(beforeInText(mentions, current) ?? current)
    else if (action === 'close') setMode(LOOK)
    else if (action === 'select') {
      if (words.length > 0)
        setMode({ kind: 'select', caret: caretAt(words, mention?.coded.span ?? { start: 0, end: 1 }) })
    } else if (mention) {
      const { id, coded } = mention
      const next = nextOfKind(mentions, id, correction.text)
      if (action === 'accept') accept()
      else if (action === 'delete') remove()
      else if (action === 'edit') setModeAlone(editing(id, coded))
      else if (action === 'split') setModeAlone({ kind: 'split' })
      else if (action === 'tie' && coded.kind === 'quantity' && correction.release)
        setModeAlone({ kind: 'tie' })
      else if (action === 'merge' && next)
        void send({ kind: 'merge', mentionIds: [id, next.id] }, phraseOf(coded.span))
    }
  }

  function back() {
    let before = trail.current.pop()
    while (before !== undefined && !mentions.some(({ id }) => id === before)) before = trail.current.pop()
    if (before !== undefined) setCurrent(before)
  }

  /** What the form says, as a change: of the mention that it was opened for, or a new one where that is gone. */
  function save(coded: CodedMention) {
    const mentionId = mode.kind === 'form' ? mode.mentionId : null
    const isThere = mentions.some(({ id }) => id === mentionId)
    setModeAlone((now) => (now.kind === 'form' ? { ...now, problems: NO_PROBLEMS } : now))
    void send(
      mentionId !== null && isThere
        ? { kind: 'edit', mentionId, to: coded }
        : { kind: 'add', mention: coded },
      phraseOf(coded.span),
    )
  }

  return { mode, setMode, current, mention, take, act, send, save, phraseOf }
}

export type Hand = ReturnType<typeof useHand>

function editing(mentionId: number, coded: CodedMention): Mode {
  const { kind: mentionKind, span } = coded
  return {
    kind: 'form',
    ...{ mentionId, mentionKind, span },
    initial: formValues(coded),
    problems: NO_PROBLEMS,
  }
}

/** Whether what is open is still what it was, with another span or with problems perhaps. */
function isSame(now: Mode, before: Mode): boolean {
  return now.kind === 'form' && before.kind === 'form'
    ? now.initial === before.initial
    : now.kind === before.kind
}
