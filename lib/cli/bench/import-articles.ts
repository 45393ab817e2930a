import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const EXERCISES = 'content/exercises'
const FEWEST_WORDS = 400
const MOST_WORDS = 900
const SHORTEST_SENTENCE = 6 // words; shorter ones are by-lines and headings
const MOST_IN_PARAGRAPH = 3
const OUTLETS = 40
const DAYS = 700
const DAY_MS = 86_400_000
const FIRST_DAY = Date.UTC(2031, 0, 1)

/**
 * So many invented articles as JSON lines, each of 400 to 900 words: sentences of the constructed exercises in an order of
 * their own, with numbers of their own. The same count gives the same articles, and no two are alike.
 */
export function* importArticles(count: number): Generator<string> {
  const sentences = sentencesOf(exerciseTexts())
  for (let index = 0; index < count; index++) {
    const random = randomOf(index + 1)
    const pick = (below: number) => Math.floor(random() * below)
    const wanted = FEWEST_WORDS + pick(MOST_WORDS - FEWEST_WORDS)
    const paragraphs: string[] = []
    for (let words = 0; words < wanted; ) {
      const chosen = Array.from({ length: 1 + pick(MOST_IN_PARAGRAPH) }, () =>
        renumbered(sentences[pick(sentences.length)] ?? '', pick),
      )
      words += chosen.reduce((sum, sentence) => sum + wordsIn(sentence), 0)
      paragraphs.push(chosen.join(' '))
    }
    yield `${JSON.stringify({
      id: index + 1,
      headline: `County gives ${1000 + index} as the number of the week`,
      byline: `Ada Alder ${index % 200}`,
      outlet: `Invented Courier ${index % OUTLETS}`,
      published: new Date(FIRST_DAY + (index % DAYS) * DAY_MS).toISOString().slice(0, 10),
      link: `https://courier-${index % OUTLETS}.example/news/${index + 1}`,
      text: paragraphs.join('\n\n'),
    })}\n`
  }
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

function sentencesOf(texts: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  return texts
    .flatMap((text) => text.split(/\n+/))
    .flatMap((paragraph) => [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()))
    .filter((sentence) => wordsIn(sentence) >= SHORTEST_SENTENCE && isClosed(sentence))
}

/** Whether each quotation that opens in a sentence closes there: others would swallow what comes after. */
function isClosed(sentence: string): boolean {
  return (
    /[.?!]["”’]?$/.test(sentence) &&
    [...sentence.matchAll(/“/g)].length === [...sentence.matchAll(/”/g)].length
  )
}

/** Other digits where a number has three or more; years and days stay what they are. */
function renumbered(sentence: string, pick: (below: number) => number): string {
  return sentence.replace(/\b(?!20\d\d\b)[1-9]\d{0,2}(?:,\d{3})+\b|\b(?!20\d\d\b)[1-9]\d{2,}\b/g, (number) =>
    number.replace(/\d/g, (_digit, at: number) => String(at === 0 ? 1 + pick(9) : pick(10))),
  )
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
