import { describe, expect, test } from 'vitest'
import {
  readText,
  typedValue,
  valueAt,
  withEntry,
  withoutEntry,
  withValue,
} from '@/app/releases/_record/_state/record-text'
import { ALDER_RECORD } from '@/tests/commands/enter-release/alder-record'

const dataOf = (text: string) => {
  const read = readText(text)
  if (!read.ok) throw new Error(read.message)
  return read.data
}

describe('a field of the form writes its value into the YAML', () => {
  test('where it stands, and leaves all else as it was typed, comments too', () => {
    const text = withValue(ALDER_RECORD, ['figures', 0, 'value'], 207)
    expect(text).toContain('- id: declined # the whole')
    expect(dataOf(text)).toEqual({
      ...(dataOf(ALDER_RECORD) as object),
      figures: (valueAt(dataOf(ALDER_RECORD), ['figures']) as object[]).map((figure, index) =>
        index === 0 ? { ...figure, value: 207 } : figure,
      ),
    })
  })

  test.each([
    ['words like a number', '206'],
    ['words like nothing', 'null'],
    ['words like a date, and a colon', '2017-03-20: “a”'],
    ['blanks at the ends', ' a '],
    ['a hash', 'a # b'],
    ['several lines', 'a\nb'],
    ['words in other letters', 'Ñandú 数'],
  ])('%s come back as they were', (_what, words) => {
    expect(valueAt(dataOf(withValue('id: a\n', ['title'], words)), ['title'])).toBe(words)
  })

  test('makes what is missing above it, and what stands there and is no place for it', () => {
    for (const text of ['', '# nothing yet\n', 'id: a\n', 'window: none\n', 'window: null\n']) {
      expect(valueAt(dataOf(withValue(text, ['window', 'kind'], 'week')), ['window', 'kind'])).toBe('week')
    }
  })

  test('entries come and go at their places, on lines of their own', () => {
    const text = withEntry('scopeNotes: []\n', ['scopeNotes'], { note: 'a', source: null })
    expect(text).toBe('scopeNotes:\n  - note: a\n    source: null\n')
    const two = withEntry(text, ['scopeNotes'], { note: 'b', source: null })
    expect(dataOf(withoutEntry(two, ['scopeNotes', 0]))).toEqual({
      scopeNotes: [{ note: 'b', source: null }],
    })
  })
})

test('broken YAML is told by its line, as the loader of content/ tells it', () => {
  expect(readText('id: a\ntitle: [b\nshortTitle: c\n')).toMatchObject({ ok: false, line: expect.any(Number) })
  expect(readText('a: &x 1\nb: *x\n')).toMatchObject({
    ok: false,
    message: expect.stringContaining('anchors'),
  })
})

test('a place has the line that it stands on', () => {
  const read = readText('id: a\nwindow:\n  kind: week\n')
  expect(read.ok && [read.lineOf(['window', 'kind']), read.lineOf(['window', 'end'])]).toEqual([3, 2])
})

describe('a number field', () => {
  test.each([
    ['435,719', 435_719],
    ['206', 206],
    ['0.5', 0.5],
    ['-3', -3],
    ['', null],
    [' ', null],
    ['1,23', '1,23'],
    ['206 people', '206 people'],
    ['1e3', '1e3'],
  ])('takes “%s” as %s', (typed, value) => {
    expect(typedValue(typed, 'number')).toBe(value)
  })
})
