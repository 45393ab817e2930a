import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fetchPage } from '@/lib/ingest/links/fetch-page'
import { RobotsCache } from '@/lib/ingest/links/robots-rules'
import { LIMITS, page, serve, surroundings } from './loopback'

const HTML = { 'content-type': 'text/html' }

describe('a page', () => {
  test('comes with its bytes, type and address', async () => {
    const { port, asked } = await serve(page)
    const result = await fetchPage(`http://news.example:${port}/a#part`, LIMITS, surroundings())
    expect(result).toMatchObject({
      ok: true,
      address: `http://news.example:${port}/a`,
      passed: [],
      contentType: 'text/html; charset=utf-8',
    })
    if (result.ok) expect(new TextDecoder().decode(result.bytes)).toBe('<p>a page</p>')
    expect(asked).toEqual(['/robots.txt', '/a'])
  })

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('is unpacked from %s', async (encoding, pack) => {
    const { port } = await serve((_request, response) => {
      response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(pack('<p>packed</p>'))
    })
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    expect(result.ok && new TextDecoder().decode(result.bytes)).toBe('<p>packed</p>')
  })

  test('is followed through redirects, each address named', async () => {
    const { port } = await serve((request, response) => {
      if (request.url === '/c') return page(request, response)
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/c' }).end()
    })
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    const at = `http://news.example:${port}`
    expect(result).toMatchObject({ ok: true, address: `${at}/c`, passed: [`${at}/a`, `${at}/b`] })
  })
})

describe('loopback', () => {
  test('is refused unless a test allows it', async () => {
    const { port, asked } = await serve(page)
    const result = await fetchPage(`http://news.example:${port}/`, LIMITS, {
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      anyPort: true,
    })
    expect(result).toMatchObject({ ok: false, refusal: { code: 'private-address' } })
    expect(asked).toEqual([])
  })
})

describe('what turns private on the way', () => {
  test.each([
    ['http://127.0.0.2/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://localhost/', 'local-name'],
    ['//169.254.169.254/latest', 'private-address'],
    ['file:///etc/passwd', 'scheme'],
    ['gopher://127.0.0.1/', 'scheme'],
    ['http://a@127.0.0.1/', 'userinfo'],
  ])('a redirect to %s', async (location, code) => {
    const { port } = await serve((_request, response) => response.writeHead(302, { location }).end())
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    expect(result).toMatchObject({ ok: false, refusal: { code } })
  })

  test('a name that answers with another address the next time', async () => {
    const { port, asked } = await serve(page)
    const answers = ['127.0.0.1', '127.0.0.9']
    const result = await fetchPage(
      `http://news.example:${port}/a`,
      LIMITS,
      surroundings({ resolve: async () => [{ address: answers.shift() ?? '', family: 4 }] }),
    )
    expect(result).toMatchObject({ ok: false, refusal: { code: 'private-address' } })
    expect(asked).toEqual(['/robots.txt'])
  })

  test('the connection goes to the address that was checked: no name is resolved again', async () => {
    const { port } = await serve(page)
    const resolved: string[] = []
    const resolve = async (host: string) => {
      resolved.push(host)
      return [{ address: '127.0.0.1', family: 4 as const }]
    }
    const result = await fetchPage(`http://no-such-host.example:${port}/a`, LIMITS, surroundings({ resolve }))
    expect(result.ok).toBe(true)
    expect(resolved).toEqual(['no-such-host.example', 'no-such-host.example'])
  })

  test('the far end of the connection is checked too', async () => {
    const { port, asked } = await serve(page)
    let checks = 0
    const isAllowed = () => ++checks === 1
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings({ isAllowed }))
    expect(result).toMatchObject({ ok: false, refusal: { code: 'private-address' } })
    expect(asked).toEqual([])
  })
})

describe('limits', () => {
  test('a body that says it has 10 GB is not read', async () => {
    const { port } = await serve((_request, response) => {
      response.writeHead(200, { ...HTML, 'content-length': 10_000_000_000 }).write('<p>')
    })
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    expect(result).toMatchObject({ ok: false, refusal: { code: 'too-big' } })
  })

  test('a body without end is cut off at the limit', async () => {
    let sent = 0
    const { port } = await serve((_request, response) => {
      response.writeHead(200, HTML)
      const chunk = Buffer.alloc(50_000, 'a')
      const more = () => {
        while (!response.destroyed && sent < 10_000_000_000 && response.write(chunk)) sent += chunk.length
      }
      response.on('drain', more)
      more()
    })
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    expect(result).toMatchObject({ ok: false, refusal: { code: 'too-big' } })
    expect(sent).toBeLessThan(20_000_000)
  })

  test.each(['gzip', 'br'])('a %s bomb is stopped where it passes the limit', async (encoding) => {
    const zeros = Buffer.alloc(50_000_000)
    const bomb = encoding === 'gzip' ? gzipSync(zeros) : brotliCompressSync(zeros)
    expect(bomb.length).toBeLessThan(LIMITS.bytes)
    const { port } = await serve((_request, response) => {
      response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(bomb)
    })
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    expect(result).toMatchObject({ ok: false, refusal: { code: 'too-big' } })
  })

  test('an answer that never begins', async () => {
    const { port } = await serve(() => undefined)
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: 'timeout', message: expect.stringContaining('begin to answer') },
    })
  })

  test('a body that stops in the middle', async () => {
    const { port } = await serve((_request, response) => {
      response.writeHead(200, HTML).write('<p>')
    })
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: 'timeout', message: expect.stringContaining('middle') },
    })
  })

  test('a body that drips for ever', async () => {
    const { port } = await serve((_request, response) => {
      response.writeHead(200, HTML)
      const drip = setInterval(() => response.write('a'), 50)
      response.on('close', () => clearInterval(drip))
    })
    const limits = { ...LIMITS, totalMs: 600 }
    const result = await fetchPage(`http://news.example:${port}/a`, limits, surroundings())
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: 'timeout', message: expect.stringContaining('in all') },
    })
  })

  test('a resolver that never answers', async () => {
    const limits = { ...LIMITS, totalMs: 200 }
    const resolve = () => new Promise<never>(() => undefined)
    const result = await fetchPage('http://news.example/a', limits, surroundings({ resolve }))
    expect(result).toMatchObject({ ok: false, refusal: { code: 'timeout' } })
  })

  test('redirects in a circle', async () => {
    const { port, asked } = await serve((_request, response) =>
      response.writeHead(302, { location: '/a' }).end(),
    )
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    expect(result).toMatchObject({ ok: false, refusal: { code: 'too-many-redirects' } })
    expect(asked).toHaveLength(LIMITS.redirects + 2)
  })

  test('headers without end', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.write(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(200_000)}`)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    server.close()
    expect(result).toMatchObject({ ok: false, refusal: { code: 'connection' } })
  })

  test.each([
    ['image/jpeg', 'content-type'],
    ['application/octet-stream', 'content-type'],
    ['video/mp4', 'content-type'],
  ])('%s is no article', async (type, code) => {
    const { port } = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': type }).end('x'),
    )
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    expect(result).toMatchObject({ ok: false, refusal: { code } })
  })

  test.each([404, 403, 500])('status %i is said', async (status) => {
    const { port } = await serve((_request, response) => response.writeHead(status, HTML).end('x'))
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: 'status', message: expect.stringContaining(String(status)) },
    })
  })

  test('a packing that was not asked for, a broken one, and a closed port', async () => {
    const { port } = await serve((request, response) => {
      response
        .writeHead(200, { ...HTML, 'content-encoding': request.url === '/odd' ? 'zstd' : 'gzip' })
        .end('no gzip')
    })
    const odd = await fetchPage(`http://news.example:${port}/odd`, LIMITS, surroundings())
    expect(odd).toMatchObject({ ok: false, refusal: { code: 'content-encoding' } })
    const broken = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    expect(broken).toMatchObject({ ok: false, refusal: { code: 'connection' } })
    const closed = await fetchPage('http://news.example:9/a', LIMITS, surroundings())
    expect(closed).toMatchObject({ ok: false, refusal: { code: 'connection' } })
  })
})

describe('robots.txt', () => {
  const rules = 'User-agent: *\nDisallow: /private\n\nUser-agent: ParallaxImport\nDisallow: /archive\n'

  test('is honoured, the rules for this program before those for all', async () => {
    const { port, asked } = await serve(page, rules)
    const around = surroundings()
    const refused = await fetchPage(`http://news.example:${port}/archive/1`, LIMITS, around)
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'robots' } })
    expect((await fetchPage(`http://news.example:${port}/private`, LIMITS, around)).ok).toBe(true)
    expect(asked).toEqual(['/robots.txt', '/private'])
  })

  test('is asked again where a redirect leads', async () => {
    const { port } = await serve(
      (_request, response) => response.writeHead(301, { location: '/archive/1' }).end(),
      rules,
    )
    const result = await fetchPage(`http://news.example:${port}/a`, LIMITS, surroundings())
    expect(result).toMatchObject({ ok: false, refusal: { code: 'robots' } })
  })

  test('that fails shuts the site, for a minute', async () => {
    let failing = true
    let now = 0
    const { port } = await serve(page)
    const robots = new RobotsCache(() => now)
    const load = robots.rules.bind(robots)
    robots.rules = (origin, ask) => load(origin, async () => (failing ? { kind: 'unreachable' } : ask()))
    const around = surroundings({ robots })
    const link = `http://news.example:${port}/a`
    expect(await fetchPage(link, LIMITS, around)).toMatchObject({
      ok: false,
      refusal: { code: 'robots-unreachable' },
    })
    failing = false
    expect((await fetchPage(link, LIMITS, around)).ok).toBe(false)
    now = 61_000
    expect((await fetchPage(link, LIMITS, around)).ok).toBe(true)
  })
})
