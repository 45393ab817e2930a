import { expect, test } from 'vitest'
import { changedWords } from '@/app/articles/[article]/_page/changed-words'

const fact = { before: null, after: null, kind: 'term' as const }
const words = { before: null, after: null, isMoved: false }

test.each([
  [2, 1, true, '2\u00a0coded facts and the headline changed'],
  [1, 0, false, '1\u00a0coded fact changed'],
  [0, 1, true, 'the headline changed and no coded fact did'],
  [0, 3, false, 'words changed and no coded fact did'],
  [0, 0, false, 'nothing but trivial edits changed'],
])('%i facts and %i other stretches of words, headline changed: %s', (facts, wording, isNew, said) => {
  const found = { facts: Array(facts).fill(fact), wording: Array(wording).fill(words), trivial: [] }
  expect(changedWords({ headlines: ['One', isNew ? 'Two' : 'One'], found })).toBe(said)
})
