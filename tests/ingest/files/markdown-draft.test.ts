import { describe, expect, it } from 'vitest'
import { markdownDraft, spanInSource } from '@/lib/ingest/files/markdown-draft'

/** Where words of the read text stand in the source. */
function sourceOf(source: string, words: string): string {
  const mapped = markdownDraft(source)
  const start = mapped.text.indexOf(words)
  const { start: from, end } = spanInSource(mapped, start, start + words.length)
  return source.slice(from, end)
}

describe('markdownDraft', () => {
  it.each([
    ['# A headline\n\nThe text.', 'A headline\n\nThe text.'],
    ['The **512** _detainers_ were `x` declined.', 'The 512 detainers were  declined.'],
    ['See the [report](https://example.org/a_(b)) here.', 'See the report here.'],
    ['One line\nand its next.', 'One line and its next.'],
    ['> Quoted\n> on two lines.\n\nAfter.', 'Quoted on two lines.\n\nAfter.'],
    ['- first\n- second\n\nAfter.', 'first\n\nsecond\n\nAfter.'],
    ['---\ntitle: T\n---\n# H\n\nText.', 'H\n\nText.'],
    ['A\n\n```\ncode\n```\n\n<div>html</div>\n\nB', 'A\n\nB'],
    ['Two \\* stars.', 'Two * stars.'],
    ['| a | b |\n|---|---|\n| 1 | 2 |\n', 'a\n\nb\n\n1\n\n2'],
    ['', ''],
  ])('reads %j', (source, text) => {
    expect(markdownDraft(source).text).toBe(text)
  })

  it.each([
    ['# H\n\nThe **512** detainers 🙂 here', '512'],
    ['a [report](https://example.org/report) on the report', 'on the report'],
    ['> one\n> two three', 'two three'],
    ['- 512\n- 846 🙂\n- 87', '87'],
    ['word word **word** word last', 'last'],
  ])('keeps the place of words in the file: %j', (source, words) => {
    expect(sourceOf(source, words)).toBe(words)
  })

  it('spans the marks between words', () => {
    expect(sourceOf('The **864** detainers', '864 detainers')).toBe('864** detainers')
  })

  it('has a place for every unit, in order', () => {
    const source = '# H\n\n> *a* [b](c)\n> d\n\n1. e\n2. f **g**\n\n| h | i |\n|---|---|\n| j | k |\n'
    const { text, at } = markdownDraft(source)
    expect(at).toHaveLength(text.length)
    expect([...at]).toEqual([...at].sort((one, other) => one - other))
    for (const [place, unit] of [...text].entries())
      if (/\w/.test(unit)) expect(source[at[place] ?? 0]).toBe(unit)
  })
})
