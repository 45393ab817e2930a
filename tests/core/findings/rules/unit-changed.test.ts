import { describe, expect, test } from 'vitest'
import { unitChanged } from '@/lib/core/findings/rules/unit-changed'
import { citation, figure, found, type Printed, statements } from '../checking'

describe('unit-changed', () => {
  const tied = 'total'
  test.each([
    ['detainers', 'people'],
    ['convictions', 'people'],
    ['convictions', 'crimes'],
    ['charges', 'convictions'],
    ['encounters', 'people'],
    ['people', 'crimes'],
    ['people', 'orders'],
    ['beds', 'people'],
  ])('notices %s told as %s', (unit, told) => {
    const figures = [figure({ id: tied, value: 206, unit })]
    const printed: Printed[] = [{ phrase: '206 of them', value: 206, unit: told, tied }]
    expect(statements(unitChanged, { figures, printed })[0]).toMatch(
      new RegExp(`^The article counts ${told} \\(“206 of them”\\); the record counts ${unit} \\(206\\), `),
    )
  })

  test.each([
    ['detainers', 'detainers'],
    ['removals', 'people'],
    ['people', 'removals'],
    ['people', 'cases'],
    ['deaths', 'people'],
  ])('lets %s told as %s be', (unit, told) => {
    const figures = [figure({ id: tied, value: 206, unit })]
    expect(
      statements(unitChanged, { figures, printed: [{ phrase: '206', value: 206, unit: told, tied }] }),
    ).toEqual([])
  })

  test('puts the numbers of one change together and each quoted speaker apart', () => {
    const figures = [
      figure({ id: 'a', value: 116, unit: 'convictions' }),
      figure({ id: 'b', value: 426, unit: 'convictions' }),
    ]
    const printed: Printed[] = [
      { phrase: '116 killers', value: 116, tied: 'a' },
      { phrase: '426 rapists', value: 426, tied: 'b' },
      { phrase: '426 men', value: 426, tied: 'b', voice: 'quoted', speaker: 'Ana Ruiz' },
    ]
    const findings = found(unitChanged, { figures, printed })
    expect(findings.map(({ evidence }) => evidence.map(({ ref }) => ref))).toEqual([['q1', 'q2'], ['q3']])
    expect(findings[0]?.figureIds).toEqual(['a', 'b'])
    expect(findings[1]?.statement).toMatch(/^In words quoted from Ana Ruiz, the text counts people/)
  })

  test('puts together only what has the same voice and the same source', () => {
    const figures = [figure({ id: tied, value: 489, unit: 'detainers' })]
    const printed: Printed[] = [
      { phrase: 'nearly 500 men', value: 489, tied, voice: 'paraphrased', speaker: 'Ana Ruiz' },
      { phrase: '489 men', value: 489, tied, voice: 'paraphrased', speaker: 'Radio Nine (report)' },
      { phrase: 'the 489', value: 489, tied, voice: 'paraphrased', speaker: 'the Radio Nine' },
      { phrase: '489', value: 489, tied },
    ]
    const said = statements(unitChanged, { figures, printed })
    expect(said.map((one) => one.slice(0, one.indexOf(';')))).toEqual([
      'The article, citing Ana Ruiz, counts people (“nearly 500 men”)',
      'The article, citing Radio Nine, counts people (“489 men” and “the 489”)',
      'The article counts people (“489”)',
    ])
  })

  test('calls charges and convictions what they are', () => {
    const line = { unit: 'charges', population: 'charges or convictions on record' }
    const figures = [figure({ id: tied, value: 206, ...line })]
    const printed: Printed[] = [{ phrase: '206 assaults', value: 206, unit: 'crimes', tied }]
    expect(statements(unitChanged, { figures, printed })).toEqual([
      'The article counts crimes (“206 assaults”); the record counts charges and convictions (206), not all of which are findings of guilt.',
    ])
  })

  test('names the heading under which a list of offences counts people', () => {
    const figures = [figure({ id: tied, value: 116, unit: 'convictions' })]
    const printed: Printed[] = [{ phrase: '116 homicides', value: 116, unitStated: 'aliens convicted', tied }]
    expect(statements(unitChanged, { figures, printed })[0]).toContain('(aliens convicted: “116 homicides”)')
  })

  test('says what speaks for the article: the release’s own words, and its own', () => {
    const figures = [figure({ id: tied, value: 67_879, unit: 'encounters' })]
    const printed: Printed[] = [
      { phrase: '67,879 men', value: 67_879, tied },
      { phrase: '67,879 encounters', value: 67_879, unit: 'encounters', tied },
    ]
    const record = {
      scopeNotes: ['The report’s summary rounds it to 68,000 foreign aliens, a third of them.'],
    }
    expect(statements(unitChanged, { figures, printed, record })[0]).toContain(
      '; the record notes that the release’s own summary has “68,000 foreign aliens”; the article also has “67,879 encounters”.',
    )
  })

  test('says nothing of a number that is turned down, and that an account is disputed', () => {
    const figures = [figure({ id: tied, value: 75, unit: 'convictions' })]
    expect(statements(unitChanged, { figures, printed: [{ phrase: 'not 75', value: 75, tied }] })).toEqual([])
    const denied = { actStated: 'released (denied)', voice: 'paraphrased', speaker: 'Ana Ruiz' } as const
    expect(
      statements(unitChanged, { figures, printed: [{ phrase: '75 men', value: 75, tied, ...denied }] })[0],
    ).toMatch(/^The article, citing Ana Ruiz, whose account it disputes, counts people/)
  })

  test('lets the release’s own words be', () => {
    const figures = [figure({ id: tied, value: 206, unit: 'encounters' })]
    const printed: Printed[] = [
      { phrase: '206 aliens', value: 206, tied, voice: 'quoted', speaker: 'Ana Ruiz' },
    ]
    const article = { citations: [citation({ name: 'Ana Ruiz', organisation: 'Harlan County Sheriff' })] }
    expect(statements(unitChanged, { figures, printed, article })).toEqual([])
  })

  test('finds the figure of a crime by its number and its noun', () => {
    const figures = [figure({ id: 'h', value: 29, label: 'with a conviction for homicide' })]
    const homicides: Printed = { phrase: '29 homicides', value: 29, unit: 'crimes', unitStated: 'homicide' }
    expect(statements(unitChanged, { figures, printed: [homicides] })).toHaveLength(1)
    expect(statements(unitChanged, { figures, printed: [{ ...homicides, unitStated: 'burglary' }] })).toEqual(
      [],
    )
  })
})
