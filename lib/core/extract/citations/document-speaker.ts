import { lineSubject } from './line-subject'
import { type NameReading, readName } from './names'
import type { Stretch } from './noun-phrase'
import { word } from './page'
import { sectorOf } from './sector-of'
import { bodyNamed, NOBODY, type Speaker } from './speaker'
import type { Memory } from './speaker-memory'

/** A document speaks for whoever wrote it, where the phrase or an earlier mention says who. */
export function speakerOfDocument(memory: Memory, reading: NameReading, stretch: Stretch): Speaker {
  const key = `document ${reading.key}`
  const author = reading.organisation ?? ownerOf(memory, stretch)
  const before = memory.known.get(key)
  if (!author && before) return before
  const wrote = author ? null : writerOf(memory, reading.key, stretch)
  const speaker: Speaker = {
    kind: 'document',
    name: reading.description,
    title: reading.title,
    organisation: author ?? wrote?.organisation ?? wrote?.name ?? null,
    sector: (author && sectorOf(author)) || sectorOf(reading.description) || wrote?.sector || 'document',
    named: true,
    document: true,
  }
  memory.known.set(key, speaker)
  return speaker
}

/** "the center's report": the body known by the possessor's noun. */
function ownerOf({ page, known, cast }: Memory, { first, next }: Stretch): string | null {
  for (let i = first; i + 1 < next; i++) {
    if (word(page, i + 1) !== "'s") continue
    return known.get(`the ${word(page, i)}`)?.name ?? cast.bodies.get(word(page, i)) ?? null
  }
  return null
}

/** "X sent a letter": the subject of the sentence in which the document was first met. */
function writerOf({ page, known, cast }: Memory, noun: string, { first }: Stretch): Speaker | null {
  const at = cast.introduced.get(noun)
  if (at === undefined || at >= first) return null
  const { sentences, sentenceOf } = page.article
  const subject = lineSubject(page, sentences[sentenceOf[at] as number] as number, at)
  if (!subject) return null
  const reading = readName(page, subject)
  if (reading.kind === 'organisation' && reading.name) return bodyNamed(reading.name)
  if (reading.kind !== 'person') return null
  const { name, organisation, description } = reading
  return known.get(reading.key) ?? { ...NOBODY, name, organisation, sector: sectorOf(description) ?? 'other' }
}
