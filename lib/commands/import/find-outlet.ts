import type { Transaction } from '../load-content/rows'
import type { Facts } from './facts'
import { slugOf } from './slug'

/** The outlet under which an article stands that says nothing of its own. */
const NOT_STATED = 'Outlet not stated'
// Any number of our own: two imports that bring the same new outlet take turns.
const OUTLET_LOCK = 7_042_018
const LONGEST_NAME = 200 // characters

/** An outlet, and how it was found. */
export interface FoundOutlet {
  id: string
  name: string
  /** why it is this one, in words */
  basis: string
}

/**
 * The real outlet of an imported article: the one of its name, else the one whose site its link is on; else a new one
 * under the name that is stated, the host of the link, or none.
 */
export async function findOutlet(
  tx: Transaction,
  { outlet, link }: Pick<Facts, 'outlet' | 'link'>,
): Promise<FoundOutlet> {
  const host = link === null ? null : hostOf(link.value)
  const stated = outlet?.value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) || null
  const name = stated ?? host ?? NOT_STATED
  const known = (await byName(tx, name)) ?? (host === null ? null : await bySite(tx, host))
  if (known) return known
  await tx.$executeRaw`select pg_advisory_xact_lock(${OUTLET_LOCK}::int, hashtext(lower(${name})))`
  const meanwhile = await byName(tx, name)
  if (meanwhile) return meanwhile
  const id = await freeId(tx, slugOf(name) || 'outlet')
  const homepage = host === null ? null : `https://${host}`
  await tx.outlet.create({ data: { id, name, kind: 'kind not known', homepage, origin: 'imported' } })
  const basis = stated ? 'as the article states it' : host ? 'by the host of its link' : 'not stated'
  return { id, name, basis }
}

/** Of two real outlets of one name content's comes first: "content" sorts before "imported". */
async function byName(tx: Transaction, name: string): Promise<FoundOutlet | null> {
  const [found] = await tx.$queryRaw<{ id: string; name: string }[]>`
    select id, name from outlet where lower(name) = lower(${name}) and not is_constructed
    order by origin, id limit 1`
  return found ? { ...found, basis: 'by its name' } : null
}

async function bySite(tx: Transaction, host: string): Promise<FoundOutlet | null> {
  const [found] = await tx.$queryRaw<{ id: string; name: string }[]>`
    select id, name from outlet
    where regexp_replace(lower(homepage), '^https?://(www[.])?([^/:]+).*$', '\\2') = ${host} and not is_constructed
    order by origin, id limit 1`
  return found ? { ...found, basis: `by its site, ${host}` } : null
}

async function freeId(tx: Transaction, wanted: string): Promise<string> {
  const taken = await tx.outlet.findMany({ where: { id: { startsWith: wanted } }, select: { id: true } })
  const ids = new Set(taken.map(({ id }) => id))
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`
    if (!ids.has(id)) return id
  }
}

function hostOf(link: string): string | null {
  return URL.canParse(link) ? new URL(link).hostname.toLowerCase().replace(/^www\./, '') : null
}
