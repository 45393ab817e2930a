import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

const MOST_BYTES = 5_000_000 // a long article has 100 KB; anything near this is not one

/** A file whose text could be read, or why it could not. */
export type TextFile = { file: string; text: string } | { file: string; problem: string }

/**
 * The plain texts among files and folders: of a folder every .txt in it and below, by name. A file that cannot
 * be used is given with the reason. `from` is the folder that relative paths start at.
 */
export async function readTextFiles(paths: readonly string[], from: string): Promise<TextFile[]> {
  const found: TextFile[] = []
  for (const given of paths) {
    const full = path.resolve(from, given)
    const kind = await stat(full).catch(() => null)
    if (!kind) {
      found.push({ file: given, problem: 'there is no such file or folder' })
    } else if (kind.isDirectory()) {
      const files = await textFilesIn(full)
      if (files.length === 0) found.push({ file: given, problem: 'the folder holds no .txt file' })
      for (const file of files) found.push(await readText(path.join(full, file), path.join(given, file)))
    } else {
      found.push(await readText(full, given))
    }
  }
  return found
}

async function textFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.txt'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
}

async function readText(full: string, file: string): Promise<TextFile> {
  if (!file.toLowerCase().endsWith('.txt')) {
    return { file, problem: 'only plain texts (.txt) can be attached' }
  }
  const bytes = await readFile(full).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown error')
  if (typeof bytes === 'string') return { file, problem: `cannot be read (${bytes})` }
  if (bytes.length > MOST_BYTES) {
    return { file, problem: `is ${bytes.length} bytes long; more than ${MOST_BYTES} is no article` }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (text.includes('\0')) return { file, problem: 'holds zero bytes: it is not a plain text' }
    return { file, text }
  } catch {
    return { file, problem: 'is not UTF-8; save it as UTF-8 and attach it again' }
  }
}
