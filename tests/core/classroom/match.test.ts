import { describe, expect, test } from 'vitest'
import { matchKeys, NONE, OTHER } from '@/lib/core/classroom/match/match'
import type { ArticleMention } from '@/lib/core/compare/pages'
import type { FigureRow } from '@/lib/core/compare/types'

const BODY = 'The jail declined 512 requests in 2031. “Stop,” she said last week.'
const window = (start: string, end: string) => ({ kind: 'range', kindLabel: 'range', start, end, stated: '' })
const figures = [{ id: 'declined', unit: 'detainers', window: window('2030-10-01', '2031-09-30') }] as Pick<
  FigureRow,
  'id' | 'unit' | 'window'
>[]

const at = (phrase: string, rest: object): ArticleMention => {
  const start = BODY.indexOf(phrase)
  return {
    ...{ ref: `a#x${start}`, phrase, ...rest },
    anchors: [{ start, end: start + phrase.length, role: 'whole', method: 'hash' }],
  } as unknown as ArticleMention
}
const keys = (kind: 'numbers' | 'windows' | 'voices', ...mentions: ArticleMention[]) =>
  matchKeys(kind, [{ place: 1, body: BODY, shown: BODY, mentions }], figures)

describe('what is matched', () => {
  test('a number with its figure, or with none where the record counts such things; not an age', () => {
    const number = (figure: object | null, unit: string) =>
      at('512 requests', { kind: 'quantity', figure, unit })
    expect(keys('numbers', number({ id: 'declined' }, 'detainers'))[0]?.right).toBe('declined')
    expect(keys('numbers', number(null, 'detainers'))[0]?.right).toBe(NONE)
    expect(keys('numbers', number(null, 'years'))).toEqual([])
  })

  test('a time with the window of the same days, another time, or none', () => {
    const time = (start: string | null, end: string | null) => at('2031', { kind: 'window', start, end })
    expect(keys('windows', time('2030-10-01', '2031-09-30'))[0]?.right).toBe('2030-10-01_2031-09-30')
    expect(keys('windows', time('2031-01-01', '2031-12-31'))[0]?.right).toBe(OTHER)
    expect(keys('windows', time(null, null))[0]?.right).toBe(NONE)
  })

  test('a phrase in its own sentence, where it stands in it', () => {
    const [key] = keys('voices', at('she', { kind: 'term', voice: 'outlet' }))
    expect(key?.item).toMatchObject({ phrase: 'she', sentence: '“Stop,” she said last week.' })
    expect(key?.item.sentence.slice(key.item.at.start, key.item.at.end)).toBe('she')
  })

  test('every voice, before many of one', () => {
    const words = BODY.split(' ').slice(0, 30)
    const many = words.map((word, index) =>
      at(word, { kind: 'term', ref: `a#t${index}`, voice: index === words.length - 1 ? 'quoted' : 'outlet' }),
    )
    expect(keys('voices', ...many).map(({ right }) => right)).toContain('quoted')
  })
})
