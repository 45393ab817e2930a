import { describe, expect, test } from 'vitest'
import { editedFacts, entersRelease, readCarried, releaseOf } from '@/app/import/_actions/form-fields'
import { shownValue } from '@/app/import/_state/review-values'
import { tooBig } from '@/app/import/_state/upload-limit'
import type { Facts } from '@/lib/commands/import/facts'

const facts: Facts = {
  headline: { value: 'A headline', source: 'json-ld', where: 'JSON-LD' },
  byline: null,
  published: { value: '2031-03-04T23:15:00-05:00', source: 'json-ld', where: 'JSON-LD' },
  modified: { value: '2031-03-05', source: 'json-ld', where: 'JSON-LD' },
  outlet: { value: 'The Tern', source: 'open-graph', where: 'og:site_name' },
  link: null,
  language: null,
}
const asRead = { headline: 'A headline', byline: '', published: '2031-03-04', outlet: 'The Tern', link: '' }

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe('the facts that are saved', () => {
  test('are as they were read, to the second, where a person left them', () => {
    expect(editedFacts(facts, asRead, 'Ada')).toEqual(facts)
    expect(shownValue('published', facts.published)).toBe('2031-03-04')
  })

  test('are the person’s where they were changed, and gone where they were emptied', () => {
    const edited = editedFacts(
      facts,
      { ...asRead, outlet: '', byline: 'A. Writer', published: '2031-03' },
      'Ada',
    )
    expect(edited).toMatchObject({
      outlet: null,
      byline: { value: 'A. Writer', source: 'person', where: 'Ada' },
      published: { value: '2031-03', source: 'person', where: 'Ada' },
      headline: facts.headline,
      modified: facts.modified,
    })
  })
})

test('what the first step carried is read back, and nothing else is', () => {
  const carried = { way: 'file', name: 'a.html', facts, notes: ['A note.'] }
  expect(readCarried(form({ carried: JSON.stringify(carried) }))).toEqual(carried)
  for (const wrong of ['', '{', '{}', JSON.stringify({ ...carried, way: 'guess' })]) {
    expect(readCarried(form({ carried: wrong }))).toBeNull()
  }
})

test.each([
  [{ release: 'one' }, 'one'],
  [{ release: 'one', other: 'two' }, 'one'],
  [{ release: 'other', other: 'two' }, 'two'],
  [{ release: 'other', other: '' }, null],
  [{ release: '' }, null],
])('of %o the release is %s', (fields, expected) => {
  expect(releaseOf(form(fields))).toBe(expected)
})

test('files that are too large are named with their size, before they are sent', () => {
  expect(tooBig([{ name: 'a.pdf', size: 30_000_000 }])).toBeNull()
  expect(tooBig([{ name: 'a.pdf', size: 30_000_001 }])).toMatch(/^a\.pdf has 31 MB; at most 30 MB/)
  expect(
    tooBig([
      { name: 'a.pdf', size: 1 },
      { name: 'b.pdf', size: 30_000_000 },
    ]),
  ).toMatch(/^b\.pdf/)
})

test('a release that is not here yet is none to tie to, and is to be entered', () => {
  expect([releaseOf(form({ release: 'new' })), entersRelease(form({ release: 'new' }))]).toEqual([null, true])
  expect(entersRelease(form({ release: '' }))).toBe(false)
})
