import { describe, expect, test } from 'vitest'
import type { CodedArticle, CodedCitation } from '@/lib/core/findings/coded-article'
import type { Checked } from '@/lib/core/findings/finding'
import { headlineNotBorneOut } from '@/lib/core/findings/rules/headline-not-borne-out'
import { misattributed } from '@/lib/core/findings/rules/misattributed'
import { quotedTermTakenOver } from '@/lib/core/findings/rules/quoted-term-taken-over'
import { singleSector } from '@/lib/core/findings/rules/single-sector'
import { unnamedSource } from '@/lib/core/findings/rules/unnamed-source'
import { check, citation, figure, type Printed, statements } from '../checking'

/** A citation whose content is the part of the text between two words. */
function quoting(
  text: string,
  from: string,
  until: string,
  one: Parameters<typeof citation>[0],
): CodedCitation {
  const start = text.indexOf(from)
  const end = text.indexOf(until) + until.length
  return citation({ start, end: start, content: [{ start, end, text: text.slice(start, end) }], ...one })
}

const words = '“the vast majority of these releases came from policy”'

function told(by: Parameters<typeof citation>[0]): Partial<CodedArticle> & { text: string } {
  const text = `It was said that ${words} and more.`
  return { text, citations: [quoting(text, words, words, by)] }
}

function other(by: Parameters<typeof citation>[0]): Checked['others'][number] {
  return check({ figures: [], article: { id: 'harlan-2031--herald', outletName: 'Herald', ...told(by) } })
}

describe('misattributed', () => {
  const centre = { name: 'Ana Ruiz', organisation: 'Centre for Counting', sector: 'think-tank' }

  test('says who credits the same words to whom', () => {
    const article = told({ name: 'ICE', sector: 'ice' })
    expect(statements(misattributed, { figures: [], article, others: [other(centre)] })).toEqual([
      'The article credits “the vast majority of these releases came from policy” to ICE; Herald credits the same words to Ana Ruiz.',
    ])
  })

  test('quotes no more than both have, and names who else is credited in the sentence', () => {
    const article = told({ name: 'ICE', sector: 'ice' })
    const citations = [
      ...(article.citations ?? []),
      citation({ name: 'Herald Institute', sector: 'think-tank', start: 3 }),
    ]
    const text = 'She wrote “vast majority of these releases” today.'
    const others = [
      check({
        figures: [],
        article: {
          id: 'x--herald',
          outletName: 'Herald',
          text,
          citations: [quoting(text, '“vast', 'releases”', centre)],
        },
      }),
    ]
    expect(statements(misattributed, { figures: [], article: { ...article, citations }, others })).toEqual([
      'The article credits “vast majority of these releases” to ICE, in a sentence that also credits Herald Institute; Herald credits the same words to Ana Ruiz.',
    ])
  })

  test.each<[string, Parameters<typeof citation>[0]]>([
    ['the same person', centre],
    ['the body of that person', { name: 'Centre for Counting', sector: 'think-tank' }],
    ['another of the same sector', { name: 'Bo Lind', organisation: 'Institute', sector: 'think-tank' }],
    ['a document', { name: 'the report', sector: 'document' }],
    ['a pronoun', { name: 'He', sector: 'ice' }],
  ])('says nothing of words credited to %s', (_, by) => {
    expect(statements(misattributed, { figures: [], article: told(by), others: [other(centre)] })).toEqual([])
  })

  test('says nothing where another outlet credits them to the same source', () => {
    const article = told({ name: 'ICE', sector: 'ice' })
    const others = [other(centre), other({ name: 'ICE', sector: 'ice' })]
    expect(statements(misattributed, { figures: [], article, others })).toEqual([])
  })

  test('holds words against a note of the record that says whose they are', () => {
    const scopeNotes = ['The Bureau replies that the vast majority of these releases came from policy.']
    const article = told({ name: 'Orla Denholt', sector: 'local-law-enforcement' })
    expect(statements(misattributed, { figures: [], article, record: { scopeNotes } })[0]).toContain(
      'the record’s notes give the same words as those of the Bureau',
    )
    const own = told({ name: 'a spokesman', organisation: 'Bureau of Custody', sector: 'other' })
    expect(statements(misattributed, { figures: [], article: own, record: { scopeNotes } })).toEqual([])
    // It is then the other outlet that has them wrong.
    const others = [other({ name: 'Orla Denholt', sector: 'local-law-enforcement' })]
    expect(statements(misattributed, { figures: [], article: own, record: { scopeNotes }, others })).toEqual(
      [],
    )
  })
})

describe('unnamed-source', () => {
  const by = (one: Parameters<typeof citation>[0], extent: 'whole' | 'opening' = 'whole') =>
    statements(unnamedSource, {
      figures: [],
      article: { extent, citations: [citation({ named: false, ...one })] },
    })

  test.each(['A federal official', 'A former county worker', 'A congressional aide, speaking on background'])(
    'notices %s',
    (name) => expect(by({ name })).toHaveLength(1),
  )

  test.each<[string, Parameters<typeof citation>[0]]>([
    ['somebody named', { name: 'A federal official', named: true }],
    ['a spokeswoman', { name: 'an ICE spokeswoman', sector: 'ice' }],
    ['a document', { name: 'A report of an official', document: true }],
    ['a thing', { name: 'A detainer' }],
    ['several', { name: 'officials' }],
  ])('says nothing of %s', (_, one) => expect(by(one)).toEqual([]))

  test('finds the "a" before a name that was coded without it, and heeds a "the"', () => {
    const said = (text: string) =>
      statements(unnamedSource, {
        figures: [],
        article: { text, citations: [citation({ name: 'county worker', named: false, start: 0 })] },
      })
    expect(said('A county worker said so.')).toEqual([
      'The article credits what it tells here to “A county worker”, whom it does not name.',
    ])
    expect(said('The county worker said so.')).toEqual([])
  })

  test('says nothing of an opening: the name may follow', () => {
    expect(by({ name: 'A federal official' }, 'opening')).toEqual([])
  })

  test('says nothing where the same official is named elsewhere', () => {
    const citations = [
      citation({ name: 'an ICE official', named: false }),
      citation({ ref: 'c2', name: 'Tim Roe', title: 'ICE official' }),
    ]
    expect(statements(unnamedSource, { figures: [], article: { citations } })).toEqual([])
  })
})

describe('single-sector', () => {
  const ray = citation({ name: 'Dave Ray', sector: 'advocacy-group', organisation: 'Group A' })
  const wilcox = citation({
    ref: 'c2',
    name: 'Dale Wilcox',
    sector: 'advocacy-group',
    organisation: 'Group B',
  })
  const over = (citations: CodedCitation[], extent: 'whole' | 'opening' = 'whole') =>
    statements(singleSector, { figures: [], article: { citations, extent } })

  test('names everybody quoted and their sector, or their body', () => {
    expect(over([ray, wilcox])).toEqual([
      'Everybody whom the article quotes (Dave Ray and Dale Wilcox) is coded under one sector, advocacy groups.',
    ])
    expect(over([ray, { ...wilcox, organisation: 'Group A' }])[0]).toContain('speaks for one body, Group A.')
  })

  test.each<[string, CodedCitation[]]>([
    ['one person', [ray]],
    ['one person twice', [ray, { ...ray, ref: 'c2', name: 'Ray' }]],
    ['two sectors', [ray, { ...wilcox, sector: 'ice' }]],
    [
      'a sector that is none',
      [
        { ...ray, sector: 'other' },
        { ...wilcox, sector: 'other' },
      ],
    ],
    ['somebody who is only paraphrased', [ray, { ...wilcox, mode: 'paraphrase' }]],
  ])('says nothing of %s', (_, citations) => expect(over(citations)).toEqual([]))

  test('says nothing of an opening', () => expect(over([ray, wilcox], 'opening')).toEqual([]))
})

describe('quoted-term-taken-over', () => {
  const over = (text: string) =>
    statements(quotedTermTakenOver, {
      figures: [],
      article: { text, citations: [quoting(text, 'the jail', 'door.”', { name: 'Marta Quillon' })] },
    })

  test('notices a quoted word that the outlet then says itself', () => {
    expect(over('Quillon called the jail “a revolving door.” The revolving door has a price.')).toEqual([
      '“revolving door” stands first in words quoted from Marta Quillon, and later in the article’s own sentence without quotation marks.',
    ])
  })

  test.each([
    'Quillon called the jail “a revolving door.” The “revolving door” has a price.',
    'A revolving door stood there. Quillon called the jail “a revolving door.” The revolving door has a price.',
    'Quillon called the jail “a revolving door.” It has a price.',
    'Quillon called the jail “a revolving door.” The revolving doors have a price.',
  ])('says nothing of: %s', (text) => expect(over(text)).toEqual([]))
})

describe('headline-not-borne-out', () => {
  const figures = [figure({ id: 'all', value: 1000 }), figure({ id: 'some', value: 780, partOf: 'all' })]
  const share: Printed = { phrase: '78 percent', value: 78, measure: 'share' }

  test('holds "almost nobody" against the text’s own share', () => {
    const headline = 'Almost Nobody Is a Criminal'
    const printed: Printed[] = [{ phrase: '780 people', value: 780, tied: 'some' }, share]
    const text = `${headline}\nThere are 780 people. That is 78 percent.`
    expect(statements(headlineNotBorneOut, { figures, printed, article: { headline, text } })).toEqual([
      'The headline says “Almost Nobody”; the share in the text is 78%, which leaves 22%.',
    ])
    expect(
      statements(headlineNotBorneOut, { figures, printed, article: { headline, text, extent: 'opening' } }),
    ).toEqual([])
  })

  test('holds the time of the headline against that of the text', () => {
    const headline = '780 Walk in a Single Week'
    const text = `${headline}\nIn FY31 there were 780 people.`
    const fiscal = { kind: 'fiscal-year', start: '2030-10-01', end: '2031-09-30', stated: 'FY31' }
    const printed = (kind: string): Printed[] => [
      { phrase: '780 Walk', value: 780, tied: 'some', position: 'headline' },
      { phrase: '780 people', value: 780, tied: 'some', window: { ...fiscal, kind } },
    ]
    const over = (kind: string) =>
      statements(headlineNotBorneOut, { figures, printed: printed(kind), article: { headline, text } })
    expect(over('fiscal-year')).toHaveLength(1)
    expect(over('week')).toEqual([])
  })

  test('notices a number that nothing in the text comes near', () => {
    const headline = '1,000 Walk'
    const over = (phrase: string, value: number) =>
      statements(headlineNotBorneOut, {
        figures,
        printed: [
          { phrase: '1,000 Walk', value: 1000, tied: 'all', position: 'headline' },
          { phrase, value, tied: 'some' },
        ],
        article: { headline, text: `${headline}\nThere were ${phrase}.` },
      })
    expect(over('780 people', 780)).toHaveLength(1)
    expect(over('996 people', 996)).toEqual([])
  })
})
