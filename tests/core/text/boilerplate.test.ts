import { describe, expect, it } from 'vitest'
import { boilerplate } from '@/lib/core/text/boilerplate'
import { paragraphs } from '@/lib/core/text/paragraphs'

const leftOut = (text: string) =>
  boilerplate(text, paragraphs(text)).map(({ start, end }) => text.slice(start, end))

describe('a line that is not the article', () => {
  it.each([
    'By Jane Doe',
    'By JANE DOE, The Associated Press',
    'By Jane Doe, Associated Press',
    'By Jane Doe and John Roe, AP',
    'By Jane Doe, Staff Writer',
    'By Jane Doe, staff writer',
  ])('is a byline: %s', (line) => {
    expect(leftOut(`Letter counts detainers\n\n${line}\n\nThe jail freed 40 people.`)).toEqual([line])
  })

  it.each([
    'By March the jail had freed 40 people.',
    'By Jane Doe’s count, The Associated Press reported 40 people.',
  ])('is none where it is a sentence: %s', (line) => {
    expect(leftOut(`Letter counts detainers\n\n${line}`)).toEqual([])
  })
})
