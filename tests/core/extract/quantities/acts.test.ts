import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ACTS_BY_FIRST } from '@/lib/core/extract/quantities/acts'
import { at, only, quantities } from './reading'

const ACTS: [text: string, act: string | null, stated: string | null][] = [
  ['The agency released 40 aliens.', 'released', 'released'],
  ['40 aliens were released.', 'released', 'released'],
  ['40 aliens were released by county jails.', 'released-by-local-agency', 'released'],
  ['40 aliens were released by an immigration judge.', 'released-by-court', 'released'],
  ['40 aliens were given bond.', 'released-by-court', 'given bond'],
  ['40 aliens were released under supervision.', 'released-to-supervision', 'released under supervision'],
  ['Local authorities released 40 aliens.', 'released-by-local-agency', 'released'],
  ['40 aliens would be released.', 'planned-for-release', 'would be released'],
  ['40 aliens were not released.', 'not-released', 'not released'],
  ['Sheriffs refused to honor 40 detainers.', 'refused-to-honor', 'refused to honor'],
  ['40 detainers were declined.', 'declined', 'declined'],
  ['The agency issued 40 detainers.', 'issued', 'issued'],
  ['The agency prepared 40 detainers.', 'issued', 'prepared'],
  ['There were 40 declined detainers.', 'declined', 'declined'],
  ['40 aliens were convicted of theft.', 'convicted', 'convicted of'],
  ['40 aliens have pending charges.', 'charged', 'pending charges'],
  ['The agency is holding 40 aliens who were convicted of theft.', 'held', 'holding'],
  [
    'There were 40 aliens with records on the agency’s non-detained docket.',
    'on-non-detained-docket',
    'on the agency’s non-detained docket',
  ],
  ['40 aliens were not detained.', 'on-non-detained-docket', 'not detained'],
  ['The agency removed or returned 40 aliens.', 'removed-or-returned', 'removed or returned'],
  ['40 aliens were deported.', 'removed', 'deported'],
  ['40 aliens died.', 'died', 'died'],
  ['40 aliens go on to commit more crimes.', 're-offended', 'go on to commit'],
  ['It has the capacity to hold 40 aliens.', 'detention-capacity', 'capacity to hold'],
  ['They wrote a report of 40 aliens.', 'listed', 'report'],
  ['The agency has 40 officers.', null, null],
  ['40 officers arrested a man.', null, null],
]

describe('acts', () => {
  it.each(ACTS)('%s', (text, act, actStated) => {
    expect(only(text)).toMatchObject({ act, actStated })
  })

  it('lets joined numbers share one verb', () => {
    const text = 'The agency released 15 who had been warned, 56 aliens, and 25 others.'
    for (const phrase of ['15', '56', '25']) expect(at(text, phrase).act).toBe('released')
  })

  it('gives a part the act of its group and keeps what is true of the part as its population', () => {
    const text = 'Sanctuary cities released 206 aliens. Of them, 90 had been convicted of a crime.'
    expect(at(text, '90')).toMatchObject({
      act: 'released-by-local-agency',
      population: 'convicted of a crime',
    })
  })

  it('remembers what was said of a number when the number returns', () => {
    const text = 'The agency freed 1,904 aliens. That is news. He is old. A third of the 1,904 left.'
    const again = quantities(text).find((q) => q.text === '1,904')
    expect(again).toMatchObject({ unit: 'people', act: 'released' })
  })

  it('leaves a group of its own its own act', () => {
    const text = 'Sanctuary cities released 206 aliens. Some 90 immigrants were convicted of a crime.'
    expect(at(text, 'Some 90').act).toBe('convicted')
  })

  it('tells acts that the codebook has', () => {
    const yaml = readFileSync('content/codebook/acts.yaml', 'utf8')
    const ids = new Set([...yaml.matchAll(/^ {2}- id: (\S+)/gm)].map((match) => match[1]))
    for (const phrases of ACTS_BY_FIRST.values()) for (const { act } of phrases) expect(ids).toContain(act)
  })
})

describe('population', () => {
  it.each([
    [
      '40 aliens with criminal records in the county were freed.',
      'aliens with criminal records in the county',
    ],
    ['40 aliens who have been convicted of theft were freed.', 'aliens who have been convicted of theft'],
    ['40 aliens convicted of theft in 2019 were freed.', 'aliens convicted of theft'],
    ['40 detainers for foreign nationals lapsed.', 'detainers for foreign nationals'],
    ['The jail freed 15 who had been warned.', 'who had been warned'],
    ['40 aliens were freed.', 'aliens'],
  ])('takes the noun with what describes it: %s', (text, population) => {
    expect(only(text).population).toBe(population)
  })

  it('is never longer than twelve words', () => {
    const long =
      '40 aliens with old and new records of theft and of fraud in many towns of the far north of the state left.'
    expect((only(long).population ?? '').split(' ').length).toBeLessThanOrEqual(12)
  })
})
