import { describe, expect, it } from 'vitest'
import { codingName } from '@/app/articles/[article]/correct/_state/coding-name'
import { saidOf } from '@/app/articles/[article]/correct/_state/said'
import type { ChangeResult } from '@/lib/core/correct/change'

const said = (result: ChangeResult) => saidOf({ result, correction: null }, 'accept', 'nine people')

describe('what is told of a change', () => {
  it('says what was saved, and as which version', () => {
    expect(said({ code: 'changed', version: 4, mentionIds: [1] })).toEqual({
      isSaved: true,
      words: 'Saved as version 4: “nine people” accepted.',
    })
  })

  it('says of a change that changed nothing that no version was made', () => {
    expect(said({ code: 'same', version: 4 })).toEqual({
      isSaved: true,
      words: '“nine people” is as it was: no version was made.',
    })
  })

  it('says of a conflict what was not saved', () => {
    const { isSaved, words } = said({ code: 'conflict', version: 5 })
    expect(isSaved).toBe(false)
    expect(words).toMatch(/^Somebody changed it meanwhile.+not saved: “nine people” accepted\.$/)
  })

  it('gives the reasons of a refusal', () => {
    const refused = said({ code: 'refused', problems: [{ field: 'unit', message: 'No such unit.' }] })
    expect(refused).toEqual({ isSaved: false, words: 'Not saved. No such unit.' })
  })
})

describe('the name of a coder', () => {
  it('is tidied, and null where nothing is left or it is too long', () => {
    expect(codingName('  Dana   Alder ')).toBe('Dana Alder')
    expect(codingName(' ')).toBeNull()
    expect(codingName(undefined)).toBeNull()
    expect(codingName('x'.repeat(61))).toBeNull()
  })
})
