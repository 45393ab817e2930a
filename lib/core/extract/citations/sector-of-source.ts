import { bodyCalled, indexBefore, standIn } from './bodies'
import type { Person } from './cast'
import { bodyIn, textOf } from './name-runs'
import type { NameReading } from './names'
import type { Stretch } from './noun-phrase'
import { bits, type Page, word } from './page'
import type { Sector } from './sectors'
import { CLAUSE } from './speaker'
import type { Memory } from './speaker-memory'
import { Is } from './word-columns'

/** A person's own title and body tell the sector before the words around the name do. */
export function sectorOfPerson(
  page: Page,
  of: Pick<NameReading, 'title' | 'organisation' | 'description'>,
): Sector | null {
  const own = page.sectorOf([of.title, of.organisation].filter(Boolean).join(', '))
  const described = () => page.sectorOf(of.description.split(CLAUSE)[0] ?? '')
  const told = [() => own, described, () => page.sectorOf(of.description)]
  let found: Sector | null = null
  for (const tell of told) {
    const sector = tell()
    if (sector && sector !== 'other') return sector
    found ??= sector
  }
  return found
}

/** "A spokesman for DeSantis", "Noem's office": the sector of the person served. */
export function personServed({ page, cast, known }: Memory, { first, next }: Stretch): Sector | null {
  for (let i = first; i < next; i++) {
    const serves = /^(?:for|of)$/.test(word(page, i - 1)) || /^(?:'s|’|')$/.test(word(page, i + 1))
    const person = serves && bits(page, i) & Is.Capital ? cast.people.get(word(page, i)) : undefined
    if (person) return known.get(word(page, i))?.sector ?? sectorOfPerson(page, person)
  }
  return null
}

/** "who leads the project": the sector of the body that was named, or spoke, before. */
export function sectorOfStandIn(
  memory: Memory,
  { description }: NameReading,
  source: Stretch,
  full?: Person,
): Sector | null {
  const { page, cast, group, body } = memory
  if (/^(?:its|their)$/.test(word(page, source.first))) return (body ?? group)?.sector ?? null
  const at = standIn(page, source.first, source.next)
  const meant = at >= 0 ? bodyCalled(page, cast.bodies, word(page, at), at) : null
  const sector = meant && page.sectorOf(meant.name)
  if (sector) return sector
  const served = personServed(memory, source)
  if (served) return served
  const written = WROTE.exec(description)
  const paper = written ? memory.known.get(`document ${written[1]}`) : undefined
  if (paper && paper.sector !== 'document') return paper.sector
  if (group && group.sector !== 'other' && LEADS.test(description)) return group.sector
  if (OF_AGENCY.test(description)) {
    const agency = bodyCalled(page, cast.bodies, 'agency', source.first)
    if (agency) return page.sectorOf(agency.name)
  }
  if (OFFICIAL.test(description)) return sectorOfNearest(memory, source.first)
  return full?.title && OFFICIAL.test(full.title) ? sectorOfNearest(memory, full.at) : null
}
const WROTE =
  /\b(?:author|co-author|authors|wrote|co-wrote|led|leads) (?:of )?(?:the|that|this) (study|report|paper|analysis|survey|review)\b/
/** An office of the agency that a text is about, wherever it was named last. */
const OF_AGENCY =
  /\b(?:acting|deputy) (?:\w+ )?(?:director|commissioner)\b|\bdirector of the (?:program|office|division)\b/i
const OFFICIAL = /\b(?:director|spokes\w+|official|secretary|administrator|commander|officer)\b/i
const NEAR = 30 // tokens before the name

/** "The Bureau holds 14,217 people, Deputy Director Ann Lee said": an office of no body is one of the body just named. */
function sectorOfNearest({ page, cast: { bodies } }: Memory, at: number): Sector | null {
  const one = bodies[indexBefore(bodies, at)]
  const sector = one && at - one.at < NEAR ? page.sectorOf(one.name) : null
  return sector === 'news-outlet' ? null : sector
}

const LIFE =
  /^(?:is|runs|leads|heads|directs|works|teaches|studies|chairs|manages|represents|practices|edits|serves|owns|founded|co-founded|oversees|advises|volunteers|covers|organizes|coordinates)$/
const LONGEST_LIFE = 25 // tokens of "runs a legal clinic in Tucson"

/**
 * "That's Carmen Ibarra. She runs a legal clinic": what the sentence in which somebody is first named, or the one after
 * it, tells of their work; null where neither does.
 */
export function sectorOfLife(page: Page, at: number): Sector | null {
  const { sentences, sentenceOf } = page.article
  const s = sentenceOf[at] as number
  const end = sentences[s + 1] ?? page.t.count
  let verb = at
  while (verb < end && (bits(page, verb) & (Is.Capital | Is.Mark) || word(page, verb) === 'who')) verb++
  const own = sectorAfter(page, verb, end)
  if (own || end >= page.t.count) return own
  const again = /^(?:he|she)$/.test(word(page, end)) || word(page, end) === word(page, verb - 1)
  return again ? sectorAfter(page, end + 1, sentences[s + 2] ?? page.t.count) : null
}

const sectorAfter = (page: Page, verb: number, end: number): Sector | null =>
  LIFE.test(word(page, verb))
    ? page.sectorOf(textOf(page, verb + 1, Math.min(end, verb + LONGEST_LIFE)))
    : null

/** "The agency's commissioner": whose officer somebody is, by what stands for the body; null where nothing does. */
export function sectorOfOwner({ page, cast }: Memory, { first, next }: Stretch): Sector | null {
  const at = standIn(page, first, next)
  if (at < 0 || word(page, at + 1) !== "'s") return null
  const body = bodyCalled(page, cast.bodies, word(page, at), at)
  return body && page.sectorOf(body.name)
}

const LEADS =
  /\b(?:leads|runs|heads|directs|founded|oversees|co-\w+|works (?:for|at|with)|director of|head of|member of|(?:lawyer|attorney|organizer|coordinator) (?:for|with|at)) (?:the|its|their) (?:project|group|organization|team|study|center|clinic|nonprofit|coalition|fund|lab|program|institute|research)\b/

const LONGEST_PLACE = 14 // tokens of "At the Harbor Legal Fund in Port Ansell,"

/** "At the Harbor Legal Fund, Ann Lee said": the body at whose place somebody speaks, where that opens the sentence. */
export function placeBefore(page: Page, lineFirst: number, first: number): string | null {
  if (!/^(?:at|with|for)$/.test(word(page, lineFirst)) || word(page, first - 1) !== ',') return null
  return first - lineFirst <= LONGEST_PLACE ? bodyIn(page, lineFirst + 1, first - 1, -1) : null
}
