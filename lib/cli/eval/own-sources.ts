import { existsSync } from 'node:fs'
import path from 'node:path'
import { type CodedSpans, KINDS } from '@/lib/core/agreement/coded-spans'
import { CliError } from '../steps'
import { exerciseTexts } from './exercises'
import { readGoldFile } from './gold-file'
import { canonicalFile, type Found, foldersIn, namesIn, type OwnText, textsBySha } from './own-text'

/** One folder for each article that two people coded: first.json, second.json, and settled.json, which is the gold. */
const CODINGS = 'content/codings'
const BLIND = 'tests/gold/blind'
/** the texts of those articles, which the repository does not hold */
const TEXTS = '../shared/articles'

/** The five articles coded twice and settled; absent without their texts. */
export function articleTexts(): Found<OwnText> {
  const texts = textsBySha(TEXTS)
  const gold = foldersIn(CODINGS).map((id) => readGoldFile(path.join(CODINGS, id, 'settled.json')))
  const found = gold.flatMap(({ article, text: { sha256 }, docDate, coding }) => {
    const text = texts.get(sha256)
    return text === undefined ? [] : [{ id: article, text, docDate, coding }]
  })
  if (found.length === gold.length) return { texts: found }
  return { absent: `${gold.length - found.length} of ${gold.length} texts are not in ${TEXTS}` }
}

/** The eight constructed articles of the exercises. */
export function allExercises(): Found<OwnText> {
  return { texts: exerciseTexts('content') }
}

/** Constructed texts coded by somebody who never saw the engine's output. */
export function blindTexts(part: 'development' | 'second' | 'held-out'): Found<OwnText> {
  const folder = path.join(BLIND, part)
  const names = namesIn(folder, '.json')
  if (names.length === 0) return { absent: `nothing is in ${folder}` }
  return {
    texts: names.map((name) => {
      const { article, text: claimed, docDate, coding } = readGoldFile(path.join(folder, name))
      const file = path.join(folder, name.replace(/\.json$/, '.txt'))
      if (!existsSync(file)) throw new CliError(`${file}: there is no such file, but a coding of it`)
      const text = canonicalFile(file)
      checkPlaces(path.join(folder, name), text, claimed.length, coding)
      return { id: article, text, docDate, coding }
    }),
  }
}

/** The codings that two people made of the five articles before they were settled. No text is needed for them. */
export function coderPairs(): { id: string; first: CodedSpans; second: CodedSpans }[] {
  return foldersIn(CODINGS).map((article) => ({
    id: article,
    first: readGoldFile(path.join(CODINGS, article, 'first.json')).coding,
    second: readGoldFile(path.join(CODINGS, article, 'second.json')).coding,
  }))
}

/** Gold that does not stand where it says would measure nothing. */
function checkPlaces(file: string, text: string, length: number, coding: CodedSpans): void {
  if (text.length !== length)
    throw new CliError(`${file}: its text has ${text.length} UTF-16 units, not ${length}`)
  for (const kind of KINDS) {
    for (const { start, end, text: words } of coding[kind]) {
      if (text.slice(start, end) !== words) throw new CliError(`${file}: "${words}" is not at ${start}`)
    }
  }
}
