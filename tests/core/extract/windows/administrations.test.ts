import { describe, expect, it } from 'vitest'
import { linesOf } from './reading'

const CASES: [text: string, published: string, expected: string[]][] = [
  ['He ran the office until 2022.', '2025-03-06', ['until 2022 | until | -..2022-12-31']],
  [
    'Under this administration, removals are down.',
    '2023-06-29',
    ['Under this administration | administration | 2021-01-20..-'],
  ],
  ['Removals fell under Biden.', '2025-03-06', ['under Biden | administration | 2021-01-20..2025-01-20']],
  [
    'Removals fell under President Joe Biden.',
    '2025-03-06',
    ['under President Joe Biden | administration | 2021-01-20..2025-01-20'],
  ],
  [
    'Removals fell under the previous administration.',
    '2025-03-06',
    ['under the previous administration | administration | 2021-01-20..2025-01-20'],
  ],
  [
    'Removals fell during the Biden administration.',
    '2025-03-06',
    ['the Biden administration | administration | 2021-01-20..2025-01-20'],
  ],
  [
    'Removals fell during the last two years of the Biden administration.',
    '2025-03-06',
    ['the last two years of the Biden administration | administration | 2023-01-20..2025-01-20'],
  ],
  [
    'Removals fell in the final year of the Obama administration.',
    '2025-03-06',
    ['the final year of the Obama administration | administration | 2016-01-20..2017-01-20'],
  ],
  [
    'Removals fell in Trump’s first term.',
    '2025-03-06',
    ['Trump’s first term | administration | 2017-01-20..2021-01-20'],
  ],
  [
    'Removals fell during President Trump’s second term.',
    '2025-03-06',
    ['President Trump’s second term | administration | 2025-01-20..-'],
  ],
  [
    'Removals fell during his first term.',
    '2025-03-06',
    ['his first term | administration | 2017-01-20..2021-01-20'],
  ],
  [
    'Removals fell since Trump took office.',
    '2025-03-06',
    ['since Trump took office | since | 2025-01-20..-'],
  ],
  [
    'Removals fell since Trump returned to office.',
    '2025-03-06',
    ['since Trump returned to office | since | 2025-01-20..-'],
  ],
  ['Removals fell since the inauguration.', '2025-03-06', ['since the inauguration | since | 2025-01-20..-']],
  ['Removals fell since Inauguration Day.', '2025-03-06', ['since Inauguration Day | since | 2025-01-20..-']],
  [
    'Removals fell since President Trump’s inauguration.',
    '2025-03-06',
    ['since President Trump’s inauguration | since | 2025-01-20..-'],
  ],
  [
    'Removals fell since Director Ann Lee took office.',
    '2025-03-06',
    ['since Director Ann Lee took office | since | -..-'],
  ],
  [
    'Removals fell since the policy took effect in January 2019.',
    '2025-03-06',
    ['since the policy took effect in January 2019 | since | 2019-01-01..-'],
  ],
  [
    'Removals fell in the first 100 days of the Trump administration.',
    '2025-06-01',
    ['the first 100 days of the Trump administration | administration | 2025-01-20..2025-04-29'],
  ],
  ['The Biden administration released 40 men.', '2025-03-06', []],
  ['Aliens are freed under Biden’s policy.', '2025-03-06', []],
  ['Aliens are freed under Biden administration rules.', '2025-03-06', []],
  [
    'It fell in the first 100 days of his presidency.',
    '2025-07-10',
    ['the first 100 days of his presidency | administration | 2025-01-20..2025-04-29'],
  ],
  ['It fell before Trump took office.', '2025-07-10', ['before Trump took office | until | -..2025-01-19']],
]

describe('times named by a president', () => {
  it.each(CASES)('%s (%s)', (text, published, expected) => {
    expect(linesOf(text, published)).toEqual(expected)
  })
})
