import { describe, expect, test } from 'vitest'
import { actChanged } from '@/lib/core/findings/rules/act-changed'
import { boundDropped } from '@/lib/core/findings/rules/bound-dropped'
import { populationChanged } from '@/lib/core/findings/rules/population-changed'
import { shareWithoutBase } from '@/lib/core/findings/rules/share-without-base'
import { figure, type Printed, statements } from '../checking'

describe('act-changed', () => {
  const act = (recorded: string, printed: string, more: Partial<Printed> = {}) =>
    statements(actChanged, {
      figures: [figure({ id: 'total', value: 206, act: recorded })],
      printed: [{ phrase: '206 of them', value: 206, act: printed, tied: 'total', ...more }],
    })

  test.each([
    ['declined', 'released-by-local-agency', 'speaks of release'],
    ['on-non-detained-docket', 'released', 'speaks of release'],
    ['not-served-notice', 'lost-track-of', 'speaks of being lost'],
    ['missed-hearing', 'ordered-removed', 'speaks of orders of removal'],
    ['projected', 'removed', 'speaks of removal'],
    ['on-record-of-released', 'committed', 'speaks of crimes committed'],
    ['booked-in', 'held', 'speaks of people held'],
  ])('notices %s told as %s', (recorded, printed, words) => {
    expect(act(recorded, printed)[0]).toContain(words)
  })

  test.each([
    ['declined', 'refused-to-honor'],
    ['released', 'released-by-court'],
    ['not-charged', 'released'],
    ['under-supervision', 'released'],
    ['held', 'arrested'],
  ])('lets %s told as %s be', (recorded, printed) => {
    expect(act(recorded, printed)).toEqual([])
  })

  test('reads "roaming" and "at large" where the coded act keeps the docket', () => {
    const docket = 'on-non-detained-docket'
    expect(act(docket, docket, { population: 'on the docket and roaming free' })).toHaveLength(1)
  })

  test('takes the act of the whole where the figure says only what its people are like', () => {
    const figures = [
      figure({ id: 'all', value: 900, act: 'on-non-detained-docket' }),
      figure({ id: 'some', value: 29, act: 'convicted', partOf: 'all' }),
    ]
    const printed: Printed[] = [{ phrase: '29 people', value: 29, act: 'released', tied: 'some' }]
    expect(statements(actChanged, { figures, printed })).toHaveLength(1)
  })

  test.each([
    ['does not mean that 206 people were released', 0],
    ['says that 206 people were released by a sheriff who does not answer', 1],
  ])('heeds a "not" before the act alone: %s', (text, count) => {
    const printed: Printed[] = [
      { phrase: '206 people', value: 206, act: 'released', actStated: 'released', tied: 'total' },
    ]
    const figures = [figure({ id: 'total', value: 206, act: 'declined' })]
    expect(
      statements(actChanged, { figures, printed, article: { text: `The paper ${text}.` } }),
    ).toHaveLength(count)
  })

  test('takes "let loose" for an act, names the authority that takes over, and the people of declined detainers', () => {
    expect(act('on-docket', 'released', { actStated: 'let loose' })[0]).toContain('speaks of release (')
    expect(act('transferred', 'released', { actStated: 'released by ICE to ORR' })[0]).toContain(
      'speaks of release to ORR (',
    )
    expect(act('declined', 'released')[0]).toContain('counts is people whose detainers were declined (206)')
  })

  test('says that the release’s own summary speaks of release too, where the record notes it', () => {
    const figures = [figure({ id: 'total', value: 206, act: 'declined', unit: 'detainers' })]
    const printed: Printed[] = [{ phrase: '206 men', value: 206, act: 'released', tied: 'total' }]
    const said = (note: string) =>
      statements(actChanged, { figures, printed, record: { scopeNotes: [note] } })[0]
    const too = '; the record notes that the release’s own summary speaks of release too.'
    expect(said('The document’s own summary speaks of jails that release people.')).toContain(too)
    expect(said('The document’s own summary says that this is not a release.')).not.toContain(too)
  })

  test('heeds a coder’s remark that it is denied', () => {
    expect(act('declined', 'released', { actStated: 'released (denied)' })).toEqual([])
  })
})

describe('population-changed', () => {
  const all = figure({ id: 'all', value: 468 })
  const parts = [
    figure({ id: 'convicted', value: 172, act: 'convicted', partOf: 'all' }),
    figure({ id: 'charged', value: 296, act: 'charged', partOf: 'all' }),
  ]

  test('notices that all are called convicted', () => {
    const printed: Printed[] = [{ phrase: '468 convicted criminals', value: 468, tied: 'all' }]
    expect(statements(populationChanged, { figures: [all, ...parts], printed })).toEqual([
      'The article has “468 convicted criminals”; by the record 172 of the 468 had a conviction.',
    ])
  })

  test.each<[string, string, Printed[]]>([
    ['people called criminal', 'all', [{ phrase: '468 criminal aliens', value: 468, tied: 'all' }]],
    [
      'both groups named',
      'all',
      [{ phrase: '468 convicted of or charged with crimes', value: 468, tied: 'all' }],
    ],
    ['the convicted ones', 'convicted', [{ phrase: '172 convicted', value: 172, tied: 'convicted' }]],
  ])('says nothing of %s', (_, __, printed) => {
    expect(statements(populationChanged, { figures: [all, ...parts], printed })).toEqual([])
  })

  test('notices murder for homicide, and not homicide itself', () => {
    const figures = [figure({ id: 'h', value: 208, population: 'convictions for homicide' })]
    const told = (phrase: string): Printed[] => [{ phrase, value: 208, tied: 'h' }]
    expect(statements(populationChanged, { figures, printed: told('208 convicted of murder') })).toEqual([
      'The article has “208 convicted of murder”; the record has homicide, which takes in more than murder.',
    ])
    expect(statements(populationChanged, { figures, printed: told('208 homicide convictions') })).toEqual([])
  })

  test('notices a status only where the record says that it has none', () => {
    const printed: Printed[] = [{ phrase: '468 illegal aliens', value: 468, tied: 'all' }]
    expect(statements(populationChanged, { figures: [all], printed })).toEqual([])
    const scopeNotes = ['The office does not record immigration status.']
    expect(statements(populationChanged, { figures: [all], printed, record: { scopeNotes } })).toHaveLength(1)
  })
})

describe('bound-dropped', () => {
  const figures = [figure({ id: 'total', value: 291_000, modifier: 'more than' })]
  const bare: Printed = { phrase: '291,000 children', value: 291_000, tied: 'total' }

  test('notices a limit of the record that is left out', () => {
    expect(statements(boundDropped, { figures, printed: [bare] })).toEqual([
      'The article prints 291,000; the record has more than 291,000.',
    ])
    expect(statements(boundDropped, { figures, printed: [{ ...bare, modifier: 'about' }] })).toHaveLength(1)
  })

  test('lets a text that keeps the limit once leave it out later', () => {
    const kept: Printed = { ...bare, phrase: 'more than 291,000', modifier: 'more than' }
    expect(statements(boundDropped, { figures, printed: [kept, bare] })).toEqual([])
  })

  test('says nothing of a number of another unit, of which the record has no bound', () => {
    expect(statements(boundDropped, { figures, printed: [{ ...bare, unit: 'orders' }] })).toEqual([])
  })

  test('notices the upper end of a quoted range', () => {
    const printed: Printed[] = [
      { phrase: 'up to 80 percent', value: 80, low: null, modifier: 'up to', measure: 'share' },
      {
        ...{ phrase: '40 to 80 percent', value: null, low: 40, high: 80, modifier: 'range' },
        ...{ measure: 'share', voice: 'quoted', speaker: 'Tim Roe' },
      },
    ]
    expect(statements(boundDropped, { figures: [], printed })).toEqual([
      'The article prints up to 80%; words quoted from Tim Roe have 40% to 80%.',
    ])
    expect(statements(boundDropped, { figures: [], printed: printed.slice(0, 1) })).toEqual([])
  })

  test('notices the upper end of a range in the record’s notes', () => {
    const printed: Printed[] = [
      { phrase: 'up to 60 percent', value: 60, modifier: 'up to', measure: 'share' },
    ]
    const scopeNotes = ['Staff have checked 40 to 60 percent of the files.']
    expect(statements(boundDropped, { figures: [], printed, record: { scopeNotes } })).toHaveLength(1)
  })
})

describe('share-without-base', () => {
  const figures = [
    figure({ id: 'outside', value: 13_099 }),
    figure({ id: 'neither', value: 10_232, partOf: 'outside' }),
  ]
  const share: Printed = { phrase: '78 percent', value: 78, measure: 'share', unit: null }
  const people: Printed = { phrase: '10,232 people', value: 10_232, tied: 'neither' }

  test('names the base that the record gives', () => {
    const text = 'They are 10,232 people. That is 78 percent, and nobody asked.'
    expect(statements(shareWithoutBase, { figures, printed: [people, share], article: { text } })).toEqual([
      'The article prints 78%, and the sentence does not say of what; in the record 10,232 (the count neither) is 78.1% of 13,099 (the count outside).',
    ])
  })

  test.each([
    'They are 10,232 people. That is 78 percent of them.',
    'They are 10,232 people of the 13,099, or 78 percent.',
  ])('lets a sentence that says of what be: %s', (text) => {
    expect(statements(shareWithoutBase, { figures, printed: [people, share], article: { text } })).toEqual([])
  })

  test('says nothing of an opening, and nothing of a share that the record does not give', () => {
    const text = 'They are 10,232 people. That is 78 percent, and nobody asked.'
    expect(
      statements(shareWithoutBase, {
        figures,
        printed: [people, share],
        article: { text, extent: 'opening' },
      }),
    ).toEqual([])
    const half = { ...share, phrase: '50 percent', value: 50 }
    expect(
      statements(shareWithoutBase, {
        ...{ figures, printed: [people, half] },
        article: { text: text.replace('78', '50') },
      }),
    ).toEqual([])
  })
})
