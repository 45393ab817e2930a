import { expect, test } from 'vitest'
import { opening, openingOfAll, speakerOf, voiceKey } from '@/lib/core/findings/speech'

const citing = (speaker: string) => ({ voice: 'paraphrased', speaker }) as const

test.each([
  ['report of sheriff', 'the report of the sheriff'],
  ['ICE statement (second version)', 'the ICE statement'],
  ['Documents', 'documents'],
  ['The letter', 'the letter'],
  ['sheriff’s figures', 'sheriff’s figures'],
  ['Thom Tillis', 'Thom Tillis'],
  ['an ICE official', 'an ICE official'],
])('names the source %s with the article that it takes', (speaker, name) => {
  expect(speakerOf({ speaker })).toBe(name)
})

test('says who is cited, who is quoted, and whose account the article disputes', () => {
  expect(opening(citing('WBTV'), 'prints')).toBe('The article, citing WBTV, prints')
  expect(opening({ voice: 'quoted', speaker: null }, 'prints')).toBe('In quoted words, the text prints')
  expect(opening(citing('Ana Ruiz'), 'counts', { disputed: true })).toBe(
    'The article, citing Ana Ruiz, whose account it disputes, counts',
  )
})

test('names a source of several numbers only where all of them have it', () => {
  expect(openingOfAll([citing('WBTV'), citing('WBTV (report)')], 'prints')).toBe(
    'The article, citing WBTV, prints',
  )
  expect(openingOfAll([citing('WBTV'), citing('Thom Tillis')], 'prints')).toBe('The article prints')
})

test('keeps the outlet’s words, each source’s and each quoted speaker’s apart', () => {
  const mentions = [
    { voice: 'outlet', speaker: null },
    citing('WBTV'),
    citing('Thom Tillis'),
    { voice: 'quoted', speaker: 'WBTV' },
  ] as const
  expect(new Set(mentions.map(voiceKey)).size).toBe(4)
})
