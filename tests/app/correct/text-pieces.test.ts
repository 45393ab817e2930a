import { describe, expect, it } from 'vitest'
import { readerParagraphs, readerSegments } from '@/app/articles/[article]/_reader/reader-segments'
import { textPieces } from '@/app/articles/[article]/correct/_state/text-pieces'
import { marked } from '../fixtures/invented'

const body = 'Nine people held\nwere freed.'
const [first = [], second = []] = readerParagraphs(
  readerSegments(body, [marked('people held', 't1', [5, 16])]),
)

describe('the pieces of a paragraph', () => {
  it('are cut where the selection begins and ends, across marks', () => {
    const pieces = textPieces(first, { start: 0, end: 11 })
    expect(pieces.map(({ text, isSelected }) => [text, isSelected])).toEqual([
      ['Nine ', true],
      ['people', true],
      [' held', false],
    ])
    for (const { start, text } of pieces) expect(body.slice(start, start + text.length)).toBe(text)
  })

  it('are the stretches themselves where nothing is selected', () => {
    expect(textPieces(second, null).map(({ text }) => text)).toEqual(['were freed.'])
  })
})
