/** Something kept for one state of the database. */
interface Kept<Page> {
  snapshot: string
  page: Page
  bytes: number
}

/** Pages by their request, each as of one state of the database; those asked for least recently go first. */
export interface PageMemory<Page> {
  /** The page, when it was made from this very state of the database. */
  get(key: string, snapshot: string): Page | null
  keep(key: string, snapshot: string, page: Page, bytes: number): void
  /** How much is kept, in bytes. */
  readonly bytes: number
}

/** A memory of at most so many bytes. A page that would take more than a quarter of it is not kept. */
export function pageMemory<Page>(mostBytes: number): PageMemory<Page> {
  const pages = new Map<string, Kept<Page>>()
  let total = 0
  const forget = (key: string) => {
    total -= pages.get(key)?.bytes ?? 0
    pages.delete(key)
  }
  return {
    get: (key, snapshot) => {
      const kept = pages.get(key)
      if (!kept || kept.snapshot !== snapshot) return null
      // A Map keeps the order of insertion: what is put back stands last.
      pages.delete(key)
      pages.set(key, kept)
      return kept.page
    },
    keep: (key, snapshot, page, bytes) => {
      forget(key)
      if (bytes > mostBytes / 4) return
      pages.set(key, { snapshot, page, bytes })
      total += bytes
      for (const oldest of pages.keys()) {
        if (total <= mostBytes) break
        forget(oldest)
      }
    },
    get bytes() {
      return total
    },
  }
}
