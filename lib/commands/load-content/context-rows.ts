import type { Content } from '@/lib/content/content'
import type { OutletFile } from '@/lib/content/schema/outlet'
import { settleOutlets } from './imported-rows'
import { pruneRows, type Row, type Transaction, upsertRows } from './rows'

/** Writes coders and outlets, without taking away what content/ no longer has. */
export async function saveCodersAndOutlets(tx: Transaction, content: Content): Promise<void> {
  const coders = content.coders.map(({ engineVersion, ...coder }) => ({
    ...coder,
    engine_version: engineVersion,
  }))
  await upsertRows(tx, 'coder', ['id'], coders)
  const outlets = [
    ...content.outlets.map((outlet) => outletRow(outlet, false)),
    ...content.exercises.flatMap(({ outlets }) => outlets.map((outlet) => outletRow(outlet, true))),
  ]
  await upsertRows(tx, 'outlet', ['id'], outlets)
}

/**
 * Takes away the outlets that content/ no longer has; imported ones stay. Throws StillInUse. Coders stay: an engine
 * or a person that codes in the app is none of content's.
 */
export async function pruneOutlets(tx: Transaction, { outlets, exercises }: Content): Promise<void> {
  const kept = [...outlets, ...exercises.flatMap((exercise) => exercise.outlets)].map(({ id }) => id)
  await settleOutlets(tx, kept)
  const imported = await tx.outlet.findMany({ where: { origin: 'imported' }, select: { id: true } })
  await pruneRows(tx, 'outlet', [...kept, ...imported.map(({ id }) => id)])
}

function outletRow({ id, name, kind, homepage, place }: OutletFile, isConstructed: boolean): Row {
  // Named, so that an outlet that an import made under this id becomes content's.
  return { id, name, kind, homepage, place, is_constructed: isConstructed, origin: 'content' }
}

/** Writes the rulings on words and the hosts that may be linked, and takes away those that are gone. */
export async function saveRulingsAndHosts(tx: Transaction, content: Content): Promise<void> {
  const rulings = content.terminologyRules.map(
    ({ id, body, on, until, ruling, scope, source, url, concepts }) => ({
      id,
      body,
      on,
      until,
      ruling,
      scope,
      source,
      url,
      concepts,
    }),
  )
  await upsertRows(tx, 'terminology_rule', ['id'], rulings)
  await pruneRows(
    tx,
    'terminology_rule',
    rulings.map(({ id }) => id),
  )

  const { own, official, archives } = content.linkHosts
  const hosts = [
    ...own.map((host) => ({ host, kind: 'own' })),
    ...official.map((host) => ({ host, kind: 'official' })),
    ...archives.map((host) => ({ host, kind: 'archive' })),
  ]
  await upsertRows(tx, 'link_host', ['host'], hosts)
  await tx.linkHost.deleteMany({ where: { host: { notIn: hosts.map(({ host }) => host) } } })
}
