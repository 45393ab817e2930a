import { describe, expect, it } from 'vitest'
import { reported } from './reading'

const last = (text: string) => reported(text).at(-1)

describe('a document has the sector of its maker', () => {
  it.each([
    ['Arrests rose, according to ICE’s biweekly statistics.', 'ice'],
    ['A report by the Government Accountability Office found 12 deaths.', 'other'],
    ['Jail records obtained by the Alder Gazette show 12 deaths.', 'local-law-enforcement'],
    ['Figures compiled by the Alder Law Clinic show 12 deaths.', 'advocacy-group'],
    ['According to court records, he was held.', 'court'],
    ['An analysis of ICE data by researchers at Alder University found 12 deaths.', 'academic'],
    ['A letter to U.S. Rep. Ann Lee says that 12 died.', 'document'],
    ['A letter addressed to U.S. Rep. Ann Lee says that 12 died.', 'document'],
    [
      'Some 12 died, according to a letter sent to U.S. Rep. Ann Lee, who made it public on May 2.',
      'document',
    ],
    ['Some 12 died, according to a letter ICE sent to U.S. Rep. Ann Lee, who released it.', 'ice'],
    ['A memo reviewed by NBC News says that 12 died.', 'document'],
    ['ICE holds 40 men, according to data posted by the agency.', 'ice'],
  ])('%s', (text, sector) => {
    expect(last(text)).toMatchObject({ sector, document: true, named: true })
  })
})

describe('a document mentioned again', () => {
  it.each([
    [
      'Rep. Ann Lee sent a letter to the agency. The letter notes that 40 were held.',
      'letter of Ann Lee',
      'congress',
    ],
    [
      'Nobody was held, Director Ann Lee of ICE told a panel in a letter. The letter says 12 died.',
      'letter of Ann Lee',
      'ice',
    ],
    [
      'It lost files, the Government Accountability Office reported. The report said 12 died.',
      'report of the Government Accountability Office',
      'other',
    ],
    [
      'A list leaked to the Alder Patriot shows it. The list, compiled by ICE, names 12 men.',
      'list leaked to the Alder Patriot',
      'ice',
    ],
    ['ICE’s year-end report shows that 12 died.', 'year-end report of ICE', 'ice'],
    [
      'It rose, according to a report that the Alder Institute released.',
      'report of the Alder Institute',
      'think-tank',
    ],
    [
      'Homeland Security put out a fact sheet last Thursday that says 12 died.',
      'fact sheet of Homeland Security',
      'dhs',
    ],
    ['Jail ledgers we reviewed show that 12 were held.', 'Jail ledgers', 'local-law-enforcement'],
    ['Gov. Ann Lee’s order says that 12 died.', 'order of Gov. Ann Lee', 'state-government'],
    [
      'A report by the Vera Institute says so. The Vera report says costs rose.',
      'report by the Vera Institute',
      'think-tank',
    ],
  ])('%s', (text, name, sector) => {
    expect(last(text)).toMatchObject({ name, sector, document: true })
  })

  it('is known ahead in a headline', () => {
    const text = 'County Let 300 Men Go, List Shows\n\nIt is so, a list leaked to the Alder Patriot shows.'
    expect(reported(text).map((one) => one.name)).toEqual([
      'list leaked to the Alder Patriot',
      'list leaked to the Alder Patriot',
    ])
  })
})

describe('a statement is no document', () => {
  it.each([
    ['According to testimony by ICE field director Tom Alder on June 14, 40 were held.', 'Tom Alder', 'ice'],
    ['A July report by the Epoch Times noted that 40 were held.', 'Epoch Times', 'news-outlet'],
    [
      'The police said in a news release that she left. The release said it was late.',
      'police',
      'local-law-enforcement',
    ],
  ])('%s', (text, name, sector) => {
    expect(last(text)).toMatchObject({ name, sector, document: false })
  })
})
