import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { Refused } from './refusal'

/** An address that a host name stands for. */
export interface HostAddress {
  address: string
  family: 4 | 6
}

/** Gives all addresses of a host name; empty or throwing for one that nobody knows. */
export type Resolver = (host: string) => Promise<readonly HostAddress[]>

/** Says whether an address may be connected to. */
export type AddressRule = (address: string) => boolean

/** Asks the system's resolver, so that its hosts file counts as it does for any other program. */
export const systemResolver: Resolver = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address, family }) => ({
    address,
    family: family === 6 ? 6 : 4,
  }))

/**
 * The address to connect to for a URL's host: its first, provided that every address it has is allowed. One private
 * address among public ones is a trick or a mistake, and refused. Throws Refused.
 */
export async function resolveHost(url: URL, resolve: Resolver, isAllowed: AddressRule): Promise<HostAddress> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const literal = isIP(host)
  const addresses: readonly HostAddress[] =
    literal === 0 ? await ask(host, resolve) : [{ address: host, family: literal === 6 ? 6 : 4 }]
  const [first] = addresses
  if (!first)
    throw new Refused('unknown-host', `No address is known for ${host}. Check the spelling of the link.`)
  const barred = addresses.find(({ address }) => !isAllowed(address))
  if (barred) {
    const leads = literal === 0 ? `${host} leads to ${barred.address}` : host
    throw new Refused(
      'private-address',
      `${leads}${literal === 0 ? ', which' : ''} is not an address of the public internet; only public pages are fetched.`,
    )
  }
  return first
}

async function ask(host: string, resolve: Resolver): Promise<readonly HostAddress[]> {
  try {
    return await resolve(host)
  } catch {
    throw new Refused('unknown-host', `No address is known for ${host}. Check the spelling of the link.`)
  }
}
