import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { CodedSpans } from '@/lib/core/agreement/coded-spans'

/** A text coded by hand: what it says, when it was published, and its coding. */
export interface OwnText {
  id: string
  text: string
  /** ISO day, or null when not known */
  docDate: string | null
  coding: CodedSpans
}

/** Texts of one origin, or why there are none here. */
export type Found<T> = { texts: T[] } | { absent: string }

/** The names in a folder that end so, sorted; none where there is no such folder. */
export function namesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
}

/** The folders in a folder, sorted; none where there is no such folder. */
export function foldersIn(folder: string): string[] {
  return namesIn(folder, '').filter((name) => statSync(path.join(folder, name)).isDirectory())
}

/** A text file in its canonical form: UTF-8, no byte-order mark, LF. */
export function canonicalFile(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
}

/** The canonical texts of a folder by their SHA-256 in hex; empty where there is no such folder. */
export function textsBySha(folder: string): Map<string, string> {
  return new Map(
    namesIn(folder, '.txt').map((name) => {
      const text = canonicalFile(path.join(folder, name))
      return [createHash('sha256').update(text).digest('hex'), text]
    }),
  )
}
