import { expect, test } from 'vitest'
import { mayBeMisnamed, wordsOfPerson } from '@/lib/core/review/misnamed'

test.each([
  ['Peter Lechleitner', 'Patrick Lechleitner'],
  ['Patrick Leitner', 'Patrick J. Lechleitner'],
  ['Patrick Lechleitener', 'Patrick Lechleitner'],
  ['Tricia McLaughlin', 'Tricia McLoughlin'],
])('%s may be %s written wrong', (one, other) => {
  expect(mayBeMisnamed(one, other)).toBe(true)
  expect(mayBeMisnamed(other, one)).toBe(true)
})

test.each([
  ['the same with an initial', 'Patrick J. Lechleitner', 'Patrick Lechleitner'],
  ['a short form', 'Pat Lechleitner', 'Patrick Lechleitner'],
  ['a short form with other letters', 'Bill Lechleitner', 'William Lechleitner'],
  ['initials alone', 'P.J. Lechleitner', 'Patrick Lechleitner'],
  ['two of a common name', 'Ron Johnson', 'Mike Johnson'],
  ['two short names', 'Ann Kim', 'Ann Kin'],
  ['nobody alike', 'Patrick Homan', 'Patrick Lechleitner'],
  ['one word', 'Lechleitner', 'Patrick Lechleitner'],
  ['a son', 'Patrick Lechleitner Jr.', 'Patrick Lechleitner'],
])('%s: %s is not %s written wrong', (_, one, other) => {
  expect(mayBeMisnamed(one, other)).toBe(false)
})

test('has no person in the name of a body', () => {
  expect(wordsOfPerson('Department of Homeland Security')).toBeNull()
  expect(wordsOfPerson('ICE')).toBeNull()
  expect(wordsOfPerson('Orla M. Denholt')).toEqual({ first: 'orla', family: 'denholt' })
})
