import { describe, expect, it } from 'vitest'
import { guideOf, mended, styleOf } from './guide-of'

describe('checkStyle', () => {
  it('says at which words, by which rule and why it holds there', () => {
    const text =
      'County holds aliens longer\nThe jail held two aliens on Monday, the sheriff’s office said in a report.'
    const { hits } = styleOf(text, guideOf({}))
    expect(hits.map((hit) => [hit.text, hit.rule.id, hit.scope])).toEqual([
      ['aliens', 'alien', 'in the headline'],
      ['aliens', 'alien', expect.stringMatching(/^the draft’s own words/)],
    ])
    for (const hit of hits) expect(text.slice(hit.start, hit.end)).toBe(hit.text)
  })

  it('leaves quoted words to their speaker', () => {
    expect(styleOf('“The aliens are gone,” Sheriff Orla Denholt said on Monday.', guideOf({})).hits).toEqual(
      [],
    )
  })

  it('shows but never rewrites quoted words where a rule looks at them', () => {
    const [hit] = styleOf('“The aliens are gone,” Denholt said.', guideOf({ exempt: [] })).hits
    expect(hit).toMatchObject({ text: 'aliens', replacements: [], advice: 'Noncitizen.' })
  })

  it.each([
    ['He cited the Alien Enemies Act on Monday.'],
    ['The Criminal Alien Program began then.'],
    ['Alien Enemies Act is invoked again\nThe law was used on Monday for the first time in years, it says.'],
  ])('leaves names and titles alone: %s', (text) => {
    expect(styleOf(text, guideOf({})).hits).toEqual([])
  })

  it.each([
    ['Aliens were held.'],
    ['Aliens Walk Free in County\nThe jail let them go on Monday, it said in a report.'],
    ['They left. Aliens in the jail stayed.'],
  ])('takes no first word of a sentence and no headline for a name: %s', (text) => {
    expect(styleOf(text, guideOf({})).hits).toHaveLength(1)
  })

  it('keeps to the headline where a rule holds there alone', () => {
    const text = 'County holds aliens longer\nThe jail held two aliens on Monday, the county said.'
    const { hits } = styleOf(text, guideOf({ where: ['headline'] }))
    expect(hits.map(({ position }) => position)).toEqual(['headline'])
  })

  it('lets the rule with more words speak', () => {
    const guide = guideOf(
      {},
      { id: 'illegal-alien', wordings: [{ one: 'illegal alien', many: 'illegal aliens' }] },
    )
    expect(styleOf('An illegal alien was held.', guide).hits.map(({ rule }) => rule.id)).toEqual([
      'illegal-alien',
    ])
  })

  it('finds whole words alone', () => {
    expect(styleOf('The alienated and the inalienable were held.', guideOf({})).hits).toEqual([])
  })

  it.each([
    ['2012-01-01', 'It holds from 2013-04-02; the draft is of 2012-01-01.'],
    ['2025-01-21', 'It ended on 2025-01-21; the draft is of 2025-01-21.'],
    [null, 'It ended on 2025-01-21, and the draft has no date.'],
  ])('does not apply a rule out of its dates, and says so: %s', (day, reason) => {
    const guide = guideOf({ from: '2013-04-02', until: '2025-01-21' })
    expect(styleOf('The alien left.', guide, day)).toEqual({
      hits: [],
      notApplied: [{ ruleId: 'alien', reason }],
    })
  })

  it('applies it on its first day', () => {
    expect(styleOf('The alien left.', guideOf({ from: '2013-04-02' }), '2013-04-02').hits).toHaveLength(1)
  })
})

describe('what may stand instead', () => {
  const illegal = guideOf({
    wordings: [{ one: 'illegal alien', many: 'illegal aliens' }],
    use: [{ one: 'undocumented individual', many: 'undocumented individuals' }],
  })
  it.each([
    ['two aliens left', 'two noncitizens left', guideOf({})],
    ['ALIENS LEFT', 'NONCITIZENS LEFT', guideOf({})],
    ['Aliens left', 'Noncitizens left', guideOf({})],
    ['an alien left', 'a noncitizen left', guideOf({})],
    ['An alien left', 'A noncitizen left', guideOf({})],
    ['the alien’s file', 'the noncitizen’s file', guideOf({})],
    ['an illegal alien left', 'an undocumented individual left', illegal],
    ['Illegal Aliens left', 'Undocumented Individuals left', illegal],
    ['Cuban aliens 🙂 and aliens', 'Cuban noncitizens 🙂 and noncitizens', guideOf({})],
  ])('keeps case, number and article: %s', (text, wanted, guide) => {
    expect(mended(text, guide)).toBe(wanted)
  })

  it('gives advice alone where the sound after "a" cannot be told', () => {
    const guide = guideOf({ use: [{ one: 'European', many: 'Europeans' }] })
    expect(styleOf('an alien left', guide).hits[0]).toMatchObject({ replacements: [], advice: 'Noncitizen.' })
  })

  it('gives advice alone where the number cannot be told', () => {
    const guide = guideOf({ wordings: [{ one: 'undocumented', many: null }] })
    expect(styleOf('the undocumented left', guide).hits[0]?.replacements).toEqual([])
  })
})
