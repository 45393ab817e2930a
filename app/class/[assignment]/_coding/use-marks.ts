import { useCallback, useEffect, useRef, useState } from 'react'
import type { SaveResult } from '@/lib/commands/classroom/save-marks'
import { keepPending, letGo, marksNow, nextRevision, pendingMarks } from '@/lib/core/classroom/pending-marks'
import type { SavedMark } from '@/lib/core/classroom/save'
import type { SaveRequest } from '../_state/save-request'

const AT_ONCE = 100 // marks in one save
const SOON_MS = 250 // after a change: what is typed goes together
const AGAIN_MS = [1_000, 2_000, 4_000, 8_000] // after a failure, the last for all further ones
const BEAT_MS = 30_000 // without a change, to tell the teacher where she is

export type SaveState =
  | { kind: 'saved' }
  /** these many changes are in this browser alone; `isOff`: the last try failed */
  | { kind: 'waiting'; count: number; isOff: boolean }
  /** nothing more can be saved, and why */
  | { kind: 'ended'; why: 'finished' | 'closed' | 'no-work' }

interface UseMarks {
  assignmentId: string
  pupilId: string
  initial: SavedMark[]
  atText: number
}

/**
 * The marks of a pupil: each change is kept in this browser first and then sent, again and again until the server has it.
 * A reload, a closed laptop or a lost network loses nothing.
 */
export function useMarks({ assignmentId, pupilId, initial, atText }: UseMarks) {
  const prefix = `parallax-class ${assignmentId} ${pupilId} `
  const [saved, setSaved] = useState(initial)
  const [pending, setPending] = useState<SavedMark[]>([])
  const [state, setState] = useState<SaveState>({ kind: 'saved' })
  const [refused, setRefused] = useState<string[]>([])
  const [isKept, setKept] = useState(true)
  const sending = useRef<Promise<boolean> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const failures = useRef(0)
  const at = useRef(atText)
  const memory = useRef(new Map<string, SavedMark>())

  const waiting = useCallback((): SavedMark[] => {
    const kept = pendingMarks(localStorage, prefix)
    const ids = new Set(kept.map(({ id }) => id))
    return [...kept, ...[...memory.current.values()].filter(({ id }) => !ids.has(id))]
  }, [prefix])

  /** Sends what waits; whether the server has everything afterwards. */
  const send = useCallback(
    async (isFinished: boolean): Promise<boolean> => {
      const marks = waiting().slice(0, AT_ONCE)
      const result = await post(assignmentId, { marks, atText: at.current, isFinished })
      if (result === null) {
        failures.current += 1
        setState({ kind: 'waiting', count: waiting().length, isOff: true })
        return false
      }
      failures.current = 0
      if (result.code !== 'saved') {
        if (result.code === 'finished')
          for (const { id } of marks)
            letGo(localStorage, prefix, { saved: [], refused: [{ id, reason: '' }] })
        setState({ kind: 'ended', why: result.code })
        return result.code === 'finished'
      }
      letGo(localStorage, prefix, result)
      for (const { id } of [...result.saved, ...result.refused]) memory.current.delete(id)
      if (result.refused.length > 0)
        setRefused((before) => [...before, ...result.refused.map(({ reason }) => reason)])
      const wrong = new Set(result.refused.map(({ id }) => id))
      setSaved((before) =>
        merged(
          before,
          marks.filter(({ id }) => !wrong.has(id)),
        ),
      )
      const left = waiting()
      setPending(left)
      setState(left.length > 0 ? { kind: 'waiting', count: left.length, isOff: false } : { kind: 'saved' })
      return left.length === 0
    },
    [assignmentId, prefix, waiting],
  )

  /** One save at a time; one that fails is tried again by itself. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    sending.current ??= send(false).finally(() => {
      sending.current = null
    })
    const isDone = await sending.current
    if (!isDone) {
      const again = failures.current === 0 ? 0 : (AGAIN_MS[failures.current - 1] ?? AGAIN_MS.at(-1))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), again)
    }
    return isDone
  }, [send])

  const change = useCallback(
    (mark: Omit<SavedMark, 'revision'> & { revision: number | null }) => {
      const next = { ...mark, revision: nextRevision(mark.revision, Date.now()) }
      try {
        keepPending(localStorage, prefix, next)
      } catch {
        memory.current.set(next.id, next)
        setKept(false)
      }
      const left = waiting()
      setPending(left)
      setState((now) =>
        now.kind === 'ended' ? now : { kind: 'waiting', count: left.length, isOff: failures.current > 0 },
      )
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), SOON_MS)
    },
    [flush, prefix, waiting],
  )

  const goTo = useCallback(
    (text: number) => {
      if (text <= at.current) return
      at.current = text
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), SOON_MS)
    },
    [flush],
  )

  /** Says that she has finished: whether the server knows it now. */
  const finish = useCallback(async (): Promise<boolean> => {
    while (waiting().length > AT_ONCE) if (!(await flush())) return false
    await sending.current
    return send(true)
  }, [flush, send, waiting])

  useEffect(() => {
    setPending(waiting())
    void flush()
    const now = () => void flush()
    const beat = setInterval(now, BEAT_MS)
    addEventListener('online', now)
    document.addEventListener('visibilitychange', now)
    return () => {
      clearInterval(beat)
      clearTimeout(timer.current)
      removeEventListener('online', now)
      document.removeEventListener('visibilitychange', now)
    }
  }, [flush, waiting])

  return { marks: marksNow(saved, pending), state, refused, isKept, change, goTo, finish }
}

function merged(before: readonly SavedMark[], sent: readonly SavedMark[]): SavedMark[] {
  const byId = new Map(before.map((mark) => [mark.id, mark]))
  for (const mark of sent) if ((byId.get(mark.id)?.revision ?? 0) < mark.revision) byId.set(mark.id, mark)
  return [...byId.values()]
}

/** The answer to a save; null where none came that means anything: the network, a stopped server, a database that is away. */
async function post(assignmentId: string, request: SaveRequest): Promise<SaveResult | null> {
  try {
    const response = await fetch(`/class/${assignmentId}/save`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
      keepalive: true,
    })
    if (response.status === 401) return { code: 'no-work' }
    return response.ok ? ((await response.json()) as SaveResult) : null
  } catch {
    return null
  }
}
