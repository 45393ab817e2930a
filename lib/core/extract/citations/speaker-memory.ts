import { type Cast, castOf } from './cast'
import type { Page } from './page'
import type { Gender } from './person-names'
import { NOBODY, type Speaker } from './speaker'

/** Who has spoken so far, for the pronouns and short names of later mentions. */
export interface Memory {
  page: Page
  /** the token at which the last source stands */
  spokeAt: number
  cast: Cast
  /** by surname, by "the center", by "document letter" */
  known: Map<string, Speaker>
  /** by a document's noun: who wrote in it ("said in a letter") */
  wrote: Map<string, Speaker>
  /** by what was asked of a document's noun: at how many places the answer was looked for */
  asked: Map<string, number>
  /** by surname */
  genders: Map<string, Gender>
  last: Speaker
  /** documents whose makers are being looked for, each for the one before */
  makers: number
  person: Speaker | null
  he: Speaker | null
  she: Speaker | null
  body: Speaker | null
  group: Speaker | null
}

export const emptyMemory = (page: Page): Memory => ({
  page,
  spokeAt: -1,
  cast: castOf(page),
  known: new Map(),
  wrote: new Map(),
  asked: new Map(),
  genders: new Map(),
  last: NOBODY,
  makers: 0,
  person: null,
  he: null,
  she: null,
  body: null,
  group: null,
})

/** Makes a speaker the last of its kind, and returns it. */
export function remember(memory: Memory, speaker: Speaker, gender: Gender = null): Speaker {
  memory.last = speaker
  if (speaker.kind === 'person') {
    memory.person = speaker
    if (gender === 'f') memory.she = speaker
    else if (gender === 'm') memory.he = speaker
  }
  if (speaker.kind === 'organisation' || speaker.kind === 'document') memory.body = speaker
  if (speaker.kind === 'organisation' || speaker.kind === 'group') memory.group = speaker
  return speaker
}

const surname = (speaker: Speaker): string => (speaker.name ?? '').toLowerCase().split(' ').at(-1) ?? ''

/** The speaker a pronoun stands for: the last person whose gender does not speak against it, the last body, the last group. */
export function speakerOfPronoun(memory: Memory, pronoun: string): Speaker {
  if (/^(?:he|him|his)$/.test(pronoun)) return personOf(memory, 'm', memory.he)
  if (/^(?:she|her)$/.test(pronoun)) return personOf(memory, 'f', memory.she)
  const found = /^its?$/.test(pronoun)
    ? memory.body
    : /^(?:they|them|their)$/.test(pronoun)
      ? memory.group
      : null
  return found ? remember(memory, found) : NOBODY
}

function personOf(memory: Memory, gender: 'f' | 'm', lastOfGender: Speaker | null): Speaker {
  const { person, genders } = memory
  const known = person && genders.get(surname(person))
  const found = person && (!known || known === gender) ? person : lastOfGender
  if (!found) return NOBODY
  if (!genders.has(surname(found))) genders.set(surname(found), gender)
  return remember(memory, found, gender)
}

/** Whether a question about a document has been answered with as many places to look at; notes it where not. */
export function isAsked({ asked }: Memory, question: string, places: number): boolean {
  if (asked.get(question) === places) return true
  asked.set(question, places)
  return false
}
