import { Lexer, LineCounter, Parser } from 'yaml'

// A coding is six deep. The parser works by recursion: some thousand levels would end the process, not the parse.
const DEEPEST = 40
// Of entries in one list or map. The parser looks for a key among all others of its map.
const WIDEST = 6_000

interface Fault {
  /** from 1 */
  line: number
  message: string
}

/** Why YAML is not to be parsed at all, by its tokens alone: nested too deeply, or too wide; null when it may be. */
export function yamlTooWild(source: string): Fault | null {
  const lines = new LineCounter()
  const parser = new Parser(lines.addNewLine)
  for (const token of new Lexer().lex(source)) {
    // Nothing is done with what it yields: the stack alone tells how deep it is.
    for (const _ of parser.next(token));
    const { stack } = parser
    const top = stack.at(-1)
    const fault = (message: string) => ({ line: lines.lineStarts.length, message })
    if (stack.length > DEEPEST) return fault(`is nested more than ${DEEPEST} levels deep`)
    if (top && 'items' in top && top.items.length > WIDEST)
      return fault(`has more than ${WIDEST} entries in one list or map`)
  }
  return null
}

const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor'])
const UNSTORABLE = /\0|\p{Surrogate}/u

/**
 * What in data from a file cannot be taken whatever its meaning: keys that JavaScript reads otherwise, letters that no
 * database stores, depth. The first such place, or null. Works without recursion.
 */
export function unfitData(data: unknown): { path: PropertyKey[]; message: string } | null {
  const rest: { value: unknown; path: PropertyKey[] }[] = [{ value: data, path: [] }]
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { value, path } = next
    if (path.length > DEEPEST)
      return { path: path.slice(0, 3), message: `is nested more than ${DEEPEST} levels deep` }
    if (typeof value === 'string' && UNSTORABLE.test(value))
      return { path, message: 'holds a letter that cannot be stored (U+0000, or half of a surrogate pair)' }
    if (typeof value !== 'object' || value === null) continue
    for (const key of Object.keys(value)) {
      if (FORBIDDEN.has(key)) return { path: [...path, key], message: `"${key}" is not taken as a key` }
      const inner = (value as Record<string, unknown>)[key]
      rest.push({ value: inner, path: [...path, Array.isArray(value) ? Number(key) : key] })
    }
  }
  return null
}
