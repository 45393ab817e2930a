import type { NetworkInterfaceInfo } from 'node:os'
import { expect, test } from 'vitest'
import { networkAddresses } from '@/lib/cli/network-address'

const at = (address: string, internal = false): NetworkInterfaceInfo[] => [
  { address, internal, family: 'IPv4', netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: null },
]

test('finds by which addresses others in the network may reach this computer, the likeliest first', () => {
  const ip6 = { ...at('fd00::2')[0], family: 'IPv6', scopeid: 0 } as NetworkInterfaceInfo
  const interfaces = {
    lo: at('127.0.0.1', true),
    docker0: at('172.17.0.1'),
    eth1: at('169.254.3.4'),
    wlan0: [...at('192.168.1.20'), ip6],
    eth0: at('10.4.0.7'),
  }
  expect(networkAddresses(interfaces)).toEqual(['192.168.1.20', '10.4.0.7', '172.17.0.1'])
  expect(networkAddresses({ lo: at('127.0.0.1', true) })).toEqual([])
})
