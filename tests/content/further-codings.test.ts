import { describe, expect, test } from 'vitest'
import { contentErrorLine } from '@/lib/content/content-error'
import { readContent } from '@/lib/content/read'
import { contentCopy } from './changed-content'

const SETTLED = 'codings/harlan-2020-05--gazette/settled.json'
const SECOND = 'codings/harlan-2020-05--gazette/second.json'

function errorsAfter(change: (copy: ReturnType<typeof contentCopy>) => void): string[] {
  const copy = contentCopy()
  copy.addMore()
  change(copy)
  const result = readContent(copy.dir)
  return result.ok ? [] : result.errors.map(contentErrorLine)
}

describe('further codings', () => {
  test('of the repository: two of each of the five articles coded whole by two people', () => {
    const result = readContent('content')
    if (!result.ok) throw new Error(result.errors.map(contentErrorLine).join('\n'))
    const coders = new Map<string, string[]>()
    for (const { articleId, coder } of result.content.furtherCodings) {
      coders.set(articleId, [...(coders.get(articleId) ?? []), coder])
    }
    expect(coders.size).toBe(5)
    for (const own of coders.values()) expect(own.sort()).toEqual(['second-coder', 'settled'])
  })

  test('of the first coder are kept and not read: the article’s own file has them', () => {
    expect(errorsAfter((copy) => copy.write(SECOND.replace('second', 'first'), 'not even JSON'))).toEqual([])
  })
})

describe('a mistake in a further coding is named', () => {
  test.each<[what: string, file: string, words: string, by: string, expected: RegExp]>([
    [
      'a span of another length',
      SETTLED,
      '"end": 30',
      '"end": 31',
      /end: spans \d+ characters; ".*" has \d+/,
    ],
    [
      'a phrase out of order',
      SETTLED,
      '"start": 11',
      '"start": 22',
      /terms\[1\]\.start: starts at 21, before the entry ahead of it/,
    ],
    [
      'another text',
      SETTLED,
      '251420db',
      '051420db',
      /text: is not the text that the article’s own coding is of/,
    ],
    [
      'an unknown facet',
      SECOND,
      '"facet": "people"',
      '"facet": "peeple"',
      /terms\[0\]\.facet: unknown facet "peeple"/,
    ],
    [
      'a concept of another facet',
      SETTLED,
      '"concept": "detainee"',
      '"concept": "let-go"',
      /belongs to the facet "release"/,
    ],
    [
      'an unknown unit',
      SECOND,
      '"unit": "people"',
      '"unit": "persons"',
      /quantities\[0\]\.unit: unknown unit "persons"/,
    ],
    ['a bound with two ends', SETTLED, '"high": null', '"high": 600', /"more than" is open above/],
    ['an unknown kind of window', SECOND, '"kind": "week"', '"kind": "weeks"', /unknown window kind "weeks"/],
    [
      'an unknown sector',
      SECOND,
      '"sector": "local-government"',
      '"sector": "county"',
      /unknown sector "county"/,
    ],
    [
      'a repeat of a citation that is not there',
      SETTLED,
      '"duplicateOf": 70',
      '"duplicateOf": 71',
      /no citation starts at 71/,
    ],
    [
      'an outlet that has a speaker',
      SECOND,
      '"speaker": null',
      '"speaker": "a clerk"',
      /the outlet's own voice has no speaker/,
    ],
    ['another codebook', SECOND, '"codebook": 1', '"codebook": 2', /unknown codebook version 2/],
    ['a key that is none', SECOND, '"outside"', '"outskirts"', /outskirts: unknown key/],
    ['no phrase', SECOND, '"text": "last week",', '', /windows\[0\]\.text: missing/],
    [
      'a file of another article',
      SECOND,
      '--gazette"',
      '--heraldo"',
      /"harlan-2020-05--heraldo" stands in the folder/,
    ],
  ])('%s', (_what, file, words, by, expected) => {
    const errors = errorsAfter((copy) => copy.replace(file, words, by))
    expect(errors.join('\n')).toMatch(expected)
    expect(errors.every((line) => line.startsWith(`content/${file}:`))).toBe(true)
  })

  test('a coder that coders.yaml lacks', () => {
    const errors = errorsAfter((copy) => copy.replace('coders.yaml', 'id: settled', 'id: settler'))
    expect(errors).toEqual([`content/${SETTLED}:1: unknown coder "settled"; did you mean "settler"?`])
  })

  test('an article that is not there', () => {
    const errors = errorsAfter((copy) => {
      copy.write('codings/harlan-2020-05--tribune/second.json', '{}')
      copy.write('codings/harlan-2020-05--gazette/third.json', '{}')
    })
    expect(errors.join('\n')).toMatch(/tribune\/second\.json/)
    expect(errors.join('\n')).toMatch(
      /third\.json: only second\.json, settled\.json, first\.json belong here/,
    )
  })
})
