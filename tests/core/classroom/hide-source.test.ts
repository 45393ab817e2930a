import { describe, expect, test } from 'vitest'
import { readContent } from '@/lib/content/read'
import { blotted, HIDDEN, sourceSpans } from '@/lib/core/classroom/hide-source'

const content = readContent('content')
if (!content.ok) throw new Error('content/ is not in order')

const articles = content.content.exercises.flatMap(({ outlets, articles }) =>
  articles.map(({ slug, article, text }) => {
    const outletName = outlets.find(({ id }) => id === article.outlet)?.name ?? ''
    return [slug, { outletName, byline: article.byline, body: text.body }] as const
  }),
)

describe('who printed a text is hidden', () => {
  test.each(articles)(
    '%s: no outlet, author or address is left, and every other letter keeps its place',
    (slug, given) => {
      const { body, outletName, byline } = given
      const shown = blotted(body, sourceSpans(body, given))
      expect(shown).toHaveLength(body.length)
      const short = outletName.replace(/^The /, '')
      for (const name of [short, ...(byline ?? '').split(' and ')].filter(Boolean))
        expect(shown.toLowerCase()).not.toContain(name.toLowerCase())
      expect(shown).not.toMatch(/@|https?:|\bTNW\b|\bPCD\b|the Journal that/)
      // Another outlet may be a source, and is named as any.
      if (slug === 'harlopen-courier') expect(shown).not.toContain('Courier')
      const changed = [...body].filter((letter, at) => shown[at] !== letter).length
      expect(changed).toBeLessThan(body.length / 6)
      expect([...shown].every((letter, at) => letter === body[at] || letter === HIDDEN)).toBe(true)
    },
  )

  test('ordinary words that an outlet is named after stay', () => {
    const text = 'They opened the gate. The iron gate stood open. A courier came.'
    expect(blotted(text, sourceSpans(text, { outletName: 'The Harlopen Courier', byline: null }))).toBe(text)
  })
})
