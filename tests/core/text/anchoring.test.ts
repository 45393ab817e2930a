import { describe, expect, it } from 'vitest'
import { anchorByOffsets } from '@/lib/core/text/anchor-by-offsets'
import { anchorByPhrase } from '@/lib/core/text/anchor-by-phrase'
import type { MentionToAnchor } from '@/lib/core/text/anchored-mention'

// An invented article about an invented county.
const text = [
  'The county counts 206 declined detainers',
  '',
  'More than 200 illegal aliens were released in that county, said the sheriff on Monday, in what he called a first.',
  '',
  '“Criminal illegal aliens walked free,” he said. The illegal aliens, the county said, were 206 people.',
  'The county is releasing them quietly back into communities.',
].join('\n')

let nextId = 1
function mention(phrase: string, particulars: Partial<MentionToAnchor> = {}): MentionToAnchor {
  return {
    id: nextId++,
    kind: 'term',
    ordinal: 1,
    text: phrase,
    count: 1,
    voice: 'outlet',
    position: 'body',
    spans: [],
    ...particulars,
  }
}

const placesOf = (...mentions: MentionToAnchor[]) =>
  anchorByPhrase(text, mentions).map(({ anchors }) => anchors.map(({ start, end }) => text.slice(start, end)))

describe('anchoring by phrase', () => {
  it('gives no place to a shorter phrase inside a longer one of its kind', () => {
    const anchored = anchorByPhrase(text, [
      mention('illegal aliens', { count: 9 }),
      mention('Criminal illegal aliens'),
    ])
    expect(anchored.map(({ anchors }) => anchors.length)).toEqual([2, 1])
    const inside = text.indexOf('illegal aliens walked')
    expect(anchored[0]?.anchors.some(({ start }) => start === inside)).toBe(false)
  })

  it('lets mentions of different kinds share their words', () => {
    expect(placesOf(mention('206 people'), mention('206 people', { kind: 'quantity' }))).toEqual([
      ['206 people'],
      ['206 people'],
    ])
  })

  it('takes the place in the part of the text that the coder named', () => {
    const startOf = (position: 'headline' | 'lede' | 'body') =>
      anchorByPhrase(text, [mention('county', { position })])[0]?.anchors[0]?.start
    expect(startOf('headline')).toBe(text.indexOf('county counts'))
    expect(startOf('lede')).toBe(text.indexOf('county, said'))
    expect(startOf('body')).toBe(text.indexOf('county said'))
  })

  it('takes the quoted place for a quoted voice', () => {
    const [own, quoted] = anchorByPhrase(text, [
      mention('illegal aliens', { voice: 'outlet' }),
      mention('illegal aliens', { voice: 'quoted', ordinal: 2 }),
    ])
    expect(own?.anchors[0]?.start).toBe(text.indexOf('illegal aliens, the'))
    expect(quoted?.anchors[0]?.start).toBe(text.indexOf('illegal aliens walked'))
  })

  it('takes the place printed letter by letter before one in other case', () => {
    const [anchored] = anchorByPhrase(text, [mention('Criminal illegal', { position: 'headline' })])
    expect(anchored?.anchors[0]?.start).toBe(text.indexOf('Criminal'))
    const [county] = anchorByPhrase('COUNTY jails. The county jails.', [mention('county')])
    expect(county?.anchors[0]?.start).toBe(18)
  })

  it('takes no more places than the coder counted', () => {
    expect(placesOf(mention('county', { count: 2 }))[0]).toHaveLength(2)
  })

  it('leaves a phrase that is not there without a place', () => {
    expect(placesOf(mention('undocumented immigrants'))).toEqual([[]])
  })

  it('finds head and tail of a split phrase', () => {
    const [anchored] = anchorByPhrase(text, [mention('releasing ... back into communities')])
    expect(anchored?.anchors.map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
      ['whole', 'releasing'],
      ['tail', 'back into communities'],
    ])
  })

  it('gives spans that hold the words they stand for', () => {
    const anchored = anchorByPhrase(
      text,
      ['more than 200', '206 people', 'illegal aliens', 'said the sheriff'].map((phrase) => mention(phrase)),
    )
    for (const { mention, anchors } of anchored) {
      expect(anchors.map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual([mention.text])
    }
  })
})

describe("anchoring at the coder's own offsets", () => {
  const start = text.indexOf('206 people')
  const span = { start, end: start + '206 people'.length, role: 'whole' } as const

  it('keeps an offset that holds the phrase', () => {
    const { anchors } = anchorByOffsets(text, mention('206 people', { spans: [span] }))
    expect(anchors).toEqual([{ ...span, method: 'hash' }])
  })

  it.each([
    ['is one unit off', { ...span, start: start + 1 }],
    ['lies beyond the text', { ...span, start: text.length - 1, end: text.length + 5 }],
    ['is empty', { ...span, end: start }],
  ])('draws nothing where the offset %s', (_, wrong) => {
    expect(anchorByOffsets(text, mention('206 people', { spans: [wrong] })).anchors).toEqual([])
  })

  it('draws no tail without its head', () => {
    const spans = [{ ...span, start: start + 2 }, { start: 0, end: 5, role: 'tail' } as const]
    expect(anchorByOffsets(text, mention('206 people', { spans })).anchors).toEqual([])
  })
})
