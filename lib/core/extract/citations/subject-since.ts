import { indexBefore } from './bodies'
import { headOf } from './document-phrase'
import { lineSubject } from './line-subject'
import type { Stretch } from './noun-phrase'
import { bits, word } from './page'
import type { Memory } from './speaker-memory'
import { Is } from './word-columns'

/** Who or what a sentence begins with. */
export type Opening = { kind: 'person'; surname: string } | { kind: 'body'; name: string }

const MOST_SENTENCES = 2 // looked back through
const LONGEST_OPENING = 8 // tokens of "Alder County Sheriff Ann Lee"

/**
 * The person (for "he", "she") or body (for "it") that a sentence between the last citation and the pronoun begins with;
 * null where none does. Two sentences back at most.
 */
export function subjectSince(memory: Memory, at: number, spokeAt: number, pronoun: string): Opening | null {
  const wantsBody = pronoun === 'it'
  if (!wantsBody && pronoun !== 'he' && pronoun !== 'she') return null
  const { sentences, sentenceOf } = memory.page.article
  for (let s = (sentenceOf[at] as number) - 1, n = 0; s >= 0 && n < MOST_SENTENCES; s--, n++) {
    const start = sentences[s] as number
    if (start <= spokeAt) return null
    const end = Math.min(sentences[s + 1] as number, start + LONGEST_OPENING)
    const found = wantsBody ? bodyAt(memory, start, end) : personAt(memory, start, end)
    if (found) return found
  }
  return null
}

/** For "they": the plural that the sentence before begins with, where nobody was cited since; null without one. */
export function pluralSince({ page }: Memory, at: number, spokeAt: number): Stretch | null {
  const { sentences, sentenceOf } = page.article
  const s = (sentenceOf[at] as number) - 1
  const start = sentences[s] ?? -1
  if (s < 0 || start <= spokeAt) return null
  const subject = lineSubject(page, start, sentences[s + 1] as number)
  if (!subject || subject.first !== start) return null
  const head = headOf(page, subject)
  return bits(page, head) & Is.Plural && !(bits(page, head) & (Is.Capital | Is.Subject)) ? subject : null
}

function personAt({ page, cast }: Memory, start: number, end: number): Opening | null {
  for (let i = start; i < end; i++) {
    const b = bits(page, i)
    if (b & (Is.Preposition | Is.Quoted | Is.Be | Is.Have | Is.Modal) || word(page, i) === ',') return null
    if (b & Is.Capital && cast.people.has(word(page, i))) return { kind: 'person', surname: word(page, i) }
  }
  return null
}

function bodyAt({ page, cast: { bodies } }: Memory, start: number, end: number): Opening | null {
  const one = bodies[indexBefore(bodies, start + 2)]
  if (!one || one.at < start || one.at >= end) return null
  return bits(page, start) & (Is.Preposition | Is.Quoted) ? null : { kind: 'body', name: one.name }
}
