import { speakerOfDocument } from './document-speaker'
import { isGroupWord, isPluralName, type NameReading, readName } from './names'
import { type Stretch, tightPhrase } from './noun-phrase'
import { bits, type Page, word } from './page'
import { sectorOf } from './sector-of'
import type { Sector } from './sectors'
import { bodyNamed, groupCalled, NOBODY, type Speaker } from './speaker'
import { type Memory, remember, speakerOfPronoun } from './speaker-memory'
import { Is } from './word-columns'

/**
 * Who a source is: the name in full where the article gives it anywhere, pronouns and short names tied to those who
 * spoke before. Call in the order of the text.
 */
export function speakerOf(memory: Memory, source: Stretch, lineFirst: number): Speaker {
  const { page } = memory
  const reading = readName(page, source)
  switch (reading.kind) {
    case 'pronoun': {
      const b = bits(page, source.first)
      if (!(b & (Is.Relative | Is.That)) || b & Is.Subject) return speakerOfPronoun(memory, reading.key)
      const antecedent = antecedentOf(page, lineFirst, source.first)
      return antecedent ? speakerOf(memory, antecedent, lineFirst) : NOBODY
    }
    case 'person':
      return person(memory, reading)
    case 'document':
      return remember(memory, speakerOfDocument(memory, reading, source))
    case 'organisation':
      return body(memory, reading)
    default: {
      const group = groupCalled(reading.name ?? reading.description, reading.organisation)
      const speaker = { ...group, title: reading.title, named: reading.name !== null }
      return isGroupWord(reading.key) ? remember(memory, speaker, reading.gender) : speaker
    }
  }
}

function person(memory: Memory, reading: NameReading): Speaker {
  const { known, genders, cast } = memory
  const full = cast.people.get(reading.key)
  const before = known.get(reading.key)
  const speaker: Speaker = {
    kind: 'person',
    name: longest(reading.name, full?.name ?? null, before?.name ?? null),
    title: reading.title ?? before?.title ?? full?.title ?? null,
    organisation: reading.organisation ?? before?.organisation ?? full?.organisation ?? null,
    sector: sectorOfPerson(reading) ?? (full && sectorOfPerson(full)) ?? before?.sector ?? 'other',
    named: true,
    document: false,
  }
  known.set(reading.key, speaker)
  const gender = reading.gender ?? full?.gender ?? genders.get(reading.key) ?? null
  if (gender) genders.set(reading.key, gender)
  return remember(memory, speaker, gender)
}

/** A person's own title tells the sector before the words around the name do. */
function sectorOfPerson(of: Pick<NameReading, 'title' | 'organisation' | 'description'>): Sector | null {
  return sectorOf([of.title, of.organisation].filter(Boolean).join(', ')) ?? sectorOf(of.description)
}

const longest = (...names: (string | null)[]): string | null =>
  names.reduce((best, name) => (name && name.length > (best?.length ?? 0) ? name : best), null)

function body(memory: Memory, reading: NameReading): Speaker {
  const { known, cast } = memory
  const short = `the ${reading.key}`
  if (reading.name === null) {
    const named = cast.bodies.get(reading.key)
    const found = known.get(short) ?? (named ? bodyNamed(named) : memory.body)
    const unnamed: Speaker = { ...groupCalled(reading.description), kind: 'organisation' }
    return remember(memory, found?.kind === 'organisation' ? found : unnamed)
  }
  const key = reading.name.toLowerCase()
  if (cast.people.has(key) || known.get(key)?.kind === 'person') {
    return person(memory, { ...reading, kind: 'person', key, organisation: null })
  }
  if (isPluralName(reading.name) && sectorOf(reading.name) === null) {
    return remember(memory, groupCalled(reading.description))
  }
  const speaker = bodyNamed(reading.name, reading.description)
  known.set(short, speaker)
  return remember(memory, speaker)
}

/** The noun phrase that "who", "which" or "that" goes back to. */
function antecedentOf(page: Page, lineFirst: number, relative: number): Stretch | null {
  let end = relative
  if (word(page, end - 1) === ',') end--
  if (word(page, end - 1) === ')') {
    while (end > lineFirst && word(page, end - 1) !== '(') end--
    end--
  }
  return end > lineFirst ? tightPhrase(page, lineFirst, end - 1) : null
}
