import { bodyCalled, standIn } from './bodies'
import type { Person } from './cast'
import { speakerOfDocument } from './document-speaker'
import { isGroupWord, isPluralName, type NameReading, readName } from './names'
import { type Stretch, tightPhrase } from './noun-phrase'
import { fitsOffice, holderOf, isOffice } from './offices'
import { bits, type Page, word } from './page'
import {
  personServed,
  placeBefore,
  sectorOfLife,
  sectorOfOwner,
  sectorOfPerson,
  sectorOfStandIn,
} from './sector-of-source'
import { bodyNamed, groupCalled, NOBODY, type Speaker } from './speaker'
import { type Memory, remember, speakerOfPronoun } from './speaker-memory'
import { pluralSince, subjectSince } from './subject-since'
import { Is } from './word-columns'

/**
 * Who a source is: the name in full where the article gives it anywhere, pronouns, offices and short names tied to whom
 * they stand for. Call in the order of the text.
 */
export function speakerOf(memory: Memory, source: Stretch, lineFirst: number): Speaker {
  const { page } = memory
  const reading = readName(page, source)
  const spokeAt = memory.spokeAt
  memory.spokeAt = source.first
  switch (reading.kind) {
    case 'pronoun': {
      const b = bits(page, source.first)
      if (!(b & (Is.Relative | Is.That)) || b & Is.Subject)
        return pronoun(memory, reading.key, source.first, spokeAt)
      const antecedent = antecedentOf(page, lineFirst, source.first)
      return antecedent ? speakerOf(memory, antecedent, lineFirst) : NOBODY
    }
    case 'person':
      return person(memory, reading, source, placeBefore(page, lineFirst, source.first))
    case 'document':
      return speakerOfDocument(memory, reading, source, speakerOf)
    case 'organisation':
      return body(memory, reading, source)
    default:
      return officeHolder(memory, reading, source) ?? group(memory, reading, source)
  }
}

/** Who "he", "she" or "it" is: the subject of a sentence since the last citation, else who spoke last. */
function pronoun(memory: Memory, key: string, at: number, spokeAt: number): Speaker {
  const { cast, genders, known } = memory
  const plural = key === 'they' ? pluralSince(memory, at, spokeAt) : null
  if (plural) return speakerOf(memory, plural, plural.first)
  const subject = subjectSince(memory, at, spokeAt, key)
  if (subject?.kind === 'body') {
    return remember(memory, known.get(subject.name.toLowerCase()) ?? bodyNamed(memory.page, subject.name))
  }
  const full = subject ? cast.people.get(subject.surname) : undefined
  if (!subject || !full) return speakerOfPronoun(memory, key)
  const gender = key === 'she' ? 'f' : 'm'
  const already = full.gender ?? genders.get(subject.surname)
  if (already && already !== gender) return speakerOfPronoun(memory, key)
  genders.set(subject.surname, gender)
  const { name, title, organisation } = full
  const speaker: Speaker = known.get(subject.surname) ?? {
    ...NOBODY,
    ...{
      kind: 'person',
      name,
      title,
      organisation,
      sector: sectorOfPerson(memory.page, full) ?? sectorOfLife(memory.page, full.at) ?? 'other',
      named: true,
    },
  }
  known.set(subject.surname, speaker)
  return remember(memory, speaker, gender)
}

function person(memory: Memory, reading: NameReading, source: Stretch, place: string | null = null): Speaker {
  const { known, genders, cast } = memory
  const full = cast.people.get(reading.key)
  const before = known.get(reading.key)
  const bare = reading.title === null && reading.organisation === null && reading.description === reading.name
  const own =
    bare && before && before.sector !== 'other'
      ? before.sector
      : (sectorOfOwner(memory, source) ??
        sectorOfPerson(memory.page, reading) ??
        (full ? sectorOfPerson(memory.page, full) : null))
  const told = own ?? (before && before.sector !== 'other' ? before.sector : null)
  const sector =
    told ??
    (full ? sectorOfLife(memory.page, full.at) : null) ??
    sectorOfStandIn(memory, reading, source, full) ??
    (place ? memory.page.sectorOf(place) : null) ??
    'other'
  const speaker: Speaker = {
    kind: 'person',
    name: longest(reading.name, full?.name ?? null, before?.name ?? null),
    title: reading.title ?? before?.title ?? full?.title ?? null,
    organisation: reading.organisation ?? before?.organisation ?? full?.organisation ?? place,
    sector,
    named: true,
    document: false,
  }
  known.set(reading.key, speaker)
  const gender = reading.gender ?? full?.gender ?? genders.get(reading.key) ?? null
  if (gender) genders.set(reading.key, gender)
  return remember(memory, speaker, gender)
}

const longest = (...names: (string | null)[]): string | null =>
  names.reduce((best, name) => (name && name.length > (best?.length ?? 0) ? name : best), null)

/** "the judge", "Sheriff:", "the head of ICE": whoever holds the office, named or not by then. */
function officeHolder(memory: Memory, reading: NameReading, source: Stretch): Speaker | null {
  const { page, cast, known } = memory
  if (!isOffice(reading.key) || reading.owner) return null
  const last = lastSpeaker(memory, source)
  const holder =
    last && fitsOffice(reading.key, last.description)
      ? last
      : holderOf(page, cast.holders, source, reading.key, isEarly(page, source.first))
  const full = holder && cast.people.get(holder.surname)
  if (!holder || !full) return unnamedOffice(memory, reading, source)
  const sector = sectorOfPerson(memory.page, full) ?? 'other'
  const own = memory.page.sectorOf(reading.description)
  if (own && sector !== 'other' && own !== sector) return null
  const { name, title, organisation, gender } = full
  const speaker: Speaker = {
    ...NOBODY,
    ...{ kind: 'person', name, title, organisation, sector: sector === 'other' ? (own ?? sector) : sector },
    named: full.at < source.first,
  }
  if (speaker.named) known.set(holder.surname, speaker)
  return remember(memory, speaker, gender)
}

/** Who spoke last, where "the" leaves it to the reader who is meant. */
function lastSpeaker({ cast, person: last, page }: Memory, { first, next }: Stretch): Person | null {
  const surname = last?.name?.toLowerCase().split(' ').at(-1)
  return surname && word(page, first) === 'the' && next - first <= 3
    ? (cast.people.get(surname) ?? null)
    : null
}

/** "the official" after "a senior official": the same, still without a name. */
function unnamedOffice(
  { page, known }: Memory,
  reading: NameReading,
  { first, next }: Stretch,
): Speaker | null {
  if (word(page, first) !== 'the' || next - first > 2) return null
  return known.get(`one ${reading.key}`) ?? null
}

const MOST_AHEAD = 5 // paragraphs up to the first of prose
const LEAST_PROSE = 110 // characters

/** In the headline or the lede, where an office may stand for a name that comes later. */
function isEarly({ article, t }: Page, token: number): boolean {
  const at = t.start[token] as number
  if (at < Math.max(article.headline?.end ?? 0, article.lede?.end ?? 0)) return true
  // a byline may stand where the lede is looked for
  const prose = article.paragraphs.slice(0, MOST_AHEAD).find(({ start, end }) => end - start > LEAST_PROSE)
  return prose !== undefined && at < prose.end
}

function group(memory: Memory, reading: NameReading, source: Stretch): Speaker {
  const { page, cast, known } = memory
  if (reading.owner) {
    const { surname, name } = reading.owner
    const full = known.get(surname) ?? cast.people.get(surname)
    const sector =
      known.get(surname)?.sector ?? memory.page.sectorOf(cast.people.get(surname)?.description ?? '') ?? null
    const owned: Speaker = {
      ...groupCalled(page, reading.description, full?.organisation ?? null),
      name: `${reading.main} of ${full?.name ?? name}`,
    }
    return remember(memory, { ...owned, sector: sector ?? owned.sector, named: true })
  }
  const at = standIn(page, source.first, source.next)
  const meant = at >= 0 ? bodyCalled(page, cast.bodies, word(page, at), at) : null
  const organisation = reading.organisation ?? meant?.name ?? null
  const called = groupCalled(memory.page, reading.name ?? reading.main, organisation)
  const told = memory.page.sectorOf(reading.description)
  const definite = word(page, source.first) === 'the' && source.next - source.first === 2
  const before = definite ? known.get(`one ${reading.key}`) : undefined
  if (before) return remember(memory, before, reading.gender)
  const speaker: Speaker = {
    ...called,
    title: reading.title,
    named: reading.name !== null,
    sector:
      (told && told !== 'other' ? told : null) ??
      (meant && page.sectorOf(meant.name)) ??
      personServed(memory, source) ??
      told ??
      called.sector,
  }
  if (!isGroupWord(reading.key) && reading.gender === null) return speaker
  if (!reading.key.endsWith('s')) known.set(`one ${reading.key}`, speaker)
  return remember(memory, speaker, reading.gender)
}

function body(memory: Memory, reading: NameReading, { first, next }: Stretch): Speaker {
  const { known, cast, page } = memory
  if (reading.name === null) {
    const named = bodyMeant(memory, reading, first)
    if (named) return remember(memory, named)
    const told = reading.organisation !== null || next - first > 2
    const last = told ? null : (known.get(`the ${reading.key}`) ?? memory.body)
    const unnamed: Speaker = {
      ...groupCalled(page, reading.main, reading.organisation),
      kind: 'organisation',
    }
    return remember(memory, last?.kind === 'organisation' ? last : unnamed)
  }
  const key = reading.name.toLowerCase()
  if (cast.people.has(key) || known.get(key)?.kind === 'person') {
    return person(memory, { ...reading, kind: 'person', key, organisation: null }, { first, next })
  }
  if (isSurname(page, reading.name))
    return person(memory, { ...reading, kind: 'person', key, organisation: null }, { first, next })
  if (isPluralName(reading.name) && (memory.page.sectorOf(reading.name) === null || isGroupWord(key))) {
    return remember(memory, groupCalled(memory.page, reading.main))
  }
  const speaker = inFull(memory, reading.name, reading.description)
  known.set(`the ${reading.key}`, speaker)
  return remember(memory, speaker)

  /** An abbreviation stands for the name it was printed after, but for those that everybody knows by it. */
  function inFull({ cast: { abbreviations } }: Memory, name: string, description: string): Speaker {
    const short = bodyNamed(memory.page, name, description)
    const full = abbreviations.get(name)
    if (!full || /^(?:ice|dhs)$/.test(short.sector) || page.t.count === 0) return short
    return bodyNamed(memory.page, full, `${full}, ${description}`)
  }
}

/** "Oregonians", "Democrats": the endings of words for people, which "Lyons" and "Adams" have not. */
const PEOPLE = /(?:an|ist|er|or|at|ino|ina|ee|ive|al|ant|ent|ion|it|ic)s$/

/** "Lyons": one capitalised word that no list knows as a body or a group is taken for a surname. */
const isSurname = (page: Page, name: string): boolean =>
  /^[A-Z][a-z’'-]+$/.test(name) &&
  !PEOPLE.test(name) &&
  page.sectorOf(name) === null &&
  !isGroupWord(name.toLowerCase())

/** The body that "the agency", "the sheriff's office" or a headline's "Bureau" means. */
function bodyMeant(memory: Memory, reading: NameReading, first: number): Speaker | null {
  const { page, cast, known } = memory
  let owner: string | null = null
  for (let i = first + 1; i <= reading.head; i++) {
    if (word(page, i) === "'s") owner = word(page, i - 1)
  }
  if (reading.organisation !== null) return null
  const found = bodyCalled(page, cast.bodies, reading.key, first, { owner, ahead: isEarly(page, first) })
  if (!found) return null
  const speaker = known.get(found.name.toLowerCase()) ?? bodyNamed(memory.page, found.name)
  return { ...speaker, named: found.at < first }
}

/** The noun phrase that "who", "which" or "that" goes back to. */
function antecedentOf(page: Page, lineFirst: number, relative: number): Stretch | null {
  let end = relative
  if (word(page, end - 1) === ',') end--
  if (word(page, end - 1) === ')') {
    while (end > lineFirst && word(page, end - 1) !== '(') end--
    end--
  }
  while (end > lineFirst + 1 && bits(page, end - 1) & (Is.Day | Is.DayAdverb | Is.ThisLast | Is.TimeSpan))
    end--
  return end > lineFirst ? tightPhrase(page, lineFirst, end - 1) : null
}
