import { describe, expect, it } from 'vitest'
import { at } from './reading'

type Case = [text: string, phrase: string, act: string | null]

const OF_GROUPS: Case[] = [
  [
    'ICE arrested 46,396 noncitizens in 2022, compared with an average of 101,000 per year before.',
    'an average of 101,000',
    'arrested',
  ],
  ['ICE arrested 46,396 noncitizens in 2022, a decline of roughly 54 percent.', 'roughly 54', 'arrested'],
  [
    'ICE issued 149,764 detainers in 2024, an increase of 19 percent. The peak came in 2011, when it passed 300,000.',
    '300,000',
    'issued',
  ],
  ['ICE released 14,382 noncitizens. The total was down from 19,050 a year earlier.', '19,050', 'released'],
  ['ICE released 14,382 noncitizens, up from 12,002 in 2022.', '12,002', 'released'],
  [
    'As of Feb. 23, ICE held 43,759 people. Just over half, 22,318, had no criminal conviction.',
    '22,318',
    'held',
  ],
  [
    'As of Feb. 23, ICE held 43,759 people. Just over half had no criminal conviction.',
    'Just over half',
    'held',
  ],
  ['The jail turned over 63 inmates to ICE. Nine had been convicted of a felony.', 'Nine', 'honored'],
  [
    'The jail turned over 63 inmates to ICE. Roughly half of the inmates, 31, were being held on traffic charges.',
    '31',
    'honored',
  ],
  [
    'It names 288 illegals whose detainers were ignored. Of those, 97 had been convicted of a felony, 41 were charged and 12 are registered sex offenders.',
    '12',
    'refused-to-honor',
  ],
  [
    'It names 288 illegals whose detainers were ignored. Of those, 97 had been convicted of a felony, 41 were charged and 12 are registered sex offenders.',
    '97',
    'refused-to-honor',
  ],
  ['Cuba accepted 136 deportees. But only 11 had final orders issued before 2017.', '11', 'removed'],
  ['ICE released 14,382 noncitizens. Of them, 300 died.', '300', 'died'],
  ['ICE released 14,382 noncitizens. Of those, 300 were later arrested again.', '300', 're-arrested'],
  ['ICE released 14,382 noncitizens. Another 2,200 were made because papers lacked.', '2,200', 'released'],
  [
    'Congress set aside $45 billion. That is an average of $11 billion a year.',
    'an average of $11',
    'funded',
  ],
  [
    'There were 12,000 detainees with pending charges, and adding those still leaves 17,000 people.',
    '17,000',
    'held',
  ],
  ['ICE held 43,759 people. The agency has 12,000 officers.', '12,000', null],
  ['ICE released 14,382 people. The city has 40,000 residents.', '40,000', null],
  ['ICE arrested and deported 1,212 men.', '1,212', 'removed'],
  ['Of 1,482 detainers, the jail declined 512. It honored 864.', '864', 'honored'],
  ['The jail declined 512 detainers: 431 lacked a judge’s signature, and 81 arrived late.', '81', 'declined'],
  [
    'Of those arrested, 790 had criminal convictions, including 277 who had final orders of removal.',
    '277',
    'arrested',
  ],
  ['There were 271,484 removals, including 88,763 of people with convictions.', '88,763', 'removed'],
  ['Two in three detainees (66%) had no criminal conviction.', '66%', 'held'],
  ['More than two-thirds of those arrested, or 68%, had no record.', '68%', 'arrested'],
  ['Tens of thousands of people — perhaps 65,000 — remain locked up.', 'Tens', 'held'],
  [
    'The list counts 435,719 criminals on the non-detained docket; that is 435,719 people.',
    '435,719 people',
    'on-non-detained-docket',
  ],
  ['He was sentenced to 12 years in prison.', '12', null],
  ['ICE freed a staggering 9,000 killers.', '9,000', 'released'],
]

describe('the act of a group, for what counts part of it (convention Q5)', () => {
  it.each(OF_GROUPS)('%s (%s)', (text, phrase, act) => {
    expect(at(text, phrase).act).toBe(act)
  })
})
