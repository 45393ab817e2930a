import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'

const EXERCISES = path.resolve('content/exercises')

/** The constructed texts: documents and articles of all exercises, whole. */
export function exerciseTexts(): string[] {
  return readdirSync(EXERCISES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(path.join(EXERCISES, name))
        .filter((file) => file.endsWith('.txt'))
        .map((file) => readFileSync(path.join(EXERCISES, name, file), 'utf8')),
    )
}

const paragraphs = exerciseTexts().flatMap((text) => text.split('\n').filter((line) => line.length > 0))

const WHO = [
  'Sheriff Ann Lee',
  'ICE',
  'the report',
  'Rep. Joe Cole, R-Texas,',
  'he',
  'critics',
  'a spokeswoman',
]
const SAID = [
  'said',
  'told the Ledger that',
  'denied',
  'was quoted as saying',
  'wrote',
  'according to',
  'boasts',
]
const COUNT = [
  '12',
  'nearly 68,000',
  '40 to 80 percent of',
  'one in four',
  'hundreds of',
  '$5 million for',
  'Twelve',
]
const WHOM = [
  'criminal aliens',
  'detainers',
  'noncitizens with criminal histories',
  'people',
  'arrests a day',
]
const DEED = [
  'were released',
  'had been convicted of assault',
  'refused to honor',
  'rose',
  'stayed',
  'were not detained',
]
const WHEN = [
  'last year',
  'in FY15',
  'as of July 21',
  'from May 2023 through July',
  'on Monday',
  'since 2011',
  'at 5 p.m.',
]
const END = ['.', '?', ',”', '.”', '', ' -', ':', '…']

/** A sentence as news has them, grammatical or nearly so. */
const sentence = fc
  .tuple(...[WHO, SAID, COUNT, WHOM, DEED, WHEN, END].map((words) => fc.constantFrom(...words)))
  .chain((parts) => fc.constantFrom(parts, [...parts].reverse(), ['“', ...parts]))
  .map((parts) => parts.join(' '))

const PUT_IN = [
  '😀', '👩‍👩‍👧', '\ud83d', '\ude00', '\u0301', 'e\u0301', '\u200b', '\u00a0', '\ufeff', '\r\n', '\n', '\n\n', '\t', '“', '”', '"',
  '‘', '’', "'", '«', '(', ')', '[', '—', '-', '…', '.', ',', ';', ':', '%', '$', '½', '0', '99999999999999999999', ' and ',
  ' said ', ' of ', ' to ', ' not ', ' who ', ' Jan. ', ' Feb. 30 ', ' U.S. ', 'É', 'ß', 'İ', '中', '\u0000',
] // biome-ignore format: one list

type Mutation = (text: string, at: number, piece: string) => string

/** Each changes a text in one way; `at` is an offset in it. */
const MUTATIONS: Mutation[] = [
  (text, at, piece) => text.slice(0, at) + piece + text.slice(at),
  (text, at, piece) => text.slice(0, at) + piece + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 7),
  (text, at) => text.slice(0, at) + text.slice(at, at + 30).repeat(3) + text.slice(at + 30),
  (text, at, piece) => text.slice(0, at).replaceAll(' ', piece) + text.slice(at),
  (text) => text.replaceAll(' ', ''),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll(/[“”]/g, '"').replaceAll('’', "'"),
  (text) => text.replaceAll('"', '“').replaceAll("'", '’'),
  (text, at) => text.slice(0, at).toUpperCase() + text.slice(at),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text, at) => text.slice(at),
  (text, at) => text.slice(0, at),
  (text) => text.replaceAll(/[.,]/g, ''),
]

const mutation = fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat(), fc.constantFrom(...PUT_IN))

/** Paragraphs of the exercises and sentences of our own, joined and changed in up to eight ways. */
export const mutatedText = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...paragraphs), sentence), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(' ', '\n', '\n\n', ''),
    fc.array(mutation, { maxLength: 8 }),
  )
  .map(([parts, between, mutations]) =>
    mutations.reduce(
      (text, [change, at, piece]) => change(text, at % (text.length + 1), piece),
      parts.join(between).slice(0, 800),
    ),
  )
