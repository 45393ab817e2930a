import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { freePort } from '@/lib/db/embedded/server'
import { startFront } from '@/lib/serve/front'

const undo: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const each of undo.splice(0).reverse()) await each()
})

/** A front before a server that answers so; there is no database. */
async function frontOf(listener: http.RequestListener) {
  const behind = http.createServer(listener)
  await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve))
  undo.push(() => behind.close())
  const port = await freePort(0)
  const front = await startFront({
    host: '127.0.0.1',
    port,
    databaseUrl: 'postgresql://nobody:x@127.0.0.1:1/none',
    behind: (behind.address() as AddressInfo).port,
  })
  undo.push(front.stop)
  return { url: `http://127.0.0.1:${port}`, port, behind }
}

test('hands a form on with all it holds, and its answer back with every cookie', async () => {
  const { url } = await frontOf(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    response.setHeader('Set-Cookie', ['a=1', 'b=2'])
    response.writeHead(303, { Location: '/next' })
    response.end(`${request.method} ${request.url} ${request.headers.host} ${request.headers.cookie} ${body}`)
  })
  const answer = await fetch(`${url}/import?x=1`, {
    method: 'POST',
    body: 'a'.repeat(100_000),
    headers: { cookie: 'name=Ann' },
    redirect: 'manual',
  })
  expect(answer.status).toBe(303)
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(await answer.text()).toBe(`POST /import?x=1 ${new URL(url).host} name=Ann ${'a'.repeat(100_000)}`)
})

test('without a database asks for each page as it was asked for', async () => {
  let asked = 0
  const { url } = await frontOf((request, response) => {
    asked += 1
    response.setHeader('Content-Type', 'text/html')
    response.end(`${request.headers['user-agent']}`)
  })
  for (let time = 0; time < 2; time += 1) {
    const answer = await fetch(`${url}/`, { headers: { 'user-agent': 'a reader' } })
    expect(await answer.text()).toBe('a reader')
  }
  expect(asked).toBe(2)
})

test('gives built files packed', async () => {
  const { port } = await frontOf((_request, response) => {
    response.setHeader('Content-Type', 'text/css')
    response.setHeader('Cache-Control', 'public, max-age=1, immutable')
    response.end('a { color: red }\n'.repeat(100))
  })
  const [encoding, body] = await new Promise<[unknown, Buffer]>((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip' }
    http
      .get({ host: '127.0.0.1', port, path: '/_next/static/a.css', headers }, async (answer) => {
        const chunks = []
        for await (const chunk of answer) chunks.push(chunk)
        resolve([answer.headers['content-encoding'], Buffer.concat(chunks)])
      })
      .on('error', reject)
  })
  expect(encoding).toBe('gzip')
  expect(gunzipSync(body).length).toBe(1_700)
})

test('says in words that the server behind is gone', async () => {
  const { url, behind } = await frontOf(() => {})
  behind.close()
  for (const path of ['/method', '/_next/static/a.js']) {
    const answer = await fetch(`${url}${path}`)
    expect(answer.status).toBe(502)
    expect(await answer.text()).toContain('Try again in a moment')
  }
})
