import { expect, test } from 'vitest'
import { recordsOf } from '@/lib/cli/check/check-text'
import { draftGiven } from '@/lib/cli/check/draft-given'
import { checkDraft } from '@/lib/core/review/check-draft'
import { contentOnce } from './given'

function said(release: string, published: string, sentence: string): string[] {
  const record = recordsOf(contentOnce()).find(({ id }) => id === release) ?? null
  const given = draftGiven({ release: record, published, guides: [] }, contentOnce())
  const draft = `A headline about the letter\n\nThe agency wrote to Congress. ${sentence} Nobody answered.`
  return checkDraft(draft, given).entries.flatMap((entry) =>
    entry.kind === 'finding' && entry.finding.rule === 'data-window' ? [entry.finding.statement] : [],
  )
}
const LETTER = ['ndd-2024-09', '2024-09-28'] as const // as of 21 July 2024
const WEEK = ['ddor-2017-03', '2017-03-20'] as const // 28 January to 3 February 2017

test.each([
  [LETTER, 'The figures cover the last three years, from July 2021 to July 2024, the letter says.'],
  [LETTER, 'The data span fiscal years 2021 through 2024.'],
  [WEEK, 'The list covers the whole of January 2016.'],
])('that %j is told of another time is noted once: %s', ([release, published], sentence) => {
  expect(said(release, published, sentence)).toHaveLength(1)
})

test('says what the draft says and what the record counts', () => {
  expect(said(...LETTER, 'The figures cover the past three years.')).toEqual([
    'The draft says “the past three years” of the data; the record counts 21 Jul 2024.',
  ])
})

test.each([
  [LETTER, 'The figures are as of July 21, 2024.'],
  [LETTER, 'The figures cover people who came in over the past forty years, the letter says.'],
  [LETTER, 'The number of people on the docket grew over the past three years.'],
  [LETTER, '“The figures cover the last three years,” Gonzales said.'],
  [LETTER, 'The figures do not cover the last three years alone.'],
  [WEEK, 'The list covers the week of Jan. 28 to Feb. 3, 2017.'],
  [WEEK, 'The report covers a week in early 2017.'],
  [WEEK, 'Another report covers fiscal year 2016.'],
])('of %j nothing is noted: %s', ([release, published], sentence) => {
  expect(said(release, published, sentence)).toEqual([])
})
