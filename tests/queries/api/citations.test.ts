import { describe, expect, it, test } from 'vitest'
import { GET } from '@/app/api/v1/citations/[format]/route'
import type { Printing } from '@/lib/core/compare/figure-travel'
import { codebookVersion } from '@/lib/queries/codebook-version'
import { figurePage } from '@/lib/queries/figure-page'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { workerDatabase } from '../../support/worker-database'
import { failedAnswer } from './response-schemas'

workerDatabase({ template: 'content' })
const RELEASE = '/releases/ndd-2024-09'
const FIGURE = `${RELEASE}/figures/nd-convicted`

const withOnward = (printings: readonly Printing[]): number =>
  printings.reduce((sum, { onward }) => sum + 1 + withOnward(onward), 0)

function get(format: string, of: string): Promise<Response> {
  const request = new Request(`http://localhost/api/v1/citations/${format}?of=${encodeURIComponent(of)}`)
  return GET(request, { params: Promise.resolve({ format }) })
}

describe('GET /api/v1/citations/<format>', () => {
  it('cites a release page, its document and every article, with what the database has of each', async () => {
    const found = await releaseComparison('ndd-2024-09')
    const [view, document, ...articles] = await (await get('sources.json', `${RELEASE}?voice=quoted`)).json()
    expect(view).toMatchObject({ publisher: 'Parallax', URL: `http://localhost${RELEASE}?voice=quoted` })
    expect(view.version).toContain(`codebook ${await codebookVersion()}, engine `)
    expect(document).toMatchObject({ title: found?.release.title, publisher: found?.release.publisher })
    expect(articles.map(({ id }: { id: string }) => id)).toEqual(
      found?.columns.map(({ articleId }) => articleId),
    )
    for (const [place, { headline, published, link }] of (found?.columns ?? []).entries()) {
      const cited = articles[place]
      expect(cited.title).toBe(headline ?? '[Headline not seen]')
      expect(cited.issued?.['date-parts'][0].join('-') ?? null).toBe(
        published?.split('-').map(Number).join('-') ?? null,
      )
      expect(cited.URL ?? null).toBe(link?.href ?? null)
    }
  })

  it('cites a figure with its document and the articles that print it', async () => {
    const [view, document, ...articles] = await (await get('sources.json', FIGURE)).json()
    expect(view.URL).toBe(`http://localhost${FIGURE}`)
    expect(document.id).toBe('ndd-2024-09')
    const page = await figurePage('ndd-2024-09', FIGURE.split('/').at(-1) ?? '')
    expect(articles.length).toBeGreaterThan(0)
    expect(articles).toHaveLength(withOnward(page?.printings ?? []))
  })

  test.each(['/terms/undocumented-immigrants?voice=quoted', '/people/mark-green'])(
    'cites %s by itself, for its phrases stand in many articles',
    async (of) => {
      const cited = await (await get('sources.json', of)).json()
      expect(cited).toHaveLength(1)
      expect(cited[0].URL).toBe(`http://localhost${of}`)
    },
  )

  it('leaves out an article that is put away', async () => {
    const all = await (await get('sources.json', RELEASE)).json()
    const fewer = await (await get('sources.json', `${RELEASE}?hide=ndd-2024-09--ap`)).json()
    expect(fewer).toHaveLength(all.length - 1)
  })

  test.each(['apa.txt', 'mla.txt', 'chicago.txt'])(
    'gives a comparison one line a source: %s',
    async (format) => {
      const of = '/compare?cols=outlet:ap,release:ndd-2024-09&by=numbers'
      const lines = (await (await get(format, of)).text()).trimEnd().split('\n')
      const items = await (await get('sources.json', of)).json()
      expect(lines).toHaveLength(items.length)
      expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length)
      expect(lines[0]).toContain('http://localhost/compare?cols=outlet:ap,release:ndd-2024-09&by=numbers')
    },
  )

  test.each([
    ['apa.txt', '/releases/none'],
    ['apa.txt', `${RELEASE}/figures/none`],
    ['apa.txt', `${RELEASE}/verdicts/nd-convicted`],
    ['apa.txt', '/terms/none'],
    ['apa.txt', '/people/nobody-at-all'],
    ['apa.txt', '/compare'],
    ['apa.txt', '/method'],
    ['apa.txt', '//elsewhere.example/releases/ndd-2024-09'],
    ['apa.txt', 'https://elsewhere.example/releases/ndd-2024-09'],
    ['apa.txt', '/releases/%zz'],
    ['vancouver.txt', RELEASE],
  ])('answers 404 for %s of %s', async (format, of) => {
    const response = await get(format, of)
    expect(response.status).toBe(404)
    expect(failedAnswer.parse(await response.json()).error.code).toMatch(/^(page|format)-not-found$/)
  })
})
