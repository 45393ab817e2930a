import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * A new temporary folder that everybody may enter, as a repository usually is. (Node makes temporary folders
 * for their owner alone.) `close()` shuts everybody else out; `remove()` deletes it.
 */
export function openFolder(): { path: string; close(): void; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'parallax-test-'))
  chmodSync(folder, 0o755)
  return {
    path: folder,
    close: () => chmodSync(folder, 0o700),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
