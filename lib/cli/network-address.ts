import type { NetworkInterfaceInfo } from 'node:os'

type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>

// Networks that programs make inside a computer; no other device is in them.
const VIRTUAL = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|wg|zt|tailscale|llw|awdl)/i

/**
 * The IPv4 addresses of this computer by which others in its network may reach it, the likeliest first: those of networks
 * within the computer last. Addresses that a computer gives itself because no network answered (169.254.) are left out.
 */
export function networkAddresses(interfaces: Interfaces): string[] {
  const found = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos
      .filter(
        ({ family, internal, address }) => family === 'IPv4' && !internal && !/^169\.254\./.test(address),
      )
      .map(({ address }) => ({ address, rank: VIRTUAL.test(name) ? 1 : 0 })),
  )
  return found.sort((a, b) => a.rank - b.rank).map(({ address }) => address)
}
