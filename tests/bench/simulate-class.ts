import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { randomFrom } from '@/lib/core/agreement/bootstrap'
import {
  type KeyStore,
  keepPending,
  letGo,
  nextRevision,
  pendingMarks,
} from '@/lib/core/classroom/pending-marks'
import type { SavedMark, SaveReport } from '@/lib/core/classroom/save'

const CODES = ['own', 'quoted', 'reported', 'held-off', 'unsure']
const LOST_BEFORE = 0.06 // of the saves: the network is away before they arrive
const LOST_AFTER = 0.06 // they arrive, and the answer is lost
const RELOADS = 0.04 // of the steps
const GIVE_UP_MS = 120_000 // a server that was killed is back long before

export interface ClassToSimulate {
  /** the address of the server: "http://127.0.0.1:4000" */
  url: string
  assignmentId: string
  /** the secrets of the pupils, one for each */
  tokens: readonly string[]
  /** how long they code */
  ms: number
  /** the mean time between two changes of a pupil */
  pauseMs: number
}

export interface SimulatedClass {
  /** how long each answered save took, in milliseconds */
  saves: number[]
  lost: number
  reloads: number
  /** for each pupil the marks as she left them, by their number */
  left: Map<string, SavedMark>[]
}

/**
 * Pupils who code over HTTP as their browsers do: changes are kept first and sent until they are confirmed, some saves or answers
 * are lost, pages are loaded again, and the server may be killed meanwhile. Returns what each of them left when she finished.
 */
export async function simulateClass(given: ClassToSimulate): Promise<SimulatedClass> {
  const all: SimulatedClass = { saves: [], lost: 0, reloads: 0, left: [] }
  all.left = await Promise.all(given.tokens.map((token, index) => codeAs(token, index, given, all)))
  return all
}

async function codeAs(
  token: string,
  index: number,
  { url, assignmentId, ms, pauseMs }: ClassToSimulate,
  all: SimulatedClass,
): Promise<Map<string, SavedMark>> {
  const random = randomFrom(index + 1)
  const store = memoryStore()
  const left = new Map<string, SavedMark>()
  const until = Date.now() + ms
  const headers = { cookie: `pupil=${token}`, origin: url, 'content-type': 'application/json' }
  const save = async (isFinished: boolean): Promise<boolean> => {
    const marks = pendingMarks(store, '').slice(0, 100)
    if (random() < LOST_BEFORE && !isFinished) {
      all.lost += 1
      return false
    }
    const started = performance.now()
    try {
      const response = await fetch(`${url}/class/${assignmentId}/save`, {
        ...{ method: 'POST', headers, body: JSON.stringify({ marks, atText: 1, isFinished }) },
        signal: AbortSignal.timeout(10_000),
      })
      const result = response.ok ? ((await response.json()) as SaveReport & { code: string }) : null
      if (result === null) return false
      all.saves.push(performance.now() - started)
      if (result.code === 'finished') return true
      if (result.code !== 'saved') throw new Error(`a save was answered with "${result.code}"`)
      if (result.refused.length > 0) throw new Error(`refused: ${result.refused[0]?.reason}`)
      if (random() < LOST_AFTER && !isFinished) {
        all.lost += 1
        return false
      }
      letGo(store, '', result)
      return pendingMarks(store, '').length === 0
    } catch (error) {
      if (error instanceof TypeError || (error as Error).name === 'TimeoutError') return false
      throw error
    }
  }
  await sleep(random() * pauseMs)
  while (Date.now() < until) {
    const change = changeOf(left, random)
    left.set(change.id, change)
    keepPending(store, '', change)
    await save(false)
    if (random() < RELOADS) {
      all.reloads += 1
      await fetch(`${url}/class/${assignmentId}`, { headers }).then(
        (page) => page.text(),
        () => null,
      )
    }
    await sleep(pauseMs * (0.5 + random()))
  }
  const end = Date.now() + GIVE_UP_MS
  while (!(await save(true))) {
    if (Date.now() > end) throw new Error(`pupil ${index + 1} could not finish`)
    await sleep(250)
  }
  return left
}

/** The next thing that a pupil does: a new mark, another code or reason, or a mark taken away. */
function changeOf(left: ReadonlyMap<string, SavedMark>, random: () => number): SavedMark {
  const there = [...left.values()].filter(({ isRemoved }) => !isRemoved)
  const known = there[Math.floor(random() * there.length)]
  const code = CODES[Math.floor(random() * CODES.length)] ?? 'own'
  const revision = nextRevision(known?.revision ?? null, Date.now())
  if (known && random() < 0.1) return { ...known, revision, reason: '', isRemoved: true }
  if (known && random() < 0.3)
    return { ...known, revision, code, reason: `because ${Math.floor(random() * 1e6)}` }
  const start = Math.floor(random() * 1_500)
  const place = { text: 1 + Math.floor(random() * 2), start, end: start + 1 + Math.floor(random() * 40) }
  return { ...place, id: randomUUID(), code, reason: 'as it says', revision: Date.now(), isRemoved: false }
}

/** Where a browser keeps what is not confirmed; it outlives a reload. */
function memoryStore(): KeyStore {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

/** A row of pupil_mark as far as it is compared. */
export interface StoredMark {
  id: string
  pupilId: string
  ordinal: number
  start: number
  end: number
  code: string
  reason: string
  revision: bigint
  isRemoved: boolean
}

/** What differs between what pupils left and what is stored, in words; nothing where nothing was lost or doubled. */
export function differencesOf(
  left: readonly Map<string, SavedMark>[],
  stored: readonly StoredMark[],
): string[] {
  const rows = new Map(stored.map((row) => [row.id, row]))
  const wanted = new Map(left.flatMap((marks) => [...marks]))
  const lost = [...wanted.keys()].filter((id) => !rows.has(id))
  const extra = stored.filter(({ id }) => !wanted.has(id))
  const changed = stored.filter((row) => {
    const mark = wanted.get(row.id)
    return (
      mark &&
      JSON.stringify([
        mark.text,
        mark.start,
        mark.end,
        mark.code,
        mark.reason,
        mark.revision,
        mark.isRemoved,
      ]) !==
        JSON.stringify([
          row.ordinal,
          row.start,
          row.end,
          row.code,
          row.reason,
          Number(row.revision),
          row.isRemoved,
        ])
    )
  })
  return [
    ...(stored.length !== rows.size ? [`${stored.length - rows.size} marks are stored twice`] : []),
    ...lost.map((id) => `mark ${id} is lost`),
    ...extra.map(({ id }) => `mark ${id} is nobody’s`),
    ...changed.map(({ id }) => `mark ${id} is stored otherwise than it was left`),
  ]
}
