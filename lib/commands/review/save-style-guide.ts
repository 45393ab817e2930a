import type { ContentError } from '@/lib/content/content-error'
import { readStyleGuide } from '@/lib/content/style/read-style-guide'
import { shippedStyleGuides, styleContext } from '@/lib/content/style/shipped-style-guides'
import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from '../people/history'

export interface StyleGuideToSave {
  /** the guide as the text of a YAML file; null deletes the guide */
  yaml: string | null
  /** the guide that is changed; null for a new one */
  guideId: string | null
  /** the version of its text that the actor saw; 0 for a new one */
  base: number
  actor: Actor
}

export type SaveGuideResult =
  | { code: 'saved'; guideId: string; number: number }
  | { code: 'deleted' }
  | { code: 'invalid'; errors: ContentError[] }
  /** somebody else saved it since */
  | { code: 'changed'; byName: string }
  | { code: 'no-guide' }

const LONGEST = 200_000 // characters

/**
 * Saves a house's own style guide as the next version of its text, held to the rules of content/styleguides; or deletes it.
 * Nothing is written where it has an error, or where somebody else saved it meanwhile. Rejects when the database cannot be
 * reached.
 */
export async function saveStyleGuide(
  { yaml, guideId, base, actor }: StyleGuideToSave,
  db: PrismaClient = database(),
): Promise<SaveGuideResult> {
  demand(actor, 'review/save-style-guide')
  const read = yaml === null ? null : checkedGuide(yaml, guideId)
  if (read && 'errors' in read) return { code: 'invalid', errors: read.errors }
  const id = read?.id ?? guideId
  if (id === null) return { code: 'no-guide' }
  return db.$transaction(async (tx): Promise<SaveGuideResult> => {
    // One after the other: two who save the same guide must not both find it unchanged.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('style guide ' || ${id}))`
    const last = await tx.styleGuideVersion.findFirst({ where: { guideId: id }, orderBy: { number: 'desc' } })
    const isThere = last !== null && last.yaml !== null
    if (guideId !== null && !isThere) return { code: 'no-guide' }
    if (guideId === null && isThere) {
      const message = `"${id}" is the id of a style guide that is here already`
      return { code: 'invalid', errors: [{ file: `${id}.yaml`, line: null, place: 'id', message }] }
    }
    if (guideId !== null && last && last.number !== base) return { code: 'changed', byName: last.byName }
    const number = (last?.number ?? 0) + 1
    await tx.styleGuideVersion.create({
      data: { guideId: id, number, yaml, byId: actor.id, byName: actor.name },
    })
    const thing = { kind: 'style guide', id } as const
    const summary = yaml === null ? 'deleted a style guide' : `saved version ${number} of a style guide`
    await record(tx, actor, { command: 'review/save-style-guide', thing, summary })
    return yaml === null ? { code: 'deleted' } : { code: 'saved', guideId: id, number }
  })
}

function checkedGuide(yaml: string, guideId: string | null): { id: string } | { errors: ContentError[] } {
  const wrong = (place: string, message: string) => ({
    errors: [{ file: 'guide.yaml', line: null, place, message }],
  })
  if (yaml.length > LONGEST)
    return wrong('', `it is longer than ${LONGEST.toLocaleString('en-US')} characters`)
  const read = readStyleGuide(yaml, 'guide.yaml', styleContext())
  if (!read.ok) return { errors: read.errors }
  const { id } = read.guide
  if (guideId !== null && id !== guideId)
    return wrong('id', `the id of a guide does not change: "${guideId}", not "${id}"`)
  if (shippedStyleGuides().some((one) => one.id === id))
    return wrong('id', `"${id}" is the id of a guide that ships with Parallax; choose another`)
  return { id }
}
