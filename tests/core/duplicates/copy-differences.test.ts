import { expect, test } from 'vitest'
import { copyDifferences } from '@/lib/core/duplicates/copy-differences'
import { wireCredit } from '@/lib/core/duplicates/wire-credit'

const WIRE = [
  'Jail held 300 past their release, letter shows',
  'CORVIN (AP) — The Corvin County jail kept about 300 people past their release dates, according to a letter.',
  'The sheriff’s office said that the number includes people who stayed for an hour or less.',
  '“An hour is an hour,” said Noor Haddad, a lawyer for two of them.',
  'The state has asked for the booking sheets and will publish them in May.',
]
const COPY = [
  '300 criminals kept off the streets',
  'By Sol Abbate, Associated Press',
  'The Corvin County jail kept about 300 people past their release dates, according to a letter.',
  'Corvin is the largest town of the county, with a jail that was built in 1961.',
  'The sheriff’s office said the number includes criminals who stayed for an hour or less.',
  '"An hour is an hour," said Noor Haddad, a lawyer for two of them.',
]

test('says what an outlet did to the text that it printed', () => {
  const [original, copy] = [WIRE.join('\n\n'), COPY.join('\n\n')]
  const { headline, dropped, added, reworded, kept } = copyDifferences(original, copy)
  const cut = (text: string, span: { start: number; end: number } | undefined) =>
    span && text.slice(span.start, span.end)
  expect(headline && [cut(original, headline.original), cut(copy, headline.copy)]).toEqual([WIRE[0], COPY[0]])
  expect(dropped.map((span) => cut(original, span))).toEqual([WIRE[4]])
  expect(added.map((span) => cut(copy, span))).toEqual([COPY[3]])
  expect(reworded.map((pair) => [cut(original, pair.original), cut(copy, pair.copy)])).toEqual([
    [WIRE[2], COPY[4]],
  ])
  expect(kept).toBe(2) // the lede without its dateline, and the quotation in other quotation marks
})

test('a text and itself differ in nothing', () => {
  const text = WIRE.join('\n\n')
  expect(copyDifferences(text, text)).toEqual({
    headline: null,
    dropped: [],
    added: [],
    reworded: [],
    kept: 4,
  })
})

test.each([
  ['CORVIN (AP) — The jail', 'Associated Press', '(AP) —'],
  ['WASHINGTON (Reuters) - The jail', 'Reuters', '(Reuters) -'],
  [
    'A headline\nBy Sol Abbate, Associated Press\nThe jail',
    'Associated Press',
    'By Sol Abbate, Associated Press',
  ],
  [
    `${'The jail held people. '.repeat(60)}\n\n© 2031 The Associated Press. All rights reserved.`,
    'Associated Press',
    '© 2031 The Associated Press',
  ],
  [
    `${'The jail held people. '.repeat(60)}\n\nDistributed by Tribune News Service`,
    'Tribune News Service',
    'Distributed by Tribune News Service',
  ],
])('finds who sent the text: %.40s', (text, agency, words) => {
  const credit = wireCredit(text)
  expect(credit && [credit.agency, text.slice(credit.span.start, credit.span.end)]).toEqual([agency, words])
})

test.each([
  'The Associated Press reported on Monday that the jail held 300 people.',
  'By Sol Abbate\nThe jail held people, Reuters said.',
  `${'The jail held people. '.repeat(60)}The county told the AP so.`,
  '',
])('a text that only cites an agency is not credited to it: %.40s', (text) => {
  expect(wireCredit(text)).toBeNull()
})
