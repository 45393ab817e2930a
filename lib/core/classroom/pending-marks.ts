import type { SavedMark, SaveReport } from './save'

/** What a browser keeps by key, across reloads: the part of its local storage that is needed here. */
export interface KeyStore {
  readonly length: number
  key(index: number): string | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/**
 * The changes that the server has not confirmed. Each mark has a key of its own, so that two windows of one pupil do not write
 * over one another's; what cannot be read is left alone.
 */
export function pendingMarks(store: KeyStore, prefix: string): SavedMark[] {
  const found: SavedMark[] = []
  for (let index = 0; index < store.length; index += 1) {
    const key = store.key(index)
    const value = key?.startsWith(prefix) ? store.getItem(key) : null
    if (value === null) continue
    try {
      found.push(JSON.parse(value) as SavedMark)
    } catch {
      // Somebody else wrote under our name.
    }
  }
  return found.sort((a, b) => a.revision - b.revision)
}

/** Keeps a change until it is confirmed. Throws where the browser has no room, or keeps nothing. */
export function keepPending(store: KeyStore, prefix: string, mark: SavedMark): void {
  store.setItem(prefix + mark.id, JSON.stringify(mark))
}

/** Lets go of what the server has, unless it was changed again meanwhile, and of what it can never take. */
export function letGo(store: KeyStore, prefix: string, { saved, refused }: SaveReport): void {
  for (const { id, revision } of saved) {
    const kept = pendingMarks(store, prefix).find((mark) => mark.id === id)
    if (kept && kept.revision <= revision) store.removeItem(prefix + id)
  }
  for (const { id } of refused) store.removeItem(prefix + id)
}

/** The marks as the pupil left them: those of the server, and over them what it has not got yet. Removed ones are not among them. */
export function marksNow(saved: readonly SavedMark[], pending: readonly SavedMark[]): SavedMark[] {
  const byId = new Map(saved.map((mark) => [mark.id, mark]))
  for (const mark of pending) {
    const known = byId.get(mark.id)
    if (!known || known.revision < mark.revision) byId.set(mark.id, mark)
  }
  return [...byId.values()]
    .filter(({ isRemoved }) => !isRemoved)
    .sort((a, b) => a.text - b.text || a.start - b.start)
}

/** A revision above the one before, that also grows over other windows: the time in milliseconds. */
export function nextRevision(before: number | null, now: number): number {
  return Math.max((before ?? 0) + 1, now)
}
