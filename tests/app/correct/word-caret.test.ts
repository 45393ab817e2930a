import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/app/articles/[article]/correct/_state/whole-words'
import {
  caretAt,
  caretSpan,
  moveCaret,
  type WordCaret,
} from '@/app/articles/[article]/correct/_state/word-caret'

const text = 'One two three.\n\nFour five.\nSix'
const words = wordsOf(text)
const press = (caret: WordCaret, key: string, shiftKey = false) =>
  moveCaret({ text, words }, caret, { key, shiftKey }) ?? caret
const said = (caret: WordCaret) => {
  const span = caretSpan(words, caret)
  return span && text.slice(span.start, span.end)
}
const on = (at: number): WordCaret => ({ from: at, at })

describe('the caret', () => {
  it('moves by word and stays in the text', () => {
    expect(said(press(on(0), 'ArrowRight'))).toBe('two')
    expect(said(press(on(0), 'ArrowLeft'))).toBe('One')
    expect(said(press(on(5), 'ArrowRight'))).toBe('Six')
  })

  it('moves by paragraph', () => {
    expect(said(press(on(1), 'ArrowDown'))).toBe('Four')
    expect(said(press(on(4), 'ArrowUp'))).toBe('Four')
    expect(said(press(on(3), 'ArrowUp'))).toBe('One')
    expect(said(press(on(5), 'ArrowDown'))).toBe('Six')
  })

  it('selects more and less with Shift, in both directions', () => {
    const two = press(on(1), 'ArrowRight', true)
    expect(said(two)).toBe('two three')
    expect(said(press(two, 'ArrowLeft', true))).toBe('two')
    expect(said(press(press(two, 'ArrowLeft', true), 'ArrowLeft', true))).toBe('One two')
    expect(said(press(two, 'ArrowLeft'))).toBe('two')
  })

  it('leaves other keys alone', () => {
    expect(moveCaret({ text, words }, on(0), { key: 'a', shiftKey: false })).toBeNull()
  })

  it('begins over the words of a mention', () => {
    expect(said(caretAt(words, { start: 4, end: 13 }))).toBe('two three')
    expect(said(caretAt(words, { start: 14, end: 15 }))).toBe('Four')
    expect(said(caretAt(words, { start: 999, end: 1000 }))).toBe('Six')
  })
})
