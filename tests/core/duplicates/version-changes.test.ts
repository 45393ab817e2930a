import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SentenceChange, versionChanges } from '@/lib/core/duplicates/version-changes'

const FIRST =
  'Jail held 300, letter shows\n\nThe county jail held 300 people. They are loose, the letter says. Nobody asked why.\n\nThe sheriff will speak on Monday.'

/** Changes with their words in place of offsets. */
function told(before: string, after: string) {
  const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end)
  return versionChanges(before, after).map((change: SentenceChange): unknown[] => {
    if (change.kind === 'removed') return ['removed', cut(before, change.before)]
    if (change.kind !== 'changed') return [change.kind, cut(after, change.after)]
    if (change.trivial) return ['trivial', cut(after, change.after)]
    return ['changed', change.words.map((word) => `${cut(before, word.before)} > ${cut(after, word.after)}`)]
  })
}

describe('from one version to the next', () => {
  test('a changed verb is told by its words', () => {
    expect(told(FIRST, FIRST.replace('are loose', 'could be loose'))).toEqual([
      ['changed', ['are > could be']],
    ])
  })

  test('a changed headline is', () => {
    expect(
      told(FIRST, FIRST.replace('Jail held 300, letter shows', 'Jail held about 300, letter shows')),
    ).toEqual([['changed', [' > about']]])
  })

  test('sentences that came, went and moved are', () => {
    const after =
      'Jail held 300, letter shows\n\nThe sheriff will speak on Monday.\n\nThe county jail held 300 people. They are loose, the letter says. A judge has asked for the booking sheets.'
    expect(told(FIRST, after)).toEqual([
      ['moved', 'The sheriff will speak on Monday.'],
      ['removed', 'Nobody asked why.'],
      ['added', 'A judge has asked for the booking sheets.'],
    ])
  })

  test('the same text has no changes, nor has one with other line breaks between its paragraphs', () => {
    expect(told(FIRST, FIRST)).toEqual([])
    expect(told(FIRST, FIRST.replaceAll('\n\n', '\n\n\n'))).toEqual([])
  })

  test.each([
    ['a comma', 'They are loose, the letter says.', 'They are loose the letter says.'],
    ['two spaces', 'Nobody asked why.', 'Nobody  asked why.'],
    ['kinds of quotation marks', 'He said “it is so” then.', 'He said "it is so" then.'],
    ['a dash', 'The letter - it is short - says so.', 'The letter — it is short — says so.'],
    ['a curly apostrophe', "It's the county's letter.", 'It’s the county’s letter.'],
  ])('%s is trivial', (_what, before, after) => {
    expect(told(before, after)).toEqual([['trivial', after]])
  })

  test.each([
    [
      'quotation marks around a word',
      'The illegal people left the jail.',
      'The “illegal” people left the jail.',
    ],
    ['a question mark', 'The jail held 300 people.', 'The jail held 300 people?'],
    ['a percent sign', 'They are 30% of all.', 'They are 30 of all.'],
    ['a digit', 'The jail held 300 people.', 'The jail held 3,000 people.'],
  ])('%s is not', (_what, before, after) => {
    expect(told(before, after)).toMatchObject([['changed', expect.anything()]])
  })

  test('spans always hold words of their own version, whatever the texts', () => {
    const piece = fc.constantFrom(
      'One two three. ',
      'Four, five! ',
      '“Six” seven? ',
      '\n\n',
      'eight ',
      '👩‍👧 ',
      '1,204. ',
    )
    const anyText = fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        for (const change of versionChanges(before, after)) {
          if ('before' in change) expect(change.before.end).toBeLessThanOrEqual(before.length)
          if ('after' in change) expect(after.slice(change.after.start, change.after.end).trim()).not.toBe('')
          if (change.kind === 'changed' && !change.trivial) expect(change.words.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
