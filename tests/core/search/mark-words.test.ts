import { expect, it, test } from 'vitest'
import { markWords } from '@/lib/core/search/mark-words'

const marked = (text: string, found: string[]) =>
  markWords(text, found)
    .map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
    .join('')

test.each([
  ['“criminals,” he said', ['“criminals,”'], '“[criminals],” he said'],
  ['ICE iced ICE', ['ICE'], '[ICE] iced [ICE]'],
  ['nearly 67,879 people', ['67,879'], 'nearly [67,879] people'],
  ['niños y niñas', ['niñas'], 'niños y [niñas]'],
  ['a 287(g) deal', ['287(g)'], 'a [287(g]) deal'],
  ['nothing', [], 'nothing'],
  ['an … ellipsis', ['…'], 'an … ellipsis'],
])('%s', (text, found, expected) => expect(marked(text, found)).toBe(expected))

it('gives back the whole text', () => {
  const text = 'On the loose, on the run 🙂 and “at large”.'
  const pieces = markWords(text, ['On', 'loose,', '“at'])
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(markWords('', ['x'])).toEqual([])
})
