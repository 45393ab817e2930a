import { expect, test } from 'vitest'
import { entryInWords } from '@/lib/core/review/entry-words'
import type { FieldSource } from '@/lib/core/review/field'

test.each([
  ['House Republicans', null, 'House Republicans: quoted or paraphrased in The Example, and not here.'],
  ['Ann Doe', 'sheriff', 'Ann Doe (sheriff): quoted or paraphrased in The Example, and not here.'],
])('words %s alike for one source and for several', (name, title, words) => {
  const source = { name, title, articles: [{ id: 'a', outletName: 'The Example' }] } as unknown as FieldSource
  expect(entryInWords({ kind: 'source', source, start: null, end: null })).toBe(words)
})
