import { describe, expect, it } from 'vitest'
import { parseDocument } from '@/lib/cli/extract/document'

describe('a line of documents', () => {
  it('is a text with a name and the day it was published on', () => {
    expect(parseDocument('{"id":"a","text":"ICE held 12 people.","docDate":"2024-09-27"}')).toEqual({
      id: 'a',
      text: 'ICE held 12 people.',
      docDate: '2024-09-27',
    })
  })

  it.each(['{"id":1,"text":""}', '{"id":1,"text":"","docDate":null}'])('needs no day: %s', (line) => {
    expect(parseDocument(line)).toEqual({ id: 1, text: '', docDate: null })
  })

  it.each(['1998-02-27T08:09:00', '1998-02-27T08:09:00Z', '1998-02-27'])('takes the day of %s', (docDate) => {
    expect(parseDocument(JSON.stringify({ id: 1, text: '', docDate }))).toMatchObject({
      docDate: '1998-02-27',
    })
  })

  it.each([
    ['{"id":"a"', 'is not JSON'],
    ['{"id":"a"}', '"text": '],
    ['{"text":"no name"}', '"id": '],
    ['{"id":"a","text":"x","docDate":"last week"}', '"docDate": '],
    ['[]', ''],
  ])('that is none says what is wrong with it: %s', (line, problem) => {
    const result = parseDocument(line)
    expect('problem' in result && result.problem).toContain(problem)
  })
})
