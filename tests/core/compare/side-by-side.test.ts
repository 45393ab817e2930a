import { describe, expect, it } from 'vitest'
import { checkedAnchors } from '@/lib/core/compare/checked-anchors'
import { machineReading } from '@/lib/core/compare/machine-reading'
import { mentionSpans } from '@/lib/core/compare/mention-spans'
import { sideBySide } from '@/lib/core/compare/side-by-side'
import { cited, coding, counted, word } from './mentions-by-hand'

//            0         1         2         3         4         5
//            012345678901234567890123456789012345678901234567890123456789
const BODY = 'Aliens were held, she said. Illegal aliens left. A third did.'

describe('two codings beside one another', () => {
  const hand = [
    word('t1', 'aliens', [[0, 6]]),
    word('t2', 'Illegal aliens', [[28, 42]], { voice: 'quoted' }),
    cited('c1', 'said', [[22, 26]]),
  ]
  const machine = [
    word('m1', 'Aliens', [[0, 6]]),
    word('m2', 'aliens', [[36, 42]]),
    word('m3', 'left', [[43, 47]]),
  ]
  const { kinds, rows } = sideBySide(hand, machine)

  it('are counted by the same words, other words of one place, and what one alone has', () => {
    expect(kinds[0]).toMatchObject({
      ...{ kind: 'terms', identical: 1, overlapping: 1, onlyFirst: 0, onlySecond: 1 },
      ...{ strict: 2 / 5, relaxed: 4 / 5 },
    })
    expect(kinds[3]).toMatchObject({ kind: 'citations', onlyFirst: 1, strict: 0 })
    expect(kinds[1]).toMatchObject({ kind: 'quantities', strict: null, relaxed: null })
  })

  it('are listed place by place in the order of the text, with what they say differently', () => {
    expect(rows.map(({ kind, start, first, second }) => [kind, start, first, second])).toEqual([
      ['terms', 0, 'willow--herald#t1', 'willow--herald#m1'],
      ['citations', 22, 'willow--herald#c1', null],
      ['terms', 28, 'willow--herald#t2', 'willow--herald#m2'],
      ['terms', 43, null, 'willow--herald#m3'],
    ])
    expect(rows[2]).toMatchObject({
      ...{ isIdentical: false, end: 42 },
      differences: [{ attribute: 'voice', first: 'quoted', second: 'outlet' }],
    })
    expect(rows[0]?.differences).toEqual([])
  })

  it('say of what both found how often each attribute is the same, a value and its ends as one', () => {
    const shares = sideBySide(
      [counted('q1', 'A third', [[49, 56]], { measure: 'share', low: 33.3, high: 33.3 })],
      [counted('m1', 'A third', [[49, 56]], { measure: 'share', low: 1 / 3, high: 1 / 3, unit: null })],
    ).kinds[1]?.attributes
    expect(shares?.map(({ id, share }) => [id, share])).toEqual([
      ...[
        ['value', 1],
        ['modifier', 1],
        ['measure', 1],
        ['unit', 0],
        ['act', null],
        ['voice', 1],
      ],
    ])
  })
})

describe('what is compared of a coding', () => {
  it('is each place of a phrase, but no second parts, no quoted words and nothing that did not anchor', () => {
    const spans = mentionSpans([
      word('t1', 'aliens', [
        [0, 6],
        [36, 42],
      ]),
      word('t2', 'held … left', [
        [12, 16],
        [43, 47, 'tail'],
      ]),
      word('t3', 'nowhere', []),
    ])
    expect(spans.terms.map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [36, 42],
      [12, 16],
    ])
  })

  it('leaves pull quotes out, which count nowhere', () => {
    expect(mentionSpans([cited('c1', 'said', [[22, 26]], { duplicateOf: 2 })]).citations).toEqual([])
  })

  it('takes both ends of a number whose value alone was coded from that value', () => {
    const [about] = mentionSpans([counted('q1', 'About 500', [[0, 9]], { value: 500 })]).quantities
    expect(about?.attributes).toMatchObject({ low: 500, high: 500 })
    const [nearly] = mentionSpans([
      counted('q1', 'Nearly 500', [[0, 9]], { value: 500, high: 500 }),
    ]).quantities
    expect(nearly?.attributes).toMatchObject({ low: null, high: 500 })
  })

  it('compares no attribute that a coding states nowhere, and every null of one that it states', () => {
    const plain = word('t1', 'aliens', [[0, 6]])
    expect(mentionSpans([plain]).terms[0]?.attributes).not.toHaveProperty('concept')
    const named = word('t2', 'Illegal aliens', [[28, 42]], { concept: 'illegal-aliens' })
    expect(mentionSpans([plain, named]).terms[0]?.attributes).toMatchObject({ concept: null })
    expect(mentionSpans([plain], { statesAll: true }).terms[0]?.attributes).toMatchObject({ concept: null })
  })

  it('compares no manner that a coder left open', () => {
    const [span] = mentionSpans([cited('c1', 'said', [[22, 26]], { mode: null })]).citations
    expect(span?.attributes).not.toHaveProperty('mode')
    expect(span?.attributes).toMatchObject({ cue: 'said', name: 'ana alder' })
  })
})

describe('anchors held against the text', () => {
  it('stay where the words stand, and go where they do not or lie outside', () => {
    const mentions = [
      word('t1', 'aliens', [
        [0, 6],
        [7, 13],
      ]),
      word('t2', 'Illegal aliens', [[28, 900]]),
      word('t3', 'held … left', [
        [12, 16],
        [43, 47, 'tail'],
      ]),
      cited('c1', '', [
        [22, 26],
        [0, 6, 'quote'],
      ]),
    ]
    expect(checkedAnchors(BODY, mentions).map(({ anchors }) => anchors.length)).toEqual([1, 0, 2, 2])
  })
})

describe('what the engine read', () => {
  const machine = coding('engine-0-1-0', [word('m1', 'Aliens', [[0, 6]]), word('m2', 'aliens', [[36, 42]])])
  const first = coding('first-coder', [word('t1', 'Aliens', [[0, 6]])], { isShown: true })
  const second = coding('second-coder', [word('s1', 'Aliens', [[0, 6]]), word('s2', 'left', [[43, 47]])])
  const settled = coding('settled', [word('x1', 'Illegal aliens', [[28, 42]])])

  it('is nothing where it has not read this very text', () => {
    expect(machineReading(BODY, [first])).toBeNull()
    expect(machineReading(BODY, [first, { ...machine, isOfAttachedText: false }])).toBeNull()
  })

  it('stands alone where no person coded the article', () => {
    expect(machineReading(BODY, [machine])).toMatchObject({ besideHand: null, mentions: { length: 2 } })
  })

  it('is compared with the shown coding, and with the settled one where there is one', () => {
    const shown = machineReading(BODY, [first, second, machine])?.besideHand
    expect(shown).toMatchObject({ coder: { id: 'first-coder' }, isSettled: false })
    expect(shown?.comparison.kinds[0]).toMatchObject({ identical: 1, onlySecond: 1 })
    const best = machineReading(BODY, [first, second, settled, machine])?.besideHand
    expect(best).toMatchObject({ coder: { id: 'settled' }, isSettled: true })
    expect(best?.comparison.kinds[0]).toMatchObject({ identical: 0, overlapping: 1, onlySecond: 1 })
  })

  it('has the agreement of the two people beside it, the settled coding being neither', () => {
    const people = machineReading(BODY, [first, second, settled, machine])?.besideHand?.people
    expect(people).toMatchObject({ first: { id: 'first-coder' }, second: { id: 'second-coder' } })
    expect(people?.kinds[0]).toMatchObject({ identical: 1, onlySecond: 1 })
    expect(machineReading(BODY, [first, settled, machine])?.besideHand?.people).toBeNull()
  })

  it('is compared no further than the opening reached that was coded by hand', () => {
    const opening = { ...first, extent: 'opening' as const }
    const beside = machineReading(BODY, [opening, machine])?.besideHand
    expect(beside?.until).toBe(6)
    expect(beside?.comparison.kinds[0]).toMatchObject({ identical: 1, onlySecond: 0 })
  })
})
