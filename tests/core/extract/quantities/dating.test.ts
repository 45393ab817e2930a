import { describe, expect, it } from 'vitest'
import { at, only } from './reading'

describe('the window that dates a quantity', () => {
  it.each([
    ['The jail freed 40 aliens in fiscal year 2019.', 'fiscal year 2019'],
    ['As of July 21, there were 40 aliens on the docket.', 'As of July 21'],
    ['In 2013, the jail freed 40 aliens.', '2013'],
    ['From May 2023 through July, it freed 40 aliens.', 'From May 2023 through July'],
    ['The jail freed 40 aliens.', null],
    ['The sheriff said Friday that the jail freed 40 aliens.', null],
    ['The sheriff sent a letter Wednesday showing that as of May 2, it had 40 aliens.', 'as of May 2'],
    ['More than 40 aliens are free, according to a letter that his office made public on Friday.', null],
    ['The jail held 40 aliens, it said in a letter to Rep. Lee, who made it public on May 2.', null],
    [
      'The jail held 40 aliens, it said in a letter to Rep. Lee, who made the whole letter public on May 2.',
      null,
    ],
    ['The jail held 40 aliens, a report that was released on May 2 shows.', null],
    ['The jail held 40 aliens, according to figures posted on May 2.', null],
    ['The jail told Rep. Lee, who published its answer on May 2, that it held 40 aliens.', null],
    ['In a letter to Rep. Lee, R-Texas, on May 2, the jail counted 40 aliens.', null],
    ['The county counts 40 aliens released on May 2.', 'May 2'],
    ['The 40 aliens were released on May 2.', 'May 2'],
    ['The jail released 40 aliens on May 2.', 'May 2'],
    ['The docket grew by 40 aliens over the past 12 months.', 'the past 12 months'],
    ['Up by 40 aliens in past 3 years.', 'past 3 years'],
    ['The jail held 40 aliens, figures disclosed Friday show.', null],
    ['According to a 2012 report, the jail freed 40 aliens.', null],
    ['It freed 40 aliens in a week.', 'a week'],
  ])('%s', (text, window) => {
    expect(only(text).window?.text ?? null).toBe(window)
  })

  it('gives each number the window after it', () => {
    const text = 'It held 2,150 in fiscal year 2031, up from 1,780 in fiscal year 2030.'
    expect(at(text, '2,150').window?.text).toBe('fiscal year 2031')
    expect(at(text, '1,780').window?.text).toBe('fiscal year 2030')
  })

  it('lets a window that opens the sentence date all of its numbers', () => {
    const text = 'In 2013, the jail freed 40 aliens and turned over 12 others.'
    expect(at(text, '40').window?.text).toBe('2013')
    expect(at(text, '12').window?.text).toBe('2013')
  })

  it('lets the window after joined numbers date them all', () => {
    const text = 'The jail freed 40 aliens and 12 others in 2013.'
    expect(at(text, '40').window?.text).toBe('2013')
  })

  it('never reaches into the next sentence', () => {
    expect(at('The jail freed 40 aliens. That was in 2013.', '40').window).toBeNull()
  })
})
