import type { Cast } from './cast'
import { bodyBefore, makerIn } from './document-maker'
import { nameOf, originEnd, withArticle } from './document-name'
import { headOf } from './document-phrase'
import { lineSubject } from './line-subject'
import { textOf } from './name-runs'
import { isGroupWord, type NameReading, readName } from './names'
import type { Stretch } from './noun-phrase'
import { isOffice } from './offices'
import { bits, type Page, word } from './page'
import { afterDeterminer } from './person-names'
import type { Sector } from './sectors'
import { bodyNamed, groupCalled, NOBODY, type Speaker } from './speaker'
import { isAsked, type Memory, remember } from './speaker-memory'
import { Is } from './word-columns'

/** What is said in them their speaker says: they are no documents (convention K5). */
const STATEMENTS = new Set(
  'statement testimony tweet tweets post posts email e-mail message messages story stories article column editorial dispatch headline release'.split(
    ' ',
  ),
)
/** "internal emails", "a leaked email": then it is one. */
const KEPT = /\b(?:internal|leaked|obtained|confidential)\b/i
const MOST_BODIES = 60 // bodies looked through for one called after an office
type Resolve = (memory: Memory, stretch: Stretch, lineFirst: number) => Speaker

/**
 * A document speaks for whoever made it, where the phrase or another mention tells who: then theirs is the sector. Its name
 * is the phrase that tells most; a statement, testimony or a news story is its speaker's word and no document.
 */
export function speakerOfDocument(
  memory: Memory,
  reading: NameReading,
  stretch: Stretch,
  resolve: Resolve,
): Speaker {
  const { page, known } = memory
  const key = `document ${reading.key}`
  const before = known.get(key)
  const told = describe(memory, stretch, resolve)
  const again = before && told && isDefinite(page, stretch.first) && !differ(before, told)
  const found = again ? before : (told ?? describedElsewhere(memory, reading, stretch, resolve))
  const speaker = found ?? before ?? ofWriter(memory, reading, stretch) ?? unknown(page, reading, stretch)
  const made = withMaker(memory, speaker, reading.key, stretch, again ? told : null, resolve)
  if (made.document) known.set(key, made)
  return remember(memory, made)
}

const isDefinite = (page: Page, first: number): boolean =>
  /^(?:the|that|this|these|those)$/.test(word(page, first))

const differ = (one: Speaker, other: Speaker): boolean =>
  one.organisation !== null && other.organisation !== null && one.organisation !== other.organisation

/** What another mention tells of the maker of a document ("the list, compiled by X"); null where none does. */
function makerElsewhere(memory: Memory, noun: string, resolve: Resolve): Speaker | null {
  const { page, cast } = memory
  for (const at of cast.introduced.get(noun) ?? []) {
    const phrase = phraseAround(page, at)
    if (!isDefinite(page, phrase.first)) continue
    const other = describe(memory, phrase, resolve)
    if (other?.organisation && other.sector !== 'document') return other
  }
  return null
}

/** The maker of a document of unknown origin, as another mention of it tells ("the list, compiled by X"). */
function withMaker(
  memory: Memory,
  speaker: Speaker,
  noun: string,
  stretch: Stretch,
  again: Speaker | null,
  resolve: Resolve,
): Speaker {
  if (!speaker.document || speaker.sector !== 'document' || speaker.organisation !== null) return speaker
  const { known, page } = memory
  const wrote = memory.wrote.get(noun)
  if (wrote?.name) {
    const name = speaker.name?.toLowerCase().endsWith(noun)
      ? `${speaker.name} of ${withArticle(page, wrote)}`
      : speaker.name
    return { ...speaker, name, organisation: wrote.organisation ?? wrote.name, sector: wrote.sector }
  }
  const key = `maker ${noun}`
  const asked = isAsked(memory, key, 0)
  const made = again?.organisation
    ? again
    : asked
      ? (known.get(key) ?? null)
      : makerElsewhere(memory, noun, resolve)
  const writer = made || asked ? null : publisherOf(memory, noun, stretch)
  if (made) known.set(key, made)
  if (writer?.name) {
    const name = `${speaker.title ?? noun} of ${withArticle(page, writer)}`
    return { ...speaker, name, organisation: writer.organisation ?? writer.name, sector: writer.sector }
  }
  return made ? { ...speaker, organisation: made.organisation, sector: made.sector } : speaker
}

const PUTS_OUT = new Set('put released issued published sent posted'.split(' '))

/** "Homeland Security put out a fact sheet that says ...": the subject of the same sentence; null where it does something else. */
function publisherOf(memory: Memory, noun: string, { first, next }: Stretch): Speaker | null {
  const { page } = memory
  for (let i = first - 1; i >= 0 && first - i <= 3; i--) {
    if (PUTS_OUT.has(word(page, i))) return writerOf(memory, noun, { first: next, next })
  }
  return null
}

const MOST_MAKERS = 4 // documents each made by the next; two that are each the other's maker would have no end

/** What the phrase itself tells of its maker or origin; null where it tells nothing ("the letter"). */
function describe(memory: Memory, stretch: Stretch, resolve: Resolve): Speaker | null {
  if (memory.makers >= MOST_MAKERS) return null
  const { page } = memory
  const head = headOf(page, stretch)
  const noun = word(page, head)
  const maker = makerIn(page, stretch, head)
  const before = memory.group
  const kept = memory.last
  memory.makers++
  const resolved = maker
    ? (officeOf(memory, maker.stretch) ?? resolve(memory, maker.stretch, stretch.first))
    : null
  memory.makers--
  const made = resolved === NOBODY ? null : resolved
  memory.last = kept
  memory.group = before
  const prefixed = made ? null : bodyBefore(page, stretch.first, head)
  const body = prefixed ? bodyNamed(page, prefixed) : null
  const author = made ?? body
  const isStatement = STATEMENTS.has(noun) && !KEPT.test(textOf(page, stretch.first, stretch.next))
  if (author?.name && (isStatement || (author.sector === 'news-outlet' && noun === 'report'))) return author
  if (isStatement && !author) return null
  const origin = originEnd(page, head, stretch.next)
  const kind = page.sectorOf(textOf(page, stretch.first, head + 1))
  const telling = kind !== null && kind !== 'news-outlet' ? kind : null
  if (!author && origin === head + 1 && !telling && !isNew(page, stretch.first, head)) return null
  const name = nameOf(memory, stretch, head, maker && made ? { ...maker, made } : null, origin)
  const sector: Sector =
    (author && author.sector !== 'document' ? author.sector : null) ?? telling ?? 'document'
  return {
    ...NOBODY,
    ...{ kind: 'document', name, title: textOf(page, afterDeterminer(page, stretch.first), head + 1) },
    organisation: author?.organisation ?? author?.name ?? null,
    ...{
      sector: isStatement && !author ? (telling ?? 'other') : sector,
      named: true,
      document: !isStatement,
    },
  }
}

/** "the sheriff's figures": those of the body that is called after the office. */
function officeOf({ page, cast }: Memory, { next }: Stretch): Speaker | null {
  const owner = word(page, next - 1)
  if (bits(page, next - 1) & Is.Capital || !isOffice(owner)) return null
  let name = cast.offices.get(owner)
  if (name === undefined) {
    name = bodyOfOffice(cast, owner)
    cast.offices.set(owner, name)
  }
  return name === null ? null : bodyNamed(page, name)
}

function bodyOfOffice({ bodies }: Cast, owner: string): string | null {
  const body = bodies
    .slice(0, MOST_BODIES)
    .find(({ name }) => name.toLowerCase().replaceAll('’', "'").includes(`${owner}'s`))
  return body?.name ?? null
}

/** "a corrected report", "a March review": the article makes it known with "a" or "an". */
function isNew(page: Page, first: number, head: number): boolean {
  return /^(?:a|an|another)$/.test(word(page, first)) && head > first
}

const FARTHEST_AHEAD = 1 // of several documents with one noun, the first after a headline

/** The document that a bare mention means: introduced before it, or after it where the headline is ahead of the text. */
function describedElsewhere(
  memory: Memory,
  reading: NameReading,
  stretch: Stretch,
  resolve: Resolve,
): Speaker | null {
  const { page, cast, known } = memory
  const places = cast.introduced.get(reading.key) ?? []
  const before = places.filter((at) => at < stretch.first)
  if (known.has(`document ${reading.key}`)) {
    if (before.length <= 1 || isAsked(memory, `which ${reading.key}`, before.length)) return null
  }
  const after = before.length > 0 ? [] : places.filter((at) => at > stretch.next).slice(0, FARTHEST_AHEAD)
  for (const at of [...before.reverse(), ...after]) {
    const phrase = phraseAround(page, at)
    if (phrase.first <= stretch.first && stretch.first < phrase.next) continue
    const described = describe(memory, phrase, resolve)
    if (described && (described.organisation || described.sector !== 'document')) return described
  }
  for (const at of [...before, ...after]) {
    const described = describe(memory, phraseAround(page, at), resolve)
    if (described && originEnd(page, at, phraseAround(page, at).next) > at + 1) return described
  }
  return null
}

const LONGEST_PHRASE = 16 // tokens after the noun
const MOST_BEFORE = 5 // tokens before it

/** The noun phrase around a document's noun. */
function phraseAround(page: Page, at: number): Stretch {
  const { sentences, sentenceOf } = page.article
  const s = sentenceOf[at] as number
  const [start, end] = [sentences[s] as number, sentences[s + 1] ?? page.t.count]
  let first = at
  while (first > start && at - first < MOST_BEFORE) {
    const b = bits(page, first - 1)
    if (b & (Is.Preposition | Is.Quoted | Is.And) || (b & Is.Mark && !/^[-.']$/.test(word(page, first - 1))))
      break
    first--
    if (b & Is.Determiner) break
  }
  let next = at + 1
  for (; next < end && next - at < LONGEST_PHRASE; next++) {
    const b = bits(page, next)
    if (page.opens[next] || b & (Is.Relative | Is.That | Is.Be | Is.Have)) break
    if (b & Is.Mark && !/^[-.'’&]$/.test(word(page, next)) && !(word(page, next) === ',' && next === at + 1))
      break
  }
  return { first, next }
}

/** "X sent a letter", "X reported ...; the report": whoever is known to have written it. */
function ofWriter(memory: Memory, reading: NameReading, stretch: Stretch): Speaker | null {
  const { page, last } = memory
  const wrote =
    memory.wrote.get(reading.key) ??
    writerOf(memory, reading.key, stretch) ??
    (isBare(page, stretch) && last.kind === 'organisation' ? last : null)
  if (!wrote?.name || wrote.sector === 'news-outlet') return null
  if (STATEMENTS.has(reading.key)) return wrote
  return {
    ...NOBODY,
    ...{
      kind: 'document',
      name: `${reading.title ?? reading.key} of ${withArticle(page, wrote)}`,
      title: reading.title,
    },
    organisation: wrote.organisation ?? wrote.name,
    ...{ sector: wrote.sector, named: true, document: true },
  }
}

const isBare = (page: Page, { first, next }: Stretch): boolean =>
  word(page, first) === 'the' && next - first === 2

/** The subject of a sentence in which the document was made known ("X sent a letter"). */
function writerOf({ page, known, cast }: Memory, noun: string, { first }: Stretch): Speaker | null {
  for (const at of cast.introduced.get(noun) ?? []) {
    if (at >= first) break
    const { sentences, sentenceOf } = page.article
    const start = sentences[sentenceOf[at] as number] as number
    const end = sentences[(sentenceOf[at] as number) + 1] ?? page.t.count
    const subject = word(page, start) === 'in' ? lineSubject(page, start, end) : lineSubject(page, start, at)
    if (!subject || (subject.first <= at && at < subject.next)) continue
    const reading = readName(page, subject)
    if (reading.kind === 'organisation' && reading.name) return bodyNamed(page, reading.name)
    if (reading.kind === 'group' && isGroupWord(reading.key))
      return groupCalled(page, reading.main, reading.organisation)
    if (reading.kind !== 'person') continue
    const { name, organisation, description } = reading
    return (
      known.get(reading.key) ?? {
        ...NOBODY,
        kind: 'person',
        name,
        organisation,
        sector: page.sectorOf(description) ?? 'other',
      }
    )
  }
  return null
}

/** A document of which the article tells nothing more. */
function unknown(page: Page, { main, title, key }: NameReading, { first }: Stretch): Speaker {
  const isStatement = STATEMENTS.has(key)
  const told = page.sectorOf(textOf(page, first, first + 1)) ?? page.sectorOf(main)
  const sector = told && told !== 'news-outlet' ? told : isStatement ? 'other' : 'document'
  return { ...NOBODY, kind: 'document', name: main, title, sector, named: true, document: !isStatement }
}
