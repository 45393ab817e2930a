import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, it, test } from 'vitest'
import { GET as oembed } from '@/app/api/v1/oembed/route'
import { GET as embed } from '@/app/embed/[...path]/route'
import { freezeView } from '@/lib/commands/freeze-view'
import { frozenComparison } from '@/lib/core/compare/workspace/frozen'
import { readView } from '@/lib/core/compare/workspace/read-view'
import { EMBED_TABLES } from '@/lib/core/embed/embeddable'
import { commandLine } from '@/lib/core/people/actor'
import { figurePage } from '@/lib/queries/figure-page'
import { termDetail } from '@/lib/queries/term-detail'
import { workspace, workspaceWithPhrases } from '@/lib/queries/workspace'
import { workerDatabase } from '../../support/worker-database'
import { failedAnswer } from './response-schemas'

const db = workerDatabase({ template: 'content' })
const HOST = 'parallax.example'
const COMPARE = '/compare?cols=outlet:breitbart,outlet:ap'
const FIGURE = '/releases/ndd-2024-09/figures/nd-convicted'

async function framed(address: string) {
  const url = new URL(address, `http://${HOST}/embed/`)
  const path = url.pathname.split('/').slice(2)
  const response = await embed(new Request(url, { headers: { host: HOST, 'x-nonce': 'abc' } }), {
    params: Promise.resolve({ path }),
  })
  return { response, document: parseHTML(await response.text()).document }
}

const textsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)

function provided(params: Record<string, string>): Promise<Response> {
  const request = new Request(`http://${HOST}/api/v1/oembed?${new URLSearchParams(params)}`, {
    headers: { host: HOST },
  })
  return oembed(request)
}

describe('GET /embed/…', () => {
  it('has the rows, columns and times of a comparison, and where it lives', async () => {
    const { view } = readView({ cols: 'outlet:breitbart,outlet:ap', voice: 'quoted' })
    const { rows } = await workspace(view)
    const { response, document } = await framed(`/embed${COMPARE}&voice=quoted`)
    expect(response.status).toBe(200)
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
    expect(textsOf(document, 'tbody th[scope=row] > span')).toEqual(rows.map(({ label }) => label))
    const times = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.emptiness === null ? [String(cell.times)] : [])),
    )
    expect(textsOf(document, 'tbody td b')).toEqual(times)
    const living = document.querySelector('footer a')?.getAttribute('href')
    expect(living).toBe(`http://${HOST}${COMPARE}&voice=quoted`)
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(living)
    expect(document.querySelector('footer')?.textContent).toMatch(
      /Parallax · \d+ releases, \d+ \w+ 20\d\d to/,
    )
  })

  test.each(EMBED_TABLES)('has a table of a release with its day: %s', async (table) => {
    const { response, document } = await framed(`/embed/releases/ndd-2024-09/${table}`)
    expect(response.status).toBe(200)
    expect(document.querySelectorAll('tbody tr').length).toBeGreaterThan(3)
    expect(document.querySelector('footer')?.textContent).toContain('released 27 September 2024')
    expect(document.querySelector('footer a')?.getAttribute('href')).toBe(
      `http://${HOST}/releases/ndd-2024-09#${table}`,
    )
  })

  it('keeps to the filters of a release page', async () => {
    const all = (await framed('/embed/releases/ndd-2024-09/words')).document
    const one = await framed('/embed/releases/ndd-2024-09/words?voice=quoted&hide=ndd-2024-09--ap')
    const heads = (document: Document) => document.querySelectorAll('thead th').length
    expect(heads(one.document)).toBe(heads(all) - 1)
    expect(one.document.querySelectorAll('.phrase:not(.quoted)')).toHaveLength(0)
  })

  it('has what each article printed for a figure', async () => {
    const page = await figurePage('ndd-2024-09', 'nd-convicted')
    const { document } = await framed(`/embed${FIGURE}`)
    expect(document.querySelector('h1')?.textContent).toContain(page?.figure.label)
    expect(textsOf(document, '.phrase').length).toBeGreaterThanOrEqual(page?.printings.length ?? 1)
  })

  it('has a wording by year and outlet, with the counts of its page', async () => {
    const term = await termDetail('illegal-aliens', { outlet: null, voice: null, page: 1 })
    const { document } = await framed('/embed/terms/illegal-aliens?theme=dark')
    expect(document.documentElement.getAttribute('data-theme')).toBe('dark')
    const [years] = document.querySelectorAll('table')
    expect([...(years?.querySelectorAll('td b') ?? [])].map(({ textContent }) => textContent)).toEqual(
      term?.years.map(({ articles }) => String(articles)),
    )
  })

  it('has a frozen view from what was kept alone', async () => {
    const { view } = readView({ cols: 'outlet:breitbart,outlet:ap' })
    const { comparison, phrases } = await workspaceWithPhrases(view)
    const kept = frozenComparison(view, comparison, phrases())
    const id = await freezeView({ comparison: kept, actor: commandLine('Ann') })
    const before = (await framed(`/embed/frozen/${id}`)).document.toString()
    await db.prisma.$executeRaw`update outlet set name = 'Renamed' where id = 'ap'`
    expect((await framed(`/embed/frozen/${id}`)).document.toString()).toBe(before)
    await db.prisma.$executeRaw`update outlet set name = 'Associated Press' where id = 'ap'`
    expect(before).toContain('frozen on ')
  })

  test.each([
    ['/embed/x'],
    ['/embed/import'],
    ['/embed/compare'],
    ['/embed/compare?cols=outlet:none'],
    [`/embed${COMPARE}&by=text`],
    ['/embed/releases/none/words'],
    ['/embed/releases/ndd-2024-09'],
    ['/embed/releases/ndd-2024-09/record'],
    ['/embed/releases/ndd-2024-09/figures/none'],
    ['/embed/articles/ndd-2024-09--ap'],
    ['/embed/terms/none'],
    ['/embed/frozen/aaaaaaaaaaaaaaaa'],
  ])('says that there is nothing, and shows no table: %s', async (address) => {
    const { response, document } = await framed(address)
    expect(response.status).toBe(404)
    expect(document.querySelectorAll('table')).toHaveLength(0)
    expect(document.querySelector('main p')?.textContent?.length).toBeGreaterThan(20)
  })

  it('tells of texts that they are not embedded', async () => {
    const { document } = await framed(`/embed${COMPARE}&by=text`)
    expect(document.querySelector('main p')?.textContent).toContain('Texts are not embedded')
  })

  it('has no word of an attached text but the phrases that were coded in it', async () => {
    const [article] = await db.prisma.$queryRaw<{ id: string }[]>`
      select article_id as id from article_release where release_id = 'ndd-2024-09' limit 1`
    const secret = 'zebracorn'
    const body = `${secret} text`
    const sha256 = createHash('sha256').update(body).digest('hex')
    await db.prisma.$executeRaw`
      insert into article_text (article_id, body, sha256, length, attached_by)
      values (${article?.id}, ${body}, ${sha256}, ${body.length}, 'a test')`
    for (const table of EMBED_TABLES) {
      const { document } = await framed(`/embed/releases/ndd-2024-09/${table}`)
      expect(document.toString()).not.toContain(secret)
    }
    const compared = await framed(`/embed/compare?cols=release:ndd-2024-09,article:${article?.id}`)
    expect(compared.document.toString()).not.toContain(secret)
    await db.prisma.$executeRaw`delete from article_text where sha256 = ${sha256}`
  })
})

describe('GET /api/v1/oembed', () => {
  const url = `http://${HOST}${COMPARE}`

  it('answers with a frame of the very view, as oEmbed 1.0 has it', async () => {
    const response = await provided({ url })
    expect(response.headers.get('content-type')).toContain('application/json')
    const body = await response.json()
    expect(body).toMatchObject({ version: '1.0', type: 'rich', width: 960, height: 640 })
    expect(body).toMatchObject({ provider_name: 'Parallax', provider_url: `http://${HOST}/` })
    const frame = parseHTML(body.html).document.querySelector('iframe')
    expect(frame?.getAttribute('src')).toBe(`http://${HOST}/embed${COMPARE}`)
    expect(frame?.getAttribute('title')).toBe(body.title)
    expect((await framed(frame?.getAttribute('src') ?? '')).response.status).toBe(200)
  })

  it('is no larger than is asked', async () => {
    const body = await (await provided({ url, maxwidth: '400', maxheight: '300' })).json()
    expect([body.width, body.height]).toEqual([400, 300])
    expect(body.html).toContain('width="400" height="300"')
    expect((await provided({ url, maxwidth: '"><b>' })).status).toBe(400)
    expect((await provided({ url, maxheight: '0' })).status).toBe(400)
  })

  it('says the same as XML', async () => {
    const response = await provided({ url, format: 'xml' })
    expect(response.headers.get('content-type')).toContain('text/xml')
    expect(await response.text()).toContain('&lt;iframe src=&quot;http://parallax.example/embed/compare')
  })

  it('takes the section of a release from its address', async () => {
    const { html } = await (await provided({ url: `http://${HOST}/releases/ndd-2024-09#officials` })).json()
    expect(html).toContain(`src="http://${HOST}/embed/releases/ndd-2024-09/officials"`)
  })

  test.each([
    ['https://elsewhere.example/compare?cols=outlet:ap', 404, 'not-embeddable'],
    [`http://${HOST}/articles/ndd-2024-09--ap`, 404, 'not-embeddable'],
    [`http://${HOST}/releases/none`, 404, 'not-embeddable'],
    [`http://${HOST}/releases/ndd-2024-09/../../import`, 404, 'not-embeddable'],
    [`http://${HOST}/releases/%2e%2e%2fimport`, 404, 'not-embeddable'],
    [`http://${HOST}${COMPARE}&by=text`, 404, 'not-embeddable'],
    [`javascript://${HOST}/compare`, 404, 'not-embeddable'],
    ['', 404, 'not-embeddable'],
  ])('refuses %s', async (given, status, code) => {
    const response = await provided({ url: given })
    expect(response.status).toBe(status)
    expect(failedAnswer.parse(await response.json()).error.code).toBe(code)
  })

  it('answers 501 for a format that it has not', async () => {
    expect((await provided({ url, format: 'yaml' })).status).toBe(501)
  })
})
