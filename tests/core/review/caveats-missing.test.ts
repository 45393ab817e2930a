import { expect, test } from 'vitest'
import { recordsOf } from '@/lib/cli/check/check-text'
import { draftGiven } from '@/lib/cli/check/draft-given'
import { checkDraft } from '@/lib/core/review/check-draft'
import { contentOnce } from './given'

function missing(sentence: string): number {
  const release = recordsOf(contentOnce()).find(({ id }) => id === 'ndd-2024-09') ?? null
  const given = draftGiven({ release, published: '2024-09-28', guides: [] }, contentOnce())
  const draft = `Letter counts 425,431 convicted\n\nThe letter counts 425,431 people with convictions on the non-detained docket. ${sentence}`
  return checkDraft(draft, given).entries.filter(
    (entry) => entry.kind === 'caveat' && entry.label.startsWith('Non-detained means'),
  ).length
}

test('a draft on people whom ICE does not hold is told when it does not say that others may hold them', () => {
  expect(missing('Congress asked for it.')).toBe(1)
})

test.each([
  'Many are serving sentences in state prisons.',
  'Some of them are serving a long sentence.',
  'The department said that many are held by other agencies.',
  'Others are in the custody of other agencies.',
  'Some are incarcerated.',
  'Most of those convicted of homicide sit in state or federal prisons.',
])('it is not told where it says so: %s', (sentence) => {
  expect(missing(sentence)).toBe(0)
})
