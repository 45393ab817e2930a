import { describe, expect, it } from 'vitest'
import { readTheme } from '@/app/_components/theme'
import { citationManner } from '@/app/_wording/citation'
import { howChecked, howCoded, machineWords } from '@/app/_wording/coding'
import { formatDay, windowWords } from '@/app/_wording/dates'
import { counted, signedDifference } from '@/app/_wording/numbers'
import { printedValue, unitAside } from '@/app/_wording/printed-number'
import { anchorOf, articleOf } from '@/app/_wording/refs'
import { placeAside, whoSpeaks } from '@/app/_wording/speech'
import { column, JULY_1, printed } from './fixtures/invented'

describe('printed numbers', () => {
  it.each([
    ['exact', 500, 500, 500, '500'],
    ['nearly', 600, null, 600, 'nearly 600'],
    ['more than', 500, 500, null, 'more than 500'],
    ['range', null, 40, 80, '40 to 80'],
    ['up to', null, null, 80, 'up to 80'],
    ['none-round', 435_000, null, null, '435,000'],
  ] as const)('keeps the word that limits it: %s', (modifier, value, low, high, words) => {
    expect(printedValue(printed('…', value, {}, { modifier, low, high }))).toBe(words)
  })

  it('falls back on the phrase where there are no digits', () => {
    expect(printedValue(printed('hundreds of people', null, {}, { modifier: 'vague' }))).toBe(
      'hundreds of people',
    )
    expect(printedValue(printed('muchos', null, {}, { low: null, high: null }))).toBe('muchos')
  })

  it('shows the unit beside the phrase only where the phrase does not hold it', () => {
    expect(unitAside({ phrase: '662,566', unitStated: 'noncitizens' })).toBe('noncitizens')
    expect(unitAside({ phrase: 'More than 500 Criminal Aliens', unitStated: 'criminal aliens' })).toBeNull()
  })
})

describe('differences and counts', () => {
  it('writes a true minus sign, and points for shares', () => {
    expect(signedDifference(-719, 'count')).toBe('−719')
    expect(signedDifference(-3, 'share')).toBe('−3 points')
    expect(signedDifference(1, 'share')).toBe('+1 point')
  })

  it('keeps number and noun on one line', () => {
    expect(counted(1, 'outlet')).toBe('1\u00a0outlet')
    expect(counted(2, 'person', 'people')).toBe('2\u00a0people')
  })
})

describe('dates', () => {
  it('writes a day and a month out', () => {
    expect(formatDay('2031-07-09')).toBe('9 July 2031')
    expect(formatDay('2031-07')).toBe('July 2031')
  })

  it('leaves alone what is no date', () => {
    expect(formatDay('2031')).toBe('2031')
    expect(formatDay('2031-13-01')).toBe('2031-13-01')
  })

  it('adds the days of a window only where its words do not hold them', () => {
    expect(windowWords(JULY_1)).toBe('as of July 1, 2031')
    const year = { ...JULY_1, start: '2030-10-01', end: '2031-09-30', stated: 'fiscal year 2031' }
    expect(windowWords(year)).toBe('fiscal year 2031 (1 Oct 2030 to 30 Sep 2031)')
    expect(windowWords({ ...JULY_1, start: null, end: null, stated: 'the past decade' })).toBe(
      'the past decade',
    )
  })
})

describe('voices', () => {
  it('names the speaker and the manner', () => {
    expect(whoSpeaks({ voice: 'paraphrased', speaker: 'Dana Ferris' })).toBe('Dana Ferris, reported')
    expect(whoSpeaks({ voice: 'quoted', speaker: null })).toBe('quoted')
    expect(whoSpeaks({ voice: 'outlet', speaker: null })).toBe('own words')
    expect(whoSpeaks({ voice: null, speaker: null })).toBeNull()
  })

  it('says where a phrase stands only above the body', () => {
    expect(placeAside('lede')).toBe('lede')
    expect(placeAside('body')).toBeNull()
  })
})

describe('coding and citing', () => {
  it('never calls an opening a whole text', () => {
    expect(howCoded(column('Alder Courier'))).toContain('whole text')
    expect(howCoded(column('Alder Courier', { extent: 'opening', characters: 2000 }))).toContain(
      'opening only, about 2,000 characters',
    )
  })

  it('says of a copy of the machine’s how much of it a person looked at, until it is all', () => {
    const begun = (lookedAt: number) =>
      column('Alder Courier', { coder: 'Ada', begunByMachine: { from: 'engine 0.1.0', lookedAt, of: 65 } })
    expect(howCoded(begun(1))).toMatch(/^by machine \(engine 0\.1\.0\), then Ada looked at 1 of 65 phrases/)
    expect(howCoded(begun(65))).toContain('then Ada looked at all 65 phrases')
    expect([0, 64, 65].map((lookedAt) => machineWords(begun(lookedAt)))).toEqual([
      'machine, 0 of 65 looked at',
      'machine, 64 of 65 looked at',
      null,
    ])
    expect(machineWords(column('Alder Courier', { coderKind: 'engine' }))).toBe('machine')
    expect(machineWords(column('Alder Courier'))).toBeNull()
  })

  it('says so where no second reading is recorded', () => {
    expect(howChecked(column('Alder Courier', { extent: 'opening' }))).toBe('no second reading recorded')
    expect(howChecked(column('Alder Courier', { extent: 'whole' }))).toBe(
      'no second reading against the page recorded',
    )
    const checked = { on: '2031-08-01', against: 'the page', corrections: 1 }
    expect(howChecked(column('Alder Courier', { checked }))).toBe(
      'read again on 1 August 2031 against the page; 1\u00a0correction',
    )
  })

  it('counts quoted words and names documents', () => {
    const entry = { mode: 'direct', document: false, quotedWords: 23 } as Parameters<typeof citationManner>[0]
    expect(citationManner(entry)).toBe('quoted directly, 23\u00a0words')
    expect(citationManner({ ...entry, mode: 'paraphrase', document: true, quotedWords: 0 })).toBe(
      'document, paraphrased',
    )
    expect(citationManner({ ...entry, mode: null, quotedWords: null })).toBe('manner not coded')
  })
})

describe('references and themes', () => {
  it('takes a reference apart at its last sign', () => {
    expect(anchorOf('alder-2031--courier#q3')).toBe('q3')
    expect(articleOf('alder-2031--courier#q3')).toBe('alder-2031--courier')
  })

  it('falls back on the system for anything a cookie may hold', () => {
    expect(readTheme('dark')).toBe('dark')
    expect(readTheme('<script>')).toBe('system')
    expect(readTheme(undefined)).toBe('system')
  })
})
