import { describe, expect, test } from 'vitest'
import {
  figuresOf,
  withFigure,
  withHeadline,
  withLabel,
  withoutFigure,
} from '@/app/releases/_record/_state/figure-edits'
import { readText, valueAt, withValue } from '@/app/releases/_record/_state/record-text'
import {
  hasReleaseWindow,
  withCode,
  withReleased,
  withTitle,
  withWindow,
} from '@/app/releases/_record/_state/release-edits'
import { startText } from '@/app/releases/_record/_state/start-text'
import { ALDER_RECORD } from '@/tests/commands/enter-release/alder-record'

const dataOf = (text: string) => {
  const read = readText(text)
  if (!read.ok) throw new Error(read.message)
  return read.data
}
const at = (text: string, ...path: (string | number)[]) => valueAt(dataOf(text), path)

describe('what follows a field', () => {
  test('short title and id follow the title of a new record until they have words of their own', () => {
    let text = withTitle(startText(null), 'Weekly report, 2017', true)
    expect([at(text, 'shortTitle'), at(text, 'id')]).toEqual(['Weekly report, 2017', 'weekly-report-2017'])
    text = withTitle(withValue(text, ['id'], 'my-own'), 'Another', true)
    expect([at(text, 'shortTitle'), at(text, 'id')]).toEqual(['Another', 'my-own'])
    text = withTitle(withValue(text, ['shortTitle'], 'Short'), 'A third', true)
    expect(at(text, 'shortTitle')).toBe('Short')
  })

  test('the id of a saved record never moves', () => {
    expect(at(withTitle(ALDER_RECORD, 'Another', false), 'id')).toBe('alder-weekly')
  })

  test('the first step of its life follows the date; a basis that was proposed goes, another stays', () => {
    const basis = 'not known; The Alder Post reported it on 2017-03-21'
    const text = withValue(ALDER_RECORD, ['releasedBasis'], basis)
    expect(at(withReleased(text, '2017-03-21', basis), 'versions', 0, 'on')).toBe('2017-03-21')
    expect(at(withReleased(text, '2017-03-21', basis), 'releasedBasis')).toBeNull()
    expect(at(withReleased(text, '2017-03-21', null), 'releasedBasis')).toBe(basis)
  })

  test('figures that cover the time of the release go on covering it; others stay', () => {
    const own = withValue(ALDER_RECORD, ['figures', 1, 'window', 'kind'], 'week')
    const text = withWindow(own, 'end', '2017-02-10')
    expect([0, 1, 2].map((index) => at(text, 'figures', index, 'window', 'end'))).toEqual([
      ...['2017-02-10', '2017-02-03', '2017-02-10'],
    ])
    expect(hasReleaseWindow(dataOf(text), 0)).toBe(true)
  })

  test('the unit in words follows the unit until it has words of its own', () => {
    const labelOf = (id: string) => `${id} label`
    const path = ['figures', 0, 'unit']
    const change = (text: string) => withCode(text, path, { id: 'beds', stated: 'unitStated', labelOf })
    expect(at(change(ALDER_RECORD), 'figures', 0, 'unitStated')).toBe('detainers')
    const following = withValue(ALDER_RECORD, ['figures', 0, 'unitStated'], 'detainers label')
    expect(at(change(following), 'figures', 0, 'unitStated')).toBe('beds label')
  })
})

describe('figures', () => {
  test('one that is added stands on the front page while there is room, and its id follows its label', () => {
    let text = startText(null)
    for (let count = 0; count < 5; count += 1) text = withFigure(text)
    expect(at(text, 'headlineFigures')).toHaveLength(4)
    text = withLabel(text, 0, 'Detainers declined', [])
    expect(figuresOf(dataOf(text))[0]?.id).toBe('detainers-declined')
    expect(at(text, 'headlineFigures', 0)).toBe('detainers-declined')
    expect(at(text, 'teaserEvidence', 0)).toBe('figure:detainers-declined')
    expect(figuresOf(dataOf(withLabel(text, 1, 'Detainers declined', [])))[1]?.id).toBe(
      'detainers-declined-2',
    )
  })

  test('the id of a saved one stays when its label changes, for numbers are tied to it', () => {
    const text = withValue(ALDER_RECORD, ['figures', 0, 'label'], 'declined')
    expect(figuresOf(dataOf(withLabel(text, 0, 'refused', ['declined'])))[0]?.id).toBe('declined')
    const renamed = withLabel(text, 0, 'refused', [])
    expect(figuresOf(dataOf(renamed)).map(({ id, partOf }) => [id, partOf])).toEqual([
      ['refused', null],
      ['convicted', 'refused'],
      ['charged', 'refused'],
    ])
  })

  test('one that is removed leaves no part of it and no place on the front page behind', () => {
    const data = dataOf(withoutFigure(ALDER_RECORD, 0))
    expect(figuresOf(data).map(({ partOf }) => partOf)).toEqual([null, null])
    expect(valueAt(data, ['headlineFigures'])).toEqual([])
    expect(valueAt(data, ['teaserEvidence'])).toEqual([])
  })

  test('on the front page and off it again changes nothing else', () => {
    const text = withHeadline(withHeadline(ALDER_RECORD, 'charged', true), 'charged', false)
    expect(dataOf(text)).toEqual(dataOf(ALDER_RECORD))
  })
})
