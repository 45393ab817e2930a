import { describe, expect, it } from 'vitest'
import { contentErrorLine } from '@/lib/content/content-error'
import { readContent } from '@/lib/content/read'
import { readStyleGuide } from '@/lib/content/style/read-style-guide'
import { readStyleGuides } from '@/lib/content/style/style-guides'

const CONTEXT = {
  concepts: [{ id: 'illegals' }, { id: 'aliens' }],
  rulings: [
    {
      ...{ id: 'ap-2013', body: 'AP', on: '2013-04-02', until: null, ruling: 'r', scope: 's' },
      ...{ source: 'AP Stylebook', url: 'https://example.org/ap', concepts: [] },
    },
  ],
}
const HEAD = 'id: g\nname: G\nabout: A\nrules:\n'

function errors(rules: string): string[] {
  const read = readStyleGuide(`${HEAD}${rules}`, 'content/styleguides/g.yaml', CONTEXT)
  return read.ok ? [] : read.errors.map(contentErrorLine)
}

describe('the guides of content/', () => {
  it('are in order, and take source and dates from the rulings', () => {
    const content = readContent('content')
    if (!content.ok) throw new Error('content/ is not in order')
    const { codebook, terminologyRules } = content.content
    const result = readStyleGuides('content', { concepts: codebook.concepts, rulings: terminologyRules })
    if (!result.ok) throw new Error(result.errors.map(contentErrorLine).join('\n'))
    const dates = result.guides.map(({ id, rules }) => [id, rules[0]?.from, rules[0]?.until])
    expect(dates).toEqual([
      ['ap-2013', '2013-04-02', null],
      ['dhs-2021', '2021-04-19', '2025-01-21'],
      ['house', undefined, undefined],
      ['ice-2025', '2025-01-21', null],
      ['nahj-2006', '2006-03-31', null],
    ])
  })
})

describe('readStyleGuide', () => {
  it('holds everywhere but in quotations, names and titles, unless it says otherwise', () => {
    const read = readStyleGuide(
      `${HEAD}  - {id: a, rule: R, source: S, wordings: [{one: illegal, many: illegals}, undocumented], advice: X}`,
      'g.yaml',
      CONTEXT,
    )
    expect(read).toMatchObject({
      ok: true,
      guide: {
        rules: [
          {
            where: ['own voice', 'paraphrase', 'headline'],
            exempt: ['quotations', 'names and titles'],
            wordings: [
              { one: 'illegal', many: 'illegals' },
              { one: 'undocumented', many: null },
            ],
          },
        ],
      },
    })
  })

  const AT = 'content/styleguides/g.yaml:5 rules[0]'
  it.each([
    [
      'an unknown concept',
      '  - {id: a, rule: R, source: S, concepts: [illegls], advice: X}',
      `${AT}.concepts[0]: rule "a": unknown concept "illegls"; did you mean "illegals"?`,
    ],
    [
      'an unknown ruling',
      '  - {id: a, rule: R, ruling: ap-2031, concepts: [aliens], advice: X}',
      `${AT}.ruling: rule "a": unknown ruling "ap-2031"; did you mean "ap-2013"?`,
    ],
    [
      'a fact that the ruling has',
      '  - {id: a, rule: R, ruling: ap-2013, from: 2013-04-03, concepts: [aliens], advice: X}',
      `${AT}.from: rule "a": "2013-04-03" stands in the ruling "ap-2013" already; leave it out here`,
    ],
    [
      'a rule without a source',
      '  - {id: a, rule: R, concepts: [aliens], advice: X}',
      `${AT}: rule "a": has neither a ruling nor a source`,
    ],
    [
      'a rule about nothing',
      '  - {id: a, rule: R, source: S, advice: X}',
      `${AT}: rule "a": names no concept and no wording`,
    ],
    [
      'a rule that leads nowhere',
      '  - {id: a, rule: R, source: S, concepts: [aliens]}',
      `${AT}: rule "a": says neither what to use nor any advice`,
    ],
    [
      'an end before its beginning',
      '  - {id: a, rule: R, source: S, from: 2020-01-02, until: 2020-01-01, concepts: [aliens], advice: X}',
      `${AT}.until: rule "a": ends on 2020-01-01, not after 2020-01-02`,
    ],
    [
      'a replacement without the plural of what it replaces',
      '  - {id: a, rule: R, source: S, wordings: [{one: alien, many: aliens}], use: [migrant]}',
      `${AT}.use[0]: rule "a": "migrant" can replace none of the wordings: give both a plural, or neither`,
    ],
    [
      'a place that there is not',
      '  - {id: a, rule: R, source: S, where: [caption], concepts: [aliens], advice: X}',
      `${AT}.where[0]: unknown value "caption"; expected one of own voice, paraphrase, headline`,
    ],
    [
      'an unknown key',
      '  - {id: a, rule: R, source: S, concept: [aliens], wordings: [x], advice: X}',
      `${AT}.concept: unknown key`,
    ],
  ])('names file, rule and value of %s', (_, rules, message) => {
    expect(errors(rules)).toContain(message)
  })

  it('names a rule that stands there twice', () => {
    const rule = '  - {id: a, rule: R, source: S, concepts: [aliens], advice: X}\n'
    expect(errors(rule + rule)).toEqual([
      'content/styleguides/g.yaml:6 rules[1].id: duplicate rule "a"; it stands first as entry 1',
    ])
  })
})
