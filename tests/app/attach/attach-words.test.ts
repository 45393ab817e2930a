import { expect, test } from 'vitest'
import { keptUntil, textAttachedWords } from '@/app/_wording/kept-until'
import {
  anchoringWords,
  missingWords,
  phrasesWords,
} from '@/app/articles/[article]/attach/_state/attach-words'
import type { ReviewedCoding } from '@/lib/commands/review-attach'

const coding: ReviewedCoding = {
  ...{ codingId: 1, coderId: 'ada', coderName: 'Ada', isShown: true },
  ...{ isCodedText: true, anchored: 61, of: 61, incomplete: [] },
}
const missing = (phrase: string, found: number, of: number) => ({
  ...{ kind: 'term' as const, ordinal: 1 },
  ...{ phrase, found, of },
})
// Numbers keep to their words with a space that does not break.
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')

test('says of the very text that was coded that all stands where it was seen', () => {
  expect(plain(anchoringWords(coding))).toBe(
    'This is the very text that was coded: all 61 mentions stand where Ada saw them.',
  )
  expect(missingWords(coding)).toBeNull()
})

test('says of another copy how many were found by their words, and what was not', () => {
  const copy = {
    ...coding,
    ...{
      isCodedText: false,
      anchored: 59,
      incomplete: [missing('a', 0, 1), missing('b', 0, 1), missing('c', 1, 2)],
    },
  }
  expect(plain(anchoringWords(copy))).toBe('59 of 61 mentions coded by Ada were found again by their words.')
  expect(missingWords(copy)).toMatch(/^2 were not found, and 1 was found in fewer places than counted\./)
})

test('says that none of the phrases is there, rather than 0 of 0', () => {
  expect(phrasesWords({ found: 0, of: 0 })).toBe('none of its distinctive phrases')
  expect(plain(phrasesWords({ found: 2, of: 9 }))).toBe('2 of its 9 distinctive phrases')
})

test('says until when a text is kept, and nothing where it is kept for good', () => {
  expect(keptUntil('2026-11-26T11:00:00Z', 30)).toBe('kept until 26 December 2026')
  expect(keptUntil('2026-11-26T11:00:00Z', null)).toBeNull()
  expect(textAttachedWords('2026-11-26T11:00:00Z', 30)).toBe(
    'A text has been attached since 26 November 2026 and is kept until 26 December 2026.',
  )
})
