import { describe, expect, test } from 'vitest'
import {
  existingWords,
  looseWords,
  madeByWords,
  refusalWords,
} from '@/app/articles/[article]/codings/_state/coding-words'
import type { CodingReview, LooseMention } from '@/lib/commands/import-coding/coding-review'

// Numbers keep to their words with a space that does not break.
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')

const review: CodingReview = {
  ...{ form: 'annotations', madeBy: { id: 'person-ada', name: 'Ada', kind: 'person' }, recordedAt: null },
  ...{ extent: 'whole', codebook: 1, remarks: 0, article: { isThis: true }, text: 'same' },
  ...{ kinds: [], loose: [], ties: { kept: 0, lost: [] } },
  becomes: { name: 'Ben', coderId: 'person-ben', beganFrom: null, isShown: false, existing: null },
}

describe('whose coding it is', () => {
  test('is told with how and when, as far as the file says', () => {
    expect(madeByWords({ ...review, recordedAt: '2026-11-26T10:00:00.000Z' })).toBe(
      'Ada, by hand, recorded on 2026-11-26',
    )
    const nobody = { id: 'x-1', name: null, kind: null }
    expect(madeByWords({ ...review, madeBy: nobody })).toBe('“x-1”')
  })

  test('says of a machine that nobody checked it', () => {
    const madeBy = { id: 'engine', name: 'Parallax 1', kind: 'engine' } as const
    expect(madeByWords({ ...review, madeBy })).toBe('Parallax 1, by machine, checked by nobody')
  })
})

test('says what becomes of a coding that is here already', () => {
  const with_ = (existing: CodingReview['becomes']['existing']) =>
    plain(existingWords({ ...review, becomes: { ...review.becomes, existing } }) ?? null)
  expect(with_(null)).toBeUndefined()
  expect(with_({ version: 1, mentions: 1, isSame: true })).toContain('saving it changes nothing')
  expect(with_({ version: 1, mentions: 1, isSame: false })).toBe(
    'Ben has a coding of this article here already, with 1 mention. This one takes its place; the former one stays in its history and can be put back',
  )
})

test('says of each mention why it is not anchored', () => {
  const loose: LooseMention = {
    ...{ kind: 'term', ordinal: 1, phrase: 'a', found: 0, of: 2, why: 'not-in-text' },
  }
  expect(looseWords(loose)).toBe('its words do not stand in the attached text')
  expect(looseWords({ ...loose, why: 'other-words-there' })).toBe('other words stand at its place')
  expect(plain(looseWords({ ...loose, found: 1 }))).toBe('found 1 of 2 times')
})

test('says what is missing in annotations of another tool', () => {
  const words = plain(
    refusalWords({ code: 'other-annotations', annotations: 3, quotes: ['a', 'b'], found: 1 }),
  )
  expect(words).toContain('3 annotations of another tool, with 2 phrases quoted, of which 1 stands in')
  expect(words).toMatch(/its kind .*, its entry of the codebook and its voice/)
})
