import { describe, expect, it } from 'vitest'
import { cite, only, reported } from './reading'

const CASES: [what: string, text: string, cue: string, source: string | null, said: string][] = [
  [
    'quotation before its credit',
    '“We held nobody,” Sheriff Ann Lee said.',
    'said',
    'Sheriff Ann Lee',
    '“We held nobody,”',
  ],
  [
    'inverted credit with a title after the name',
    '“We held nobody,” said Ann Lee, sheriff of Alder County.',
    'said',
    'Ann Lee, sheriff of Alder County',
    '“We held nobody,”',
  ],
  [
    'a question mark inside the quotation',
    '“Who let them go?” Mayor Lee asked.',
    'asked',
    'Mayor Lee',
    '“Who let them go?”',
  ],
  [
    'a quotation that goes on after the credit',
    '“We held nobody,” Lee said. “Nobody asked us to.”',
    'said',
    'Lee',
    '“We held nobody,” // “Nobody asked us to.”',
  ],
  [
    'a quotation in two parts',
    '“We held nobody,” Lee said, “and nobody asked.”',
    'said',
    'Lee',
    '“We held nobody,” // “and nobody asked.”',
  ],
  [
    'cue before a colon',
    'Lee said: “We held nobody that night.”',
    'said',
    'Lee',
    '“We held nobody that night.”',
  ],
  [
    'that-clause',
    'The sheriff said that deputies held nobody.',
    'said',
    'The sheriff',
    'that deputies held nobody',
  ],
  [
    'bare clause after a time',
    'The sheriff said Friday deputies held nobody.',
    'said',
    'The sheriff',
    'deputies held nobody',
  ],
  [
    'a place of speaking before the clause',
    'Lee said in an interview with the station that deputies held nobody.',
    'said',
    'Lee',
    'that deputies held nobody',
  ],
  [
    'the person told',
    'Lee told county reporters that deputies held nobody.',
    'told',
    'Lee',
    'that deputies held nobody',
  ],
  [
    'clause before its credit',
    'Deputies held nobody that week, the sheriff said.',
    'said',
    'the sheriff',
    'Deputies held nobody that week',
  ],
  [
    'clause around its credit',
    'The jail, the sheriff said, was half empty.',
    'said',
    'the sheriff',
    'The jail // was half empty',
  ],
  [
    'according to, at the end',
    'Deputies held nobody that week, according to county records.',
    'according to',
    'county records',
    'Deputies held nobody that week',
  ],
  [
    'according to, at the start',
    'According to Lee, deputies held nobody.',
    'According to',
    'Lee',
    'deputies held nobody',
  ],
  [
    'as X reported',
    'As the Alder Gazette reported, deputies held nobody.',
    'reported',
    'the Alder Gazette',
    'deputies held nobody',
  ],
  [
    'first reported by',
    'Deputies held nobody that week, first reported by the Alder Gazette.',
    'reported by',
    'the Alder Gazette',
    'Deputies held nobody that week',
  ],
  [
    'headline with a colon',
    'Sheriff Lee: Nobody Was Held\n\nIt rained.',
    ':',
    'Sheriff Lee',
    'Nobody Was Held',
  ],
  [
    'document that shows',
    'Court documents show that deputies held nobody.',
    'show',
    'Court documents',
    'that deputies held nobody',
  ],
  [
    'body that identifies',
    'The agency identifies 40 counties that refuse.',
    'identifies',
    'The agency',
    '40 counties that refuse',
  ],
  [
    'accused X of',
    'The agency accused the county of hiding the figures.',
    'accused',
    'The agency',
    'the county of hiding the figures',
  ],
  [
    'accused X, with an aside, of',
    'The agency accused the board, which backs the sheriff, of hiding the figures.',
    'accused',
    'The agency',
    'the board, which backs the sheriff, of hiding the figures',
  ],
  ['called X "Y"', 'Lee called the report “careless.”', 'called', 'Lee', 'the report “careless.”'],
  [
    'denied cue keeps its auxiliaries',
    'The letter did not say who was held.',
    'did not say',
    'The letter',
    'who was held',
  ],
  [
    'noun cue',
    'Lee’s claim that deputies held nobody drew a crowd.',
    'claim',
    'Lee',
    'that deputies held nobody',
  ],
  [
    'poll',
    'In a survey released Monday, half of voters backed the sheriff.',
    'In',
    'a survey released Monday',
    'half of voters backed the sheriff',
  ],
  [
    'passive with its speaker',
    'The sheriff was accused by the county of hiding figures.',
    'accused',
    'the county',
    'The sheriff // of hiding figures',
  ],
  [
    'hearsay with nobody named',
    'The county is reportedly closing its jail.',
    'reportedly',
    null,
    'The county is // closing its jail',
  ],
  [
    'relative pronoun as source',
    'Lawyers who say the jail is full went to court.',
    'say',
    'who',
    'the jail is full',
  ],
]

describe('cues', () => {
  it.each(CASES)('%s', (_what, text, cue, source, said) => {
    const found = only(text)
    expect([found.cue?.text, found.source?.text ?? null, found.said]).toEqual([cue, source, said])
  })

  it('gives a second cue of one speaker an entry of its own', () => {
    const found = cite('He called the jail “full” and said the county needs beds.')
    expect(found.map((one) => [one.text, one.source?.text, one.said])).toEqual([
      ['called', 'He', 'the jail “full”'],
      ['said', 'He', 'the county needs beds'],
    ])
  })

  it('ties a participle to the subject of its sentence', () => {
    const [found] = cite('The sheriff sent a letter on Monday, saying nobody was held.')
    expect([found?.text, found?.source?.text, found?.said]).toEqual([
      'saying',
      'The sheriff',
      'nobody was held',
    ])
  })

  it('does not count a cue of the same speaker inside what he says', () => {
    expect(cite('Lee said that he vows to close the jail.').map((one) => one.text)).toEqual(['said'])
  })
})

describe('what is no citation', () => {
  it.each([
    'The agency issued 300 detainers in the county.',
    'The sheriff posted a bond of $500 for the men.',
    'Prosecutors charged 12 people with theft.',
    'The county released 40 men on Friday.',
    'The new reporting rules begin in May.',
    'Delegates from 13 states met in the hall.',
    'The rule is law in 13 states where the county jails are full.',
    'A self-described farmer ran the camp.',
    'The so-called list was long.',
    'His remarks lasted an hour.',
  ])('%s', (text) => {
    expect(cite(text)).toEqual([])
  })
})

describe('stances', () => {
  it.each([
    ['The sheriff opposed the bill.', 'opposed'],
    ['The county is expected to close its jail.', 'expected'],
    ['Lee wants to close the jail.', 'wants'],
    ['The mayor is confident that the jail will close.', 'confident that'],
    ['The board asked the agency for its data.', 'asked'],
  ])('marks %s as an attitude', (text, cue) => {
    const found = cite(text)
    expect(found.map((one) => [one.text.split(' ')[0], one.attitude])).toEqual([[cue.split(' ')[0], true]])
    expect(reported(text)).toEqual([])
  })
})
