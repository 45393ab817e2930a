import { OUTLET_NOT_STATED } from '@/lib/core/compare/outlet-not-stated'
import type { PrintedBy } from '@/lib/core/duplicates/told-apart'
import { slugOf } from '@/lib/core/text/slug'
import type { Transaction } from '../load-content/rows'
import type { Facts } from './facts'

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

/** What an article says of its outlet. */
interface Wanted {
  name: string
  /** the site of its link */
  host: string | null
  /** why it is under this name, where that alone leads to its outlet */
  basis: string
  /** whether the article names it */
  isStated: boolean
}

/** What tells each printing from another of its text, in the same order, with its outlet where that is here. Nothing is written. */
export async function printedBy(
  tx: Pick<Transaction, '$queryRaw'>,
  articles: readonly Pick<Facts, 'outlet' | 'link'>[],
): Promise<PrintedBy[]> {
  const wanted = articles.map(wantedBy)
  const known = await knownOutlets(tx, wanted)
  return wanted.map(({ isStated }, index) => {
    const outlet = known[index] ?? null
    const link = articles[index]?.link
    const isNamed = isStated || outlet?.isBySite === true
    return { outletId: outlet?.id ?? null, isNamed, links: link ? [link.value] : [] }
  })
}

/**
 * The real outlet of each imported article, in the same order: the one of its name, else the one whose site its link is on;
 * else a new one under the name that is stated, the host of the link, or none.
 */
export async function findOutlets(
  tx: Transaction,
  articles: readonly Pick<Facts, 'outlet' | 'link'>[],
): Promise<FoundOutlet[]> {
  const wanted = articles.map(wantedBy)
  const known = await knownOutlets(tx, wanted)
  // Those that bring new outlets take turns; waited for until the transaction of the other ends.
  if (known.includes(null)) await tx.$executeRaw`select pg_advisory_xact_lock(${OUTLET_LOCK}::bigint)`
  const found: FoundOutlet[] = []
  for (const [index, one] of wanted.entries()) {
    // Another one, or an article before it, may have brought it meanwhile.
    found.push(known[index] ?? (await knownOutlets(tx, [one]))[0] ?? (await newOutlet(tx, one)))
  }
  return found
}

function wantedBy({ outlet, link }: Pick<Facts, 'outlet' | 'link'>): Wanted {
  const host = link === null ? null : hostOf(link.value)
  const stated = outlet?.value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) || null
  const basis = stated ? 'as the article states it' : host ? 'by the host of its link' : 'not stated'
  return { name: stated ?? host ?? OUTLET_NOT_STATED, host, basis, isStated: stated !== null }
}

/** The outlet of each that is there. Of two real ones of one name content's comes first: "content" sorts before "imported". */
async function knownOutlets(
  tx: Pick<Transaction, '$queryRaw'>,
  wanted: readonly Wanted[],
): Promise<((FoundOutlet & { isBySite: boolean }) | null)[]> {
  if (wanted.length === 0) return []
  const rows = await tx.$queryRaw<{ id: string | null; name: string; isByName: boolean }[]>`
    select coalesce(named.id, placed.id) as id, coalesce(named.name, placed.name) as name,
      named.id is not null as "isByName"
    from unnest(${wanted.map(({ name }) => name)}::text[], ${wanted.map(({ host }) => host)}::text[])
      with ordinality g (name, host, place)
    left join lateral (
      select o.id, o.name from outlet o where lower(o.name) = lower(g.name) and not o.is_constructed
      order by o.origin, o.id limit 1) named on true
    left join lateral (
      select o.id, o.name from outlet o
      where named.id is null and not o.is_constructed
        and regexp_replace(lower(o.homepage), '^https?://(www[.])?([^/:]+).*$', '\\2') = g.host
      order by o.origin, o.id limit 1) placed on true
    order by g.place`
  return rows.map(({ id, name, isByName }, index) => {
    const one = wanted[index]
    if (id === null || !one) return null
    const byName = one.isStated ? 'by its name' : one.basis
    return { id, name, isBySite: !isByName, basis: isByName ? byName : `by its site, ${one.host}` }
  })
}

async function newOutlet(tx: Transaction, { name, host, basis }: Wanted): Promise<FoundOutlet> {
  const id = await freeId(tx, slugOf(name) || 'outlet')
  const homepage = host === null ? null : `https://${host}`
  await tx.outlet.create({ data: { id, name, kind: 'kind not known', homepage, origin: 'imported' } })
  return { id, name, basis }
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
