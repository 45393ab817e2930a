import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const EXERCISES = 'content/exercises'
const POLNEAR = '../shared/bench/gold/quote_polnear_dev.jsonl'
const ENOUGH = 400_000 // UTF-16 units of a set of texts

/** Texts that are read one after the other, all by each reader. */
export interface TextSet {
  name: string
  texts: string[]
}

/** The constructed articles and documents, and the news of PolNeAR where it is present. */
export function textSets(): TextSet[] {
  const sets = [{ name: 'exercises', texts: repeated(exerciseTexts()) }]
  if (existsSync(POLNEAR)) sets.push({ name: 'PolNeAR dev', texts: polnear() })
  return sets
}

/** One text of a length in UTF-16 units, and the same cut into pieces of another: for the cost as a text grows. */
export function wholeAndPieces({ texts }: TextSet, length: number, piece: number): [string[], string[]] {
  const once = texts.join('\n\n')
  const whole = once.repeat(Math.ceil(length / once.length)).slice(0, length)
  const pieces: string[] = []
  for (let at = 0; at < length; at += piece) pieces.push(whole.slice(at, at + piece))
  return [[whole], pieces]
}

function exerciseTexts(): string[] {
  return readdirSync(EXERCISES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const folder = path.join(EXERCISES, name)
      const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
      return files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8'))
    })
}

/** A few texts as many: each again with its paragraphs in another order, so that no two are alike. */
function repeated(texts: string[]): string[] {
  const out: string[] = []
  let length = 0
  for (let turn = 0; length < ENOUGH; turn++) {
    for (const text of texts) {
      const turned = rotated(text.split('\n\n'), turn).join('\n\n')
      out.push(turned)
      length += turned.length
    }
  }
  return out
}

function rotated(paragraphs: string[], turn: number): string[] {
  const from = turn % paragraphs.length
  return [...paragraphs.slice(from), ...paragraphs.slice(0, from)]
}

function polnear(): string[] {
  const lines = readFileSync(POLNEAR, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => (JSON.parse(line) as { text: string }).text)
}
