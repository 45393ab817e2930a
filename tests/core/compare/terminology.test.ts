import { describe, expect, it } from 'vitest'
import { rulingsInForce, stoodThroughout } from '@/lib/core/compare/terminology'

const memo = { on: '2021-04-19', until: '2025-01-21' }

describe('rulings on words', () => {
  it.each([
    ['the day before it began', '2021-04-18', false],
    ['the day it began', '2021-04-19', true],
    ['its last day', '2025-01-20', true],
    ['the day that another replaced it', '2025-01-21', false],
    ['a month that it stood throughout', '2024-09', true],
    ['the month in which it began', '2021-04', false],
    ['the month in which it ended', '2025-01', false],
  ])('on %s (%s): in force %s', (_, published, inForce) => {
    expect(stoodThroughout(memo, published)).toBe(inForce)
  })

  it('stand for all later days while nothing replaced them', () => {
    expect(stoodThroughout({ on: '2013-04-02', until: null }, '2099-12')).toBe(true)
  })

  const ruling = {
    ...memo,
    id: 'memo',
    body: 'DHS',
    ruling: 'one word for another',
    scope: 'staff',
    source: 'memo',
    url: null,
  }

  it('are shown with the articles that appeared under them, never for an article without a date', () => {
    const shown = rulingsInForce(
      [
        { articleId: 'dated', published: '2024-09-27' },
        { articleId: 'undated', published: null },
        { articleId: 'early', published: '2013-05-01' },
      ],
      [ruling],
      (url) => ({ href: url, label: url, copy: false }),
    )
    expect(shown.map(({ id, articleIds, link }) => ({ id, articleIds, link }))).toEqual([
      { id: 'memo', articleIds: ['dated'], link: null },
    ])
  })

  it('are left out when no article appeared under them', () => {
    const none = rulingsInForce([{ articleId: 'early', published: '2013-05' }], [ruling], () => {
      throw new Error('no link is needed')
    })
    expect(none).toEqual([])
  })
})
