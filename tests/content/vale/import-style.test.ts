import { describe, expect, it } from 'vitest'
import { contentErrorLine } from '@/lib/content/content-error'
import { importValeStyle } from '@/lib/content/vale/import-style'
import { safePattern } from '@/lib/content/vale/safe-pattern'
import { mended, styleOf } from '@/tests/core/style/guide-of'

function imported(source: string) {
  const { guide, notes } = importValeStyle('House', [{ name: 'Terms.yml', source }])
  return { guide, notes: notes.map(contentErrorLine) }
}

describe('importValeStyle', () => {
  it('reads a substitution: what to look for, what to use, message and link', () => {
    const { guide, notes } = imported(`extends: substitution
message: "Use '%s' instead of '%s'."
link: https://example.org/style
ignorecase: true
swap:
  illegal alien: undocumented person
  ill?egals: "people|residents"
`)
    expect(notes).toEqual([])
    expect(guide.rules.map(({ id, rule, url }) => [id, rule, url])).toEqual([
      ['House.Terms.1', "Use 'undocumented person' instead of 'illegal alien'.", 'https://example.org/style'],
      ['House.Terms.2', "Use 'people or residents' instead of 'ill?egals'.", 'https://example.org/style'],
    ])
    expect(mended('Illegal alien or illegals', guide)).toBe('Undocumented person or people')
  })

  it('reads an existence check, with its case and its exceptions', () => {
    const { guide } = imported(`extends: existence
message: "Look at '%s'."
tokens:
  - alien\\w*
exceptions: [alienated]
`)
    const { hits } = styleOf('The alienated Aliens met alienists and aliens.', guide)
    expect(hits.map(({ text }) => text)).toEqual(['alienists', 'aliens'])
  })

  it('keeps a check of headings to the headline', () => {
    const { guide } = imported('extends: existence\nmessage: x\nscope: heading\ntokens: [aliens]\n')
    expect(guide.rules[0]?.where).toEqual(['headline'])
  })

  it('says which keys do not map, with file and line', () => {
    const { notes } = imported(
      'extends: existence\nmessage: x\nlevel: error\nlimit: 3\ntokens: [a]\nfoo: 1\n',
    )
    expect(notes).toEqual([
      'House/Terms.yml:3 level: is not carried over: every hit is a note, there are no levels',
      'House/Terms.yml:4 limit: is not carried over: every place is shown',
      'House/Terms.yml:6 foo: is not carried over: unknown here',
    ])
  })

  it.each([
    ['extends: occurrence\nmessage: x\nmax: 3\n', 'House/Terms.yml:1 extends: "occurrence" is not imported'],
    [
      'extends: existence\nmessage: x\nscope: table.cell\ntokens: [a]\n',
      'House/Terms.yml:3 scope: "table.cell"',
    ],
    [
      'extends: existence\nmessage: x\ntokens: ["(?!a)b"]\n',
      'House/Terms.yml:3 tokens[0]: "(?!a)b" cannot be run safely',
    ],
    [
      'extends: existence\nmessage: x\ntokens: ["(a)\\\\1"]\n',
      'House/Terms.yml:3 tokens[0]: "(a)\\1" cannot be run',
    ],
    ['extends: existence\nmessage: x\ntokens: ["a*"]\n', 'House/Terms.yml:3 tokens[0]: "a*"'],
    ['extends: existence\nmessage: x\n', 'House/Terms.yml:1 extends: the check has no tokens'],
    ['extends: [\n', 'House/Terms.yml'],
    ['message: x\n', 'House/Terms.yml:1 extends: missing'],
  ])('leaves out what it cannot do and says why: %j', (source, message) => {
    const { guide, notes } = imported(source)
    expect(guide.rules).toEqual([])
    expect(notes[0]).toContain(message)
  })
})

describe('safePattern', () => {
  const settings = { ignoreCase: false, wholeWords: false, exceptions: [] }
  it.each(['(a+)+$', '(a|aa)+b', '(?:a*)*c', '(.*a){12}b'])('takes time linear in the text: %s', (source) => {
    const read = safePattern(source, settings)
    if (!read.ok) return expect(read.reason).toMatch(/nothing at all/)
    const from = performance.now()
    read.pattern.find(`${'a'.repeat(5000)}!`)
    expect(performance.now() - from).toBeLessThan(3000)
  })

  it('refuses what grows too large', () => {
    expect(safePattern('((a{30}){30}){30}', settings)).toMatchObject({ ok: false })
    expect(safePattern('(?:abc){300}', settings)).toEqual({
      ok: false,
      reason: 'is too large to be run safely',
    })
  })

  it('gives offsets in UTF-16 units over several lines', () => {
    const read = safePattern('alien', settings)
    const text = '🙂 alien\nan alien'
    const found = read.ok ? read.pattern.find(text) : []
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['alien', 'alien'])
  })
})
