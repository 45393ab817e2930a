import { describe, expect, it } from 'vitest'
import { mentionLists } from '@/lib/cli/read/lists'
import { markedText } from '@/lib/cli/read/marked-text'
import { paintFor } from '@/lib/cli/read/paint'
import { readConcepts } from '@/lib/content/concepts'
import { readArticle } from '@/lib/core/extract/pipeline'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'

const concepts = conceptIndex(readConcepts('content'))
const read = (text: string) => readArticle(text, { docDate: '2019-11-03', concepts })
const plain = paintFor({ isTTY: false }, {})

describe('a text that was read, for the terminal', () => {
  it('marks each phrase with its number in the lists', () => {
    const text = 'ICE said local authorities refused to honor more than 500 detainers last week.'
    expect(markedText(text, read(text), plain)).toBe(
      'ICE [said]c1 [local authorities]t1 [refused to honor]t2 [more than 500 detainers]q1 [last week]w1.',
    )
  })

  it('loses no word and adds none but the marks', () => {
    const text =
      'Nearly 68,000 criminal illegal aliens were released back onto the streets in fiscal year 2013.'
    const marked = markedText(text, read(text), plain)
    expect(marked.replace(/\[([^\]]*)\][tqwc]\d+/g, '$1')).toBe(text)
  })

  it('says what was read of each, in the words of the codebook', () => {
    const lists = mentionLists(read('One in four people had a conviction on July 21, 2024, ICE said.'), plain)
    expect(lists).toContain('q1  One in four people  25% (exact) · share · people')
    expect(lists).toContain('2024-07-21 to 2024-07-21')
    expect(lists).toContain('Officials (1)')
  })

  it('colours only for a terminal, and not where NO_COLOR asks for none', () => {
    expect(paintFor({ isTTY: true }, {})('bold', 'x')).not.toBe('x')
    expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })('bold', 'x')).toBe('x')
    expect(paintFor({ isTTY: false }, {})('bold', 'x')).toBe('x')
  })
})
