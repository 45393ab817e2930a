import { expect, test } from 'vitest'
import { tryGuide } from '@/lib/commands/review/try-guide'

const GUIDE = `id: tallow-post
name: Tallow Post style
about: For tests.
rules:
  - id: no-blorp
    rule: Nobody is called a blorp.
    source: Tallow Post stylebook
    wordings: [{one: blorp, many: blorps}]
    use: [{one: person, many: people}]
`

test('a sentence is held to a guide as a draft is: what is noticed, why, and what may stand instead', () => {
  expect(tryGuide(GUIDE, 'He said that 12 blorps were “no blorps at all”.')).toEqual([
    {
      ruleId: 'no-blorp',
      ...{ before: 'He said that 12 ', words: 'blorps', after: ' were “no blorps at all”.' },
      ...{ instead: ['people'], scope: expect.stringContaining('own words') },
    },
  ])
  expect(tryGuide(GUIDE, 'Nothing of it is here.')).toEqual([])
  expect(tryGuide(GUIDE, '')).toEqual([])
})

test('a guide that is not in order notices nothing that could be shown', () => {
  expect(tryGuide(GUIDE.replace('rule:', 'rul:'), '12 blorps')).toBeNull()
})
