import type { ContentFile } from '@/lib/content/files'

// Raise it when the loader or lib/core/align writes other rows for the same files: all are then loaded again.
export const LOADER_VERSION = 3

/** A file of content/ as it was last loaded. */
export interface LoadedFile {
  path: string
  sha256: string
  loader: number
}

/** Which files a load has to act on, each list sorted by path. */
export interface LoadPlan {
  added: string[]
  changed: string[]
  removed: string[]
  unchanged: string[]
}

/** What has changed between what was loaded last and the files as they are. */
export function planLoad(loaded: readonly LoadedFile[], files: readonly ContentFile[]): LoadPlan {
  const before = new Map(loaded.map((file) => [file.path, file]))
  const now = new Set(files.map((file) => file.path))
  const plan: LoadPlan = { added: [], changed: [], removed: [], unchanged: [] }
  for (const { path, sha256 } of files) {
    const known = before.get(path)
    if (!known) plan.added.push(path)
    else if (known.sha256 === sha256 && known.loader === LOADER_VERSION) plan.unchanged.push(path)
    else plan.changed.push(path)
  }
  plan.removed = [...before.keys()].filter((path) => !now.has(path)).sort()
  return plan
}

/** Whether a load by this plan has nothing to do. */
export function isEmptyPlan({ added, changed, removed }: LoadPlan): boolean {
  return added.length + changed.length + removed.length === 0
}
