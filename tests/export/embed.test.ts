import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { EmbedView } from '@/lib/core/embed/view'
import { oembedXml } from '@/lib/export/embed/oembed'
import { embedPage, embedRefusal } from '@/lib/export/embed/page'

const HOSTILE = '</title><script>alert(1)</script><img src=x onerror=alert(1)> " \' &amp;'
const FRAME = { origin: 'https://parallax.example', theme: null, nonce: 'abc' }
const view: EmbedView = {
  title: HOSTILE,
  kicker: HOSTILE,
  lead: HOSTILE,
  notes: [HOSTILE],
  living: '/compare?q="><b>',
  dated: HOSTILE,
  isConstructed: false,
  tables: [
    {
      caption: HOSTILE,
      heads: [
        { name: HOSTILE, about: HOSTILE },
        { name: 'AP', about: null },
      ],
      rows: [
        {
          ...{ group: HOSTILE, head: HOSTILE, about: HOSTILE },
          cells: [
            {
              ...{ strong: HOSTILE, beside: HOSTILE, quiet: HOSTILE, shade: 3 },
              lines: [
                {
                  ...{ words: HOSTILE, voice: 'quoted', lang: 'es', aside: HOSTILE, href: '/a"b' },
                  tags: [{ tone: '"><b>', words: HOSTILE }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}

describe('a page for a frame', () => {
  const { document } = parseHTML(embedPage(view, FRAME))

  it('shows every text as it is, and runs none', () => {
    expect(document.querySelectorAll('img, b > script')).toHaveLength(0)
    expect(document.querySelectorAll('script')).toHaveLength(1)
    expect(document.querySelector('h1')?.textContent).toBe(HOSTILE)
    expect(document.querySelector('td li .phrase')?.textContent).toBe(`“${HOSTILE}”`)
    expect(document.querySelector('td li .phrase')?.getAttribute('lang')).toBe('es')
  })

  it('has nothing that can be pressed but links, each to a new tab of ours', () => {
    expect(document.querySelectorAll('form, button, input, select, textarea, object, embed')).toHaveLength(0)
    const links = [...document.querySelectorAll('a')]
    expect(links.length).toBeGreaterThan(1)
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank')
      expect(new URL(link.getAttribute('href') ?? '').origin).toBe(FRAME.origin)
    }
  })

  it('is not to be indexed, and names the living view', () => {
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
    const living = `${FRAME.origin}${view.living}`
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(living)
    expect(document.querySelector('footer a')?.getAttribute('href')).toBe(living)
  })

  it('is light or dark as it is told, else as the reader has it', () => {
    const themeOf = (theme: 'dark' | null) =>
      parseHTML(embedPage(view, { ...FRAME, theme })).document.documentElement.getAttribute('data-theme')
    expect([themeOf('dark'), themeOf(null)]).toEqual(['dark', null])
  })

  it('says why there is nothing, as text', () => {
    const refused = parseHTML(embedRefusal(HOSTILE, FRAME)).document
    expect(refused.querySelector('main p')?.textContent).toBe(HOSTILE)
    expect(refused.querySelectorAll('img')).toHaveLength(0)
  })

  it('says of what is invented that it is', () => {
    expect(embedPage({ ...view, isConstructed: true }, FRAME)).toContain('everything in it is invented')
  })
})

it('an oEmbed answer is the same as XML', () => {
  const answer = {
    ...{ version: '1.0' as const, type: 'rich' as const, provider_name: 'Parallax' as const },
    ...{ title: HOSTILE, provider_url: 'https://parallax.example/', cache_age: 86_400 },
    ...{
      html: '<iframe src="https://parallax.example/embed/compare?a=1&amp;b=2"></iframe>',
      width: 600,
      height: 400,
    },
  }
  const { document } = parseHTML(`<body>${oembedXml(answer).replace(/^<\?.*\?>\n/, '')}</body>`)
  for (const [name, value] of Object.entries(answer)) {
    expect(document.querySelector(name)?.textContent).toBe(String(value))
  }
})
