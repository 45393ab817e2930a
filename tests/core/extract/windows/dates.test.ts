import { describe, expect, it } from 'vitest'
import { linesOf } from './reading'

// 15 May 2019 was a Wednesday
const CASES: [text: string, expected: string][] = [
  ['The jail closed on March 4, 2016.', 'March 4, 2016 | day | 2016-03-04..2016-03-04'],
  ['The jail closed on 4 March 2016.', '4 March 2016 | day | 2016-03-04..2016-03-04'],
  ['The file is dated 2016-03-04.', '2016-03-04 | day | 2016-03-04..2016-03-04'],
  ['The file is dated 3/4/2016.', '3/4/2016 | day | 2016-03-04..2016-03-04'],
  ['Guards were hired on Jan. 9.', 'Jan. 9 | day | 2019-01-09..2019-01-09'],
  ['Guards were hired on Dec. 9.', 'Dec. 9 | day | 2018-12-09..2018-12-09'],
  ['The wing will open on June 3.', 'June 3 | day | 2019-06-03..2019-06-03'],
  ['The wing will open on Jan. 3.', 'Jan. 3 | day | 2020-01-03..2020-01-03'],
  ['It counted beds from Jan. 28-31.', 'Jan. 28-31 | range | 2019-01-28..2019-01-31'],
  ['Judges met April 3 to 5, 2018.', 'April 3 to 5, 2018 | range | 2018-04-03..2018-04-05'],
  ['The order came in February 2012.', 'February 2012 | month | 2012-02-01..2012-02-29'],
  ['The order came in February.', 'February | month | 2019-02-01..2019-02-28'],
  ['The order came in June last year.', 'June last year | month | 2018-06-01..2018-06-30'],
  ['The count fell in 2013.', '2013 | calendar-year | 2013-01-01..2013-12-31'],
  ['The count fell last year.', 'last year | relative | 2018-01-01..2018-12-31'],
  ['The count fell last month.', 'last month | month | 2019-04-01..2019-04-30'],
  ['The law dates from the 1980s.', 'the 1980s | range | 1980-01-01..1989-12-31'],
  ['The count fell two months ago.', 'two months ago | relative | 2019-03-01..2019-03-31'],
  ['It was signed yesterday.', 'yesterday | day | 2019-05-14..2019-05-14'],
  ['It was signed at 10 a.m. on May 3.', '10 a.m. on May 3 | day | 2019-05-03..2019-05-03'],
  ['Offices closed on Labor Day.', 'Labor Day | day | 2018-09-03..2018-09-03'],
  ['Turnout rose on Election Day 2016.', 'Election Day 2016 | day | 2016-11-08..2016-11-08'],
  ['Turnout rose on Election Day 2021.', 'Election Day 2021 | day | 2021-11-02..2021-11-02'],
]

const WEEKDAYS: [text: string, docDate: string | null, expected: string][] = [
  ['The agency said on Monday it had lists.', '2019-05-15', 'Monday | day | 2019-05-13..2019-05-13'],
  ['The agency said on Wednesday it had lists.', '2019-05-15', 'Wednesday | day | 2019-05-15..2019-05-15'],
  ['The agency said on Friday it had lists.', '2019-05-15', 'Friday | day | 2019-05-10..2019-05-10'],
  ['The hearing will open on Friday.', '2019-05-15', 'Friday | day | 2019-05-17..2019-05-17'],
  ['The hearing opened last Wednesday.', '2019-05-15', 'last Wednesday | day | 2019-05-08..2019-05-08'],
  ['The agency said on Friday it had lists.', null, 'Friday | day | -..-'],
]

describe('dates', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected])
  })

  it.each(WEEKDAYS)('takes the weekday that the verb points to: %s (%s)', (text, docDate, expected) => {
    expect(linesOf(text, docDate)).toEqual([expected])
  })

  it('leaves a yearless date unplaced when the day of publication is not known', () => {
    expect(linesOf('Guards were hired on Jan. 9.', null)).toEqual(['Jan. 9 | day | -..-'])
  })
})
