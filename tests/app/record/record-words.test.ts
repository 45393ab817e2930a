import { expect, test } from 'vitest'
import { pathOf, toldErrors } from '@/app/releases/_record/_state/error-words'
import { withValue } from '@/app/releases/_record/_state/record-text'
import {
  CONFIDENCES,
  MEASURES,
  MODIFIERS,
  NATURES,
  PUBLISHER_KINDS,
  STEPS,
} from '@/app/releases/_record/_state/record-words'
import { startText } from '@/app/releases/_record/_state/start-text'
import { readRecord } from '@/lib/content/read-record'
import { recordFile } from '@/lib/content/schema/record'
import { alderRecord } from '@/tests/commands/enter-release/alder-record'

const known = { units: null, acts: null, windowKinds: null }
const errorsOf = (text: string) => {
  const read = readRecord(text, known)
  return read.ok ? [] : read.errors
}

test('the form offers exactly what the schema of content/ allows', () => {
  const { publisherKind, versions, figures } = recordFile.shape
  const figure = figures.element.shape
  const nullable = (schema: { unwrap(): { options: readonly string[] } }) => schema.unwrap().options
  const ids = (choices: readonly { id: string }[]) => choices.map(({ id }) => id)
  expect(ids(PUBLISHER_KINDS)).toEqual(publisherKind.options)
  expect(ids(STEPS)).toEqual(versions.element.shape.status.options)
  expect(ids(MEASURES)).toEqual(figure.measure.options)
  expect(ids(CONFIDENCES)).toEqual(figure.confidence.options)
  expect(ids(NATURES)).toEqual(nullable(figure.nature))
  expect(ids(MODIFIERS)).toEqual(nullable(figure.modifier.unwrap()))
})

test('an empty form tells each field that is not filled in yet by its name and line', () => {
  const text = startText(null)
  const told = toldErrors(errorsOf(text), text, text)
  expect(told).toContainEqual({ place: 'title', where: 'Title', message: 'is not filled in yet', line: 2 })
  expect(told).toContainEqual(expect.objectContaining({ where: 'Figures', message: 'has no entry yet' }))
  expect(told.every(({ message }) => /^(?:is not filled in|has no entry) yet$/.test(message))).toBe(true)
})

test('an error of a figure names the figure by its label', () => {
  const text = alderRecord({ 'value: 90': 'value: ninety' })
  expect(toldErrors(errorsOf(text), text, text)).toMatchObject([
    { place: 'figures[1].value', where: 'Figure 2 (people convicted), Number', line: expect.any(Number) },
  ])
})

test('an error moves with its line, and goes when its field is changed', () => {
  const text = alderRecord({ 'value: 90': 'value: ninety' })
  const errors = errorsOf(text)
  const [before] = toldErrors(errors, text, text)
  const [after] = toldErrors(errors, text, `# a line more\n${text}`)
  expect(after?.line).toBe((before?.line ?? 0) + 1)
  expect(toldErrors(errors, text, withValue(text, ['figures', 1, 'value'], 90))).toEqual([])
})

test('a place is read as the path that it was written from', () => {
  expect(pathOf('figures[1].window.kind')).toEqual(['figures', 1, 'window', 'kind'])
  expect(pathOf('')).toEqual([])
})
