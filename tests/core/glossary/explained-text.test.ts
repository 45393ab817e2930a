import { describe, expect, it } from 'vitest'
import { explainedText } from '@/lib/core/glossary/explained-text'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import { wordOf, wordsOfPage } from '@/lib/core/glossary/words-of-page'

const word = (id: string, more: Partial<GlossaryWord> = {}): GlossaryWord => ({
  ...{ id, word: id, forms: [], definition: 'd', mistakenFor: 'm', source: null, seeAlso: [] },
  ...{ everyday: false, units: [], acts: [] },
  ...more,
})

const GLOSSARY = [
  word('detainer', { forms: ['detainers'], units: ['detainers'], acts: ['issued'] }),
  word('declined-detainer', { word: 'declined detainer', forms: ['declined detainers'] }),
  word('ice', { word: 'ICE' }),
  word('section-287g', { word: '287(g)' }),
  word('window', { forms: ['windows'], everyday: true }),
]

/** "a [b:id] c" */
const marked = (text: string, options = {}) =>
  explainedText(text, GLOSSARY, options)
    .map((stretch) => (stretch.word ? `[${stretch.text}:${stretch.word}]` : stretch.text))
    .join('')

describe('words in a text of our own', () => {
  it.each([
    ['a plural', 'Three detainers.', 'Three [detainers:detainer].'],
    ['the longest spelling', 'Declined detainers grew.', '[Declined detainers:declined-detainer] grew.'],
    ['a possessive', "ICE's list", "[ICE:ice]'s list"],
    ['a word with brackets', 'a 287(g) agreement', 'a [287(g):section-287g] agreement'],
    ['the first place alone', 'ICE and ICE', '[ICE:ice] and ICE'],
  ])('marks %s', (_, text, expected) => {
    expect(marked(text)).toBe(expected)
  })

  it.each([
    ['in quotation marks', 'They wrote “declined detainers” then.'],
    ['in straight quotation marks', 'They wrote "206 detainers" then.'],
    ['within another word', 'undetainersome, anti-ICE, icebox'],
    ['a short form in small letters', 'on thin ice'],
    ['an everyday word', 'through the window'],
  ])('leaves alone a word %s', (_, text) => {
    expect(marked(text)).toBe(text)
  })

  it('marks an everyday word where it is meant, and no word that the section has marked already', () => {
    expect(marked('two windows of ICE', { meant: ['window'], already: new Set(['ice']) })).toBe(
      'two [windows:window] of ICE',
    )
  })

  it('loses no letter of the text', () => {
    const text = 'ICE “ICE” 287(g), detainers 😀 and declined detainers'
    expect(
      explainedText(text, GLOSSARY)
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text)
  })
})

describe('the notes that a page needs', () => {
  it('are those of its own words, of its texts, and of its units and acts, each once', () => {
    const page = { ids: ['window'], texts: ['ICE and ICE'], units: ['detainers', 'people'], acts: [null] }
    expect(wordsOfPage(GLOSSARY, page).map(({ id }) => id)).toEqual(['detainer', 'ice', 'window'])
  })

  it('know the entry of a unit or an act, and say where there is none', () => {
    expect(wordOf(GLOSSARY, 'acts', 'issued')).toBe('detainer')
    expect(wordOf(GLOSSARY, 'units', 'people')).toBeNull()
    expect(wordOf(GLOSSARY, 'acts', null)).toBeNull()
  })
})
