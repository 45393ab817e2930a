import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { visitAtRate } from '@/lib/cli/bench/rate-visits'

test('visits as often as asked, and counts what is not answered in good order', async () => {
  const seen: string[] = []
  const server = http.createServer((request, response) => {
    seen.push(request.url ?? '')
    response.writeHead(request.url === '/bad' ? 500 : 200).end('a page')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { runs, failed, p95 } = await visitAtRate({
    origin,
    paths: ['/', '/bad'],
    perSecond: 40,
    seconds: 0.5,
  })
  server.close()
  expect([runs, failed]).toEqual([20, 10])
  expect(seen.filter((path) => path === '/bad')).toHaveLength(10)
  expect(p95).toBeGreaterThan(0)
})

test('visits no other computer', async () => {
  const asked = { origin: 'https://outlet.example', paths: ['/'], perSecond: 1, seconds: 1 }
  await expect(visitAtRate(asked)).rejects.toThrow('outlet.example is not this computer')
})
