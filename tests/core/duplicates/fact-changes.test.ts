import { describe, expect, test } from 'vitest'
import type { ArticleMention } from '@/lib/core/compare/pages'
import { factChanges } from '@/lib/core/duplicates/fact-changes'
import { isTypo } from '@/lib/core/duplicates/typo'

type Coded = [kind: ArticleMention['kind'], phrase: string]

/** A version with the first place of each phrase coded. */
function coded(text: string, facts: Coded[]) {
  const mentions = facts.map(([kind, phrase]) => {
    const start = text.indexOf(phrase)
    if (start < 0) throw new Error(`no “${phrase}”`)
    const anchors = [{ start, end: start + phrase.length, role: 'whole', method: 'offsets' }]
    return { kind, phrase, anchors } as unknown as ArticleMention
  })
  return { text, mentions }
}

function told(before: string, was: Coded[], after: string, is: Coded[]) {
  const cut = (text: string, span: { start: number; end: number } | null) =>
    span && text.slice(span.start, span.end)
  const { facts, wording, trivial } = factChanges(coded(before, was), coded(after, is))
  return {
    facts: facts.map((fact) => [fact.kind, cut(before, fact.before), cut(after, fact.after)]),
    wording: wording.map((one) => [cut(before, one.before), cut(after, one.after)]),
    trivial: trivial.length,
  }
}

const OLD = 'Jail letter out\n\nThe jail held 300 people in May. They are loose, it says. The clerk frowned.'
const FACTS: Coded[] = [
  ['quantity', '300 people'],
  ['window', 'in May'],
  ['term', 'loose'],
]

describe('coded facts from one version to the next', () => {
  test('a term is told with the verb beside it', () => {
    expect(told(OLD, FACTS, OLD.replace('are loose', 'could be loose'), FACTS)).toEqual({
      facts: [['term', 'are loose', 'could be loose']],
      wording: [],
      trivial: 0,
    })
  })

  test('a number and a window that changed are paired with what they were', () => {
    const after = OLD.replace('300 people in May', 'nearly 310 people in June')
    const is: Coded[] = [
      ['quantity', 'nearly 310 people'],
      ['window', 'in June'],
      ['term', 'loose'],
    ]
    expect(told(OLD, FACTS, after, is).facts).toEqual([
      ['quantity', '300 people', 'nearly 310 people'],
      ['window', 'in May', 'in June'],
    ])
  })

  test('words that are coded themselves are no change of what stands beside them', () => {
    const before = 'The jail freed 206 illegal immigrants last week.'
    const facts = (number: string): Coded[] => [
      ['term', 'freed'],
      ['term', 'illegal immigrants'],
      ['quantity', `${number} illegal immigrants`],
    ]
    expect(told(before, facts('206'), before.replace('206', '90'), facts('90'))).toEqual({
      facts: [['quantity', '206 illegal immigrants', '90 illegal immigrants']],
      wording: [],
      trivial: 0,
    })
  })

  test('words that touch nothing coded are wording', () => {
    expect(told(OLD, FACTS, OLD.replace('The clerk frowned', 'The clerk sighed'), FACTS)).toEqual({
      facts: [],
      wording: [['frowned', 'sighed']],
      trivial: 0,
    })
  })

  test('a sentence that went takes its facts with it', () => {
    const after = OLD.replace(' They are loose, it says.', '')
    expect(told(OLD, FACTS, after, FACTS.slice(0, 2)).facts).toEqual([['term', 'loose', null]])
  })

  test('marks, quotation signs of another kind and a misspelt word are trivial', () => {
    const after = OLD.replace('loose, it', 'loose it').replace('clerk', 'celrk')
    expect(told(OLD, FACTS, after, FACTS)).toEqual({ facts: [], wording: [], trivial: 2 })
  })

  test('the same text has no change', () => {
    expect(told(OLD, FACTS, OLD, FACTS)).toEqual({ facts: [], wording: [], trivial: 0 })
  })
})

test.each([
  ['hte', 'the', true],
  ['occured', 'occurred', true],
  ['county', 'country', false],
  ['detainer', 'detainers', false],
  ['released', 'releases', false],
  ['300', '330', false],
])('%s and %s are one word misspelt: %s', (a, b, is) => {
  expect(isTypo(a, b)).toBe(is)
})
