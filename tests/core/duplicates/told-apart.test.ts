import { describe, expect, test } from 'vitest'
import { isToldApart, type PrintedBy } from '@/lib/core/duplicates/told-apart'

const named = (outletId: string | null, ...links: string[]): PrintedBy => ({ outletId, isNamed: true, links })
const unnamed = (outletId: string | null, ...links: string[]): PrintedBy => ({
  ...{ outletId, isNamed: false, links },
})
const ALDER = 'https://alder-post.example/story'
const BIRCH = 'https://birch.example/wire/1'

describe('two articles with one text', () => {
  test.each<[string, PrintedBy, PrintedBy, boolean]>([
    ['of two outlets are two', named('alder'), named('birch'), true],
    ['of an outlet and one that is not here yet are two', named('alder', ALDER), named(null), true],
    ['of one outlet are one, whatever their links', named('alder', ALDER), named('alder', BIRCH), false],
    [
      'of one page are one, whatever it is called',
      named('alder', ALDER),
      named('a', `${ALDER}?utm_source=x#top`),
      false,
    ],
    ['on two sites are two', unnamed('alder.example', ALDER), unnamed('birch.example', BIRCH), true],
    ['of an outlet and on another site are two', named('alder', ALDER), unnamed(null, BIRCH), true],
    [
      'on a site and a part of it are one',
      unnamed('a', ALDER),
      unnamed('b', 'https://amp.alder-post.example/s'),
      false,
    ],
    ['of an outlet, and on some site, may be one', named('alder'), unnamed('birch.example', BIRCH), false],
    ['of which nothing is known of one may be one', named('alder', ALDER), unnamed('none'), false],
    ['of which nothing is known may be one', unnamed('none'), unnamed('none'), false],
  ])('%s', (_, one, other, expected) => {
    expect(isToldApart(one, other)).toBe(expected)
    expect(isToldApart(other, one)).toBe(expected)
  })
})
