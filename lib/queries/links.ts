import { linkHosts, sourceLink } from '@/lib/core/compare/source-link'
import type { SourceLink } from '@/lib/core/compare/types'
import { database } from '@/lib/db/client'

/** Judges an address: linked where its host is one the screens may link to, else "seen as a copy". */
export type ToLink = (address: string, options?: { copy?: boolean; given?: boolean }) => SourceLink

/** The judge of addresses for one page, by the hosts that content/link-hosts.yaml lists. */
export async function linkJudge(): Promise<ToLink> {
  const hosts = linkHosts(await database().linkHost.findMany({ select: { host: true } }))
  return (address, options) => sourceLink(address, hosts, options)
}
