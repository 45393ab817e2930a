import { describe, expect, it } from 'vitest'
import { only, read } from './read'

describe('what somebody or something is called in quotation marks', () => {
  it.each([
    ['He called the policy on aliens “an open door” and left.', 'open door'],
    ['She called it “a fear ledger.” Aliens agreed.', 'fear ledger'],
    ['Critics described the list of aliens as “a map of a broken promise.”', 'map of a broken promise'],
    ['The report calls the program for aliens "a black hole."', 'black hole'],
    ['It labeled such cases of aliens “anecdotes,” he said.', 'anecdotes'],
  ])('judges: %s', (text, expected) => {
    expect(only('evaluation', text)).toContain(expected)
  })

  it('leaves a label for people to its own facet', () => {
    expect(read('He called the aliens “violent criminals” again.')).toContain(
      'called-criminal: violent criminals',
    )
    expect(only('evaluation', 'He called the aliens “violent criminals” again.')).toEqual([])
  })

  it.each([
    'He called on Tuesday and said, “We will hold the aliens until noon.”',
    'They called the office. “Aliens,” he said.',
    'He called for “more detainers” on aliens.',
  ])('takes no speech for a label: %s', (text) => {
    expect(only('evaluation', text)).toEqual([])
  })
})
