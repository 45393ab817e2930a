import { describe, expect, test } from 'vitest'
import type { Known } from '@/lib/content/checks/known'
import { readGivenCoding } from '@/lib/content/given-coding/read-given-coding'
import { leastTime } from '@/tests/support/least-time'

const known: Known = {
  codebookVersion: 1,
  facets: new Set(['people', 'convicted']),
  concepts: new Map([['aliens', 'people']]),
  units: new Set(['people', 'detainers']),
  acts: new Set(['declined']),
  windowKinds: new Set(['week']),
  sectors: new Set(['ice', 'other']),
  modes: new Set(['direct']),
  ...{ coders: null, outlets: new Set(), records: new Map() },
}

const SHA = 'a'.repeat(64)
const term = (more: object = {}) => ({
  ...{ kind: 'term', ordinal: 1, phrase: 'aliens', voice: 'outlet', facet: 'people', concept: 'aliens' },
  spans: [{ role: 'whole', start: 3, end: 9 }],
  ...more,
})
const quantity = (more: object = {}) => ({
  ...{ kind: 'quantity', ordinal: 1, phrase: '206 detainers', voice: 'outlet', value: 206, low: 206 },
  ...{ high: 206, modifier: 'exact', measure: 'count', unit: 'detainers', act: null },
  ...more,
})
const head = (more: object = {}) => ({
  ...{ articleId: 'r--a', coder: 'first-coder', codebook: 1, extent: 'whole', characters: 50 },
  text: { sha256: SHA, length: 50 },
  ...more,
})
const collection = (items: unknown[], coding: object = head()) => ({
  type: 'AnnotationCollection',
  creator: { type: 'Person', name: 'First coder' },
  coding,
  first: { items: items.map((coded) => ({ type: 'Annotation', body: [{ value: 'x' }, { coded }] })) },
})

const read = (data: unknown) => readGivenCoding('a.jsonld', JSON.stringify(data), known)

function errorsOf(given: ReturnType<typeof readGivenCoding>): string[] {
  if (given.code !== 'errors') throw new Error(given.code)
  return given.errors.map(({ line, place, message }) => `${line ?? ''} ${place}: ${message}`.trim())
}

const YAML = `outlet: gazette
url: null
headline: Willow
byline: null
published: null
publishedBasis: invented
language: en
coding: {coder: first-coder, codebook: 1, extent: whole, characters: 50}
text: {length: 50, sha256: ${SHA}}
terms:
  - phrase: aliens
    facet: people
    concept: aliens
    voice: outlet
    speaker: null
    position: null
    at: [[3, 9]]
quantities: []
windows: []
citations: []
remarks: []
`
const readYaml = (source: string) => readGivenCoding('a.yaml', source, known)

describe('web annotations', () => {
  test('give the coding, its coder and its mentions in their order', () => {
    const given = read(collection([quantity(), term({ ordinal: 3 }), term()]))
    expect(given).toMatchObject({
      code: 'coding',
      coding: {
        ...{ form: 'annotations', coder: { id: 'first-coder', name: 'First coder', kind: 'person' } },
        ...{ of: { articleId: 'r--a' }, text: { sha256: SHA, length: 50 } },
        mentions: [{ kind: 'term', ordinal: 1 }, { kind: 'term', ordinal: 3 }, { kind: 'quantity' }],
      },
    })
  })

  test.each<[string, object, string]>([
    [
      'an unknown facet',
      term({ facet: 'peopel' }),
      'coded.facet: unknown facet "peopel"; did you mean "people"?',
    ],
    [
      'a concept of another facet',
      term({ facet: 'convicted' }),
      'coded.concept: concept "aliens" belongs to the facet "people"',
    ],
    [
      'an unknown unit',
      quantity({ unit: 'detainer' }),
      'coded.unit: unknown unit "detainer"; did you mean "detainers"?',
    ],
    ['an unknown field', term({ hue: 'red' }), 'coded.hue: unknown key'],
    ['a missing voice', term({ voice: undefined }), 'coded.voice: missing'],
    ['no voice', term({ voice: null }), 'coded.voice: missing; every term has a voice'],
    [
      'a speaker of the outlet',
      term({ speaker: 'Ana' }),
      `coded.speaker: the outlet's own voice has no speaker: "Ana"`,
    ],
    [
      'ends the wrong way round',
      quantity({ low: 300, value: null, high: 206 }),
      'coded.low: low 300 is above high 206',
    ],
    [
      'a place beyond the text',
      term({ spans: [{ role: 'whole', start: 3, end: 51 }] }),
      `ends at 51, beyond the text's length of 50`,
    ],
    [
      'a place the wrong way round',
      term({ spans: [{ role: 'whole', start: 9, end: 3 }] }),
      'end must lie after start',
    ],
    [
      'a number that is too big',
      quantity({ value: 1e301, low: null, high: null }),
      'coded.value: 1e+301 is too big',
    ],
    ['a count that is too big', term({ count: 3e9 }), 'coded.count: 3000000000 is too big'],
    ['an empty phrase', term({ phrase: '' }), 'coded.phrase: missing; expected words'],
    [
      'a phrase as long as a text',
      term({ phrase: 'x'.repeat(2_001) }),
      'has 2001 characters; at most 2000 are taken',
    ],
    ['a zero byte', term({ note: 'a\0b' }), 'coded.note: holds a letter that cannot be stored'],
    ['half a letter', term({ note: '\uD83D' }), 'coded.note: holds a letter that cannot be stored'],
    ['no kind that there is', term({ kind: 'feeling' }), 'coded.kind: '],
  ])('with %s are refused, naming it', (_, mention, message) => {
    const [first = ''] = errorsOf(read(collection([mention])))
    expect(first).toContain('first.items[0].body[1].')
    expect(first).toContain(message)
  })

  test('are refused whole where places point into no text, or two mentions have one number', () => {
    expect(errorsOf(read(collection([term()], head({ text: null }))))[0]).toContain('there is no text')
    expect(errorsOf(read(collection([term(), term()])))).toEqual([
      'first.items[1].body[1].coded.ordinal: there is another term 1',
    ])
  })

  test('tell every error at once, of form and of ids', () => {
    const errors = errorsOf(read(collection([term({ voice: 'outlets' }), quantity({ unit: 'peple' })])))
    expect(errors).toHaveLength(2)
    expect(errors.join()).toContain('did you mean "people"?')
  })

  test('tell another version of the codebook and a repeat of nothing', () => {
    expect(errorsOf(read(collection([], head({ codebook: 2 }))))).toEqual([
      'coding.codebook: unknown codebook version 2; the codebook here is version 1',
    ])
    const citation = { kind: 'citation', ordinal: 1, phrase: '', voice: null, name: 'Ana', sector: 'other' }
    const repeat = { ...citation, named: true, mode: null, document: false, cue: null, duplicateOf: 1 }
    expect(errorsOf(read(collection([repeat])))[0]).toContain('there is no other citation 1')
  })

  test.each(['__proto__', 'constructor', 'prototype'])('with the key "%s" are refused', (key) => {
    const source = JSON.stringify(collection([term()])).replace('"phrase"', `"${key}":{"a":1},"phrase"`)
    expect(errorsOf(readGivenCoding('a.jsonld', source, known))[0]).toContain(
      `"${key}" is not taken as a key`,
    )
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })

  test('that are no JSON are told with the line', () => {
    expect(errorsOf(readGivenCoding('a.jsonld', '{\n "coding": {},\n oops }', known))[0]).toMatch(
      /^3 : is no JSON/,
    )
  })

  test('nested a hundred thousand deep, or whose page is elsewhere, are refused', () => {
    const deep = `{"coding":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(errorsOf(readGivenCoding('a.jsonld', deep, known))[0]).toContain('nested more than 40 levels deep')
    const elsewhere = { ...collection([]), first: 'https://example.org/page1' }
    expect(errorsOf(read(elsewhere))[0]).toContain('names a page elsewhere (https://example.org/page1)')
  })
})

describe('annotations of another tool', () => {
  const quote = { target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'pears', prefix: 'of ' }] }] }
  test.each<[string, unknown]>([
    ['a list', [quote, { target: 'https://example.org' }]],
    ['a page', { type: 'AnnotationPage', items: [quote, {}] }],
    ['a collection', { first: { items: [quote, {}] } }],
    ['a search at Hypothesis', { total: 2, rows: [quote, {}] }],
  ])('in the form of %s are known as such, with what they quote', (_, data) => {
    expect(read(data)).toEqual({ code: 'other-annotations', annotations: 2, quotes: ['pears'] })
  })

  test('among those of Parallax are named, with what is missing', () => {
    const mixed = collection([term()])
    ;(mixed.first.items as unknown[]).push({ ...quote, body: [] })
    expect(errorsOf(read(mixed))).toEqual([
      'first.items[1]: says nothing of what "pears" is: it has no body of the type parallax:Mention with kind, entry of the codebook and voice',
    ])
  })

  test('JSON that is something else holds no annotations', () => {
    expect(errorsOf(read({ hello: 'world' }))).toEqual([': holds no annotations, and no coding'])
  })
})

describe('YAML', () => {
  test('gives the coding; a position may be open, as in one made here', () => {
    expect(readYaml(YAML)).toMatchObject({
      code: 'coding',
      coding: {
        ...{ form: 'yaml', coder: { id: 'first-coder', name: null } },
        mentions: [{ kind: 'term', phrase: 'aliens', position: null, spans: [{ start: 3, end: 9 }] }],
      },
    })
  })

  test.each<[string, string, string, string]>([
    ['an unknown id', 'facet: people', 'facet: peopel', '12 terms[0].facet: unknown facet "peopel"'],
    ['a place of another length', '[3, 9]', '[3, 10]', '17 terms[0].at[0]: spans 7 characters'],
    ['an unknown key', 'voice: outlet', 'voice: outlet\n    hue: red', '15 terms[0].hue: unknown key'],
    [
      'a phrase of more than twelve words',
      'phrase: aliens',
      `phrase: ${'a '.repeat(12)}b`,
      '11 terms[0].phrase',
    ],
    ['an anchor', 'remarks: []', 'remarks: &a [*a]', 'anchors and aliases are not used'],
    ['a tab', 'quantities: []', '\tquantities: []', '18 : '],
    [
      'characters beyond counting',
      'characters: 50',
      'characters: 3000000000',
      '8 coding.characters: 3000000000 is too big',
    ],
    ['a key of JavaScript', 'url: null', 'url: null\n__proto__: {a: 1}', '__proto__'],
    [
      'a zero byte',
      'headline: Willow',
      'headline: "Wil\\0low"',
      '3 headline: holds a letter that cannot be stored',
    ],
  ])('with %s is refused, by line', (_, from, to, message) => {
    const errors = errorsOf(readYaml(YAML.replace(from, to)))
    expect(errors.join('\n')).toContain(message)
  })

  test.each<[string, string]>([
    ['a bomb of aliases', `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n${YAML}`],
    ['ten thousand brackets', `a: ${'['.repeat(10_000)}`],
    ['ten thousand dashes', `a:\n  ${'- '.repeat(10_000)}x`],
    [
      'a map as a staircase',
      Array.from({ length: 5_000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
    ],
    ['a hundred thousand keys', Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['two megabytes', `# ${'x'.repeat(2_000_000)}\n${YAML}`],
    ['two documents', `${YAML}---\n${YAML}`],
    ['nothing but blanks', ' \n '],
  ])('of %s is refused at once, with a reason', (_, source) => {
    const [first = ''] = errorsOf(readYaml(source))
    expect(first).toMatch(/\w+ \w+/)
    // Generous: on a busy machine each takes less than a tenth of this.
    expect(leastTime(3_000, () => readYaml(source))).toBeLessThan(3_000)
  })
})
