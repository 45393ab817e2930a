import { IRREGULAR_PLURALS } from './words/people'
import { DOUBLING, IRREGULAR_VERBS } from './words/verbs'

export interface VerbForms {
  third: string
  past: string
  participle: string
  ing: string
}

const IRREGULAR = new Map(
  IRREGULAR_VERBS.split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .filter((row) => row.length >= 3)
    .map((row) => [row[0] as string, row]),
)
const DOUBLES = new Set(DOUBLING.split(' '))
const PLURALS = new Map(
  IRREGULAR_PLURALS.split('|')
    .map((row) => row.split(' '))
    .map(([one, many]) => [one as string, many as string]),
)

/** The forms of an English verb, from its base. */
export function verbForms(base: string): VerbForms {
  const row = IRREGULAR.get(base)
  const third = withS(base)
  const ing = row?.[3] ?? ingOf(base)
  if (row) return { third, past: row[1] as string, participle: row[2] as string, ing }
  const past = pastOf(base)
  return { third, past, participle: past, ing }
}

/** The plural of an English noun. */
export const plural = (noun: string): string => PLURALS.get(noun) ?? withS(noun)

const withS = (word: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:go|do|veto|echo|hero)$/.test(word)) return `${word}es`
  return `${word}s`
}

const pastOf = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${doubled(base)}ed`
}

const ingOf = (base: string): string => {
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return `${doubled(base)}ing`
}

const doubled = (base: string): string => (DOUBLES.has(base) ? base + base.slice(-1) : base)
