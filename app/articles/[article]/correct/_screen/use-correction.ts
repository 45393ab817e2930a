import { useMemo, useRef, useState } from 'react'
import type { Change } from '@/lib/core/correct/change'
import type { Correction } from '@/lib/core/correct/correction'
import { changeStep, undoStep } from '../_actions/change-step'
import type { Answer } from '../_state/answer'
import { saidOf } from '../_state/said'

interface Said {
  isSaved: boolean
  words: string
  /** grows with each answer: the same words again are told again */
  count: number
}

/**
 * The coding as it stands, and a way to change it. Changes go to the server one after the other, each against the version
 * that the one before left; what is accepted counts as accepted at once, before the server has answered.
 */
export function useCorrection(initial: Correction) {
  const [correction, setCorrection] = useState(initial)
  const [accepting, setAccepting] = useState<number[]>([])
  const [said, setSaid] = useState<Said | null>(null)
  const [waiting, setWaiting] = useState(0)
  const latest = useRef(initial)
  const line = useRef<Promise<unknown>>(Promise.resolve())

  const mentions = useMemo(
    () =>
      correction.mentions.map((mention) =>
        accepting.includes(mention.id)
          ? { ...mention, isChecked: true, uncertainty: 0, doubts: [] }
          : mention,
      ),
    [correction, accepting],
  )

  function run(change: Change | 'undo', phrase: string | null): Promise<Answer> {
    const accepted = change !== 'undo' && change.kind === 'accept' ? change.mentionId : null
    if (accepted !== null) setAccepting((before) => [...before, accepted])
    setWaiting((before) => before + 1)
    const sent = line.current.then(async () => {
      const { articleId, codingId, version } = latest.current
      const to = { articleId, codingId, version, coderId: latest.current.coder.id }
      const answer = await (change === 'undo' ? undoStep(to) : changeStep({ ...to, change })).catch(lost)
      if (answer.correction) {
        latest.current = answer.correction
        setCorrection(answer.correction)
      }
      if (accepted !== null) setAccepting((before) => before.filter((id) => id !== accepted))
      setWaiting((before) => before - 1)
      const told = saidOf(answer, change === 'undo' ? 'undo' : change.kind, phrase)
      setSaid((before) => ({ ...told, count: (before?.count ?? 0) + 1 }))
      return answer
    })
    line.current = sent
    return sent
  }

  return { correction: { ...correction, mentions }, said, isSaving: waiting > 0, run }
}

function lost(): Answer {
  const message = 'Parallax could not be reached. Nothing was saved; what you typed still stands here.'
  return { result: { code: 'failed', message }, correction: null }
}
