import { type Document, isCollection, isMap, parseDocument } from 'yaml'
import { parseYaml } from '@/lib/content/yaml-file'

/*
 * The text of a record is the one thing that is edited: the form reads its fields out of it and writes them back into it,
 * so that neither the form nor the YAML beside it ever holds anything that the other lacks.
 */

/** A place in a record: ["figures", 0, "label"]. */
export type Path = readonly (string | number)[]

export type ReadText =
  /** `lineOf`: the line from 1 of a place, or of the nearest one above it */
  | { ok: true; data: unknown; lineOf: (path: Path) => number | null }
  /** `line`: from 1 */
  | { ok: false; line: number | null; message: string }

const LINE_WIDTH = 110 // characters, as the files of content/ are folded

/** The data that a text holds, or the first thing that makes it no YAML as content/ takes it. */
export function readText(text: string): ReadText {
  const read = parseYaml('record.yaml', 'record.yaml', text)
  if ('file' in read) {
    const { value, errorAt } = read.file
    return { ok: true, data: value, lineOf: (path) => errorAt(path, '').line }
  }
  const [first] = read.errors
  return { ok: false, line: first?.line ?? null, message: first?.message ?? 'cannot be read' }
}

/** What stands at a place; undefined where nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  )
}

/** The list at a place; empty where there is none. */
export function listAt(data: unknown, path: Path): unknown[] {
  const value = valueAt(data, path)
  return Array.isArray(value) ? value : []
}

/** The words at a place; null where there are none. */
export function wordsAt(data: unknown, path: Path): string | null {
  const value = valueAt(data, path)
  return typeof value === 'string' && value !== '' ? value : null
}

/** The text after a change to its document; comments stay. The text must be YAML. */
export function edited(text: string, change: (document: Document) => void): string {
  const document = parseDocument(text)
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never
  change(document)
  return document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: false })
}

/** Puts a value at a place, with what is missing above it. */
export function put(document: Document, path: Path, value: unknown): void {
  for (let length = 1; length < path.length; length += 1) {
    const above = path.slice(0, length)
    if (!isCollection(document.getIn(above, true))) {
      document.setIn(above, document.createNode(typeof path[length] === 'number' ? [] : {}))
    }
  }
  document.setIn(path, document.createNode(value, { aliasDuplicateObjects: false }))
}

/** The text with another value at one place. */
export function withValue(text: string, path: Path, value: unknown): string {
  return edited(text, (document) => put(document, path, value))
}

/** The text with one more entry at the end of a list. */
export function withEntry(text: string, path: Path, entry: unknown): string {
  return edited(text, (document) => addEntry(document, path, entry))
}

/** Adds an entry at the end of a list, which is made where it is missing. */
export function addEntry(document: Document, path: Path, entry: unknown): void {
  const { length } = listAt(document.toJS(), path)
  put(document, [...path, length], entry)
  // An empty list can only be written as []; what is put into it stands on lines of its own.
  const list = document.getIn(path, true)
  if (length === 0 && isCollection(list)) list.flow = false
}

/** The text without one entry of a list. */
export function withoutEntry(text: string, path: Path): string {
  return edited(text, (document) => {
    document.deleteIn(path)
  })
}

/** What stands in a field as the value it means: a number where one is wanted and written, null for nothing, else words. */
export function typedValue(typed: string, wants: 'words' | 'number'): string | number | null {
  if (typed.trim() === '') return null
  if (wants === 'words') return typed
  const plain = typed.trim()
  const isNumber = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain)
  return isNumber ? Number(plain.replaceAll(',', '')) : typed
}
