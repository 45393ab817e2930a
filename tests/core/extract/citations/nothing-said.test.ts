import { describe, expect, it } from 'vitest'
import { reported } from './reading'

describe('no citation', () => {
  it.each([
    ['a denial', 'The letter did not say who was held.'],
    ['a denial with cannot', 'The agency cannot say why it let them go.'],
    ['a refusal', 'Officials declined to say how many were held.'],
    ['what has not been said yet', 'The county has yet to say who was held.'],
    ['who may not speak', 'He was not authorized to discuss the case.'],
    ['the condition of anonymity', 'They spoke on the condition of anonymity to describe the plan.'],
    ['nobody', 'Nobody at the jail said who was held.'],
    ['a request', 'Ann Lee requested a response no later than July 13.'],
    ['a request to a body', 'The group asked the agency for its records.'],
    ['what a paper asks for', 'A detainer asks a jail to hold a person for up to 48 hours.'],
    ['a demand', 'Lawmakers demanded answers on Monday.'],
    ['a call to act', 'The groups called for an end to the program.'],
    ['a question', 'Commissioner Ann Lee questioned the cost.'],
    ['an answer of no', 'County jail said no to 528 requests.'],
    ['whether one may say no', 'Can a county say no?'],
    ['the outlet of itself', 'We reported that the jail was full.'],
    ['an outlet that can reveal', 'The Alder Lantern can reveal that the men were freed twice.'],
    ['a charge by nobody named', 'He is accused of assault.'],
    ['hearsay', 'The county is reportedly closing its jail.'],
    ['a law that somebody wrote', 'State Sen. Ann Lee, who wrote House Bill 12, voted on Monday.'],
    ['an Act that somebody wrote', 'Ann Lee wrote the Trust Act.'],
    ['to whom somebody spoke', 'A worker spoke to the Alder Gazette on Monday.'],
    ['a sum', 'Fair enough: adding the 14,000 men held leaves 17,000.'],
    ['a label before a time', 'Posted: Nov 14, 2024'],
    ['a think tank', 'She works at a nonpartisan think tank in Ohio.'],
    ['warning signs', 'Staff missed warning signs for months.'],
    ['who is identified', 'The man, identified as Tom Alder, 32, was held.'],
    ['a question and its letter', 'Q: How many people are held?'],
    ['a rate', 'A bed costs $165 per night.'],
    ['release of a paper', 'County officials released the report on Monday.'],
    ['what a judge grants or not', 'Immigration judges denied bond in 64% of cases.'],
    ['what a court decides', 'At least three district courts have rejected the agency’s reading.'],
    ['who is rung up', 'Here is why my jail keeps calling ICE.'],
    ['a question with a label in it', 'A stranger asked me why I “rip families apart.”'],
    ['who turns up', 'The mother must report in person every Tuesday.'],
    ['a name that ends in State', 'The Data Commons at Hollins State University has figures.'],
    ['what a newsletter calls a part', 'What they’re saying: It is late.'],
    ['the kind of a text', 'Client Alert: What the new rule means\n\nIt rained.'],
    ['who was held', 'A judge held a man in contempt in April.'],
    ['sending', 'The county sent the agency a letter in May.'],
  ])('%s: %s', (_what, text) => {
    expect(reported(text)).toEqual([])
  })
})

describe('a citation all the same', () => {
  it.each([
    ['a question in quotation marks', '“Who let them go?” Mayor Lee asked.', 'asked'],
    ['a demand with its words', 'Lee demanded “a full count.”', 'demanded'],
    ['a demand that', 'Lee demanded that the jail close.', 'demanded'],
    ['what goes on', 'Officials keep saying that the jail is full.', 'saying'],
    ['what a list names', 'The list names 288 men.', 'names'],
    ['what a list names after an aside', 'The list, compiled by ICE, names 288 men.', 'names'],
    ['what a paper states', 'One in eight had a card, her team’s paper states.', 'states'],
    ['what an audit found', 'The county’s audit, completed in March, found the same problem.', 'found'],
    ['what a titled report says', 'The report, “Locked Away,” says that 200 were held.', 'says'],
    ['what a court ruled', 'A federal court ruled in 2014 that detainers are voluntary.', 'ruled'],
    ['what somebody is called', 'The lobby calls such cases “anecdotes.”', 'calls'],
    ['what a headline tells', 'Bureau tells lawmaker 1,904 people are free', 'tells'],
    ['what a director vows', 'ICE director vows more arrests after ruling', 'vows'],
    ['an estimate', 'The Alder Institute puts the number at 14 million.', 'puts'],
    ['per', 'Per ICE, book-ins count events.', 'Per'],
    ['first reported by', 'As first reported by Reuters, the contract is worth $1.2 billion.', 'reported by'],
    ['a verb of temper', 'Lee stormed that nobody had sent a warrant.', 'stormed'],
    ['said in a statement that', 'Lee said in a statement that a detainer “is a request.”', 'said'],
    [
      'who spoke to somebody',
      'A worker who spoke to the Gazette on background said the jail was full.',
      'said',
    ],
    ['what a court held', 'A federal magistrate held in April that a hold is lawful.', 'held'],
    ['for whom it is so', 'For Ann Lee, a mother of two, it is “a jail on the leg.”', 'For'],
    ['per a tally', 'ICE holds 40 men, per internal ICE tallies seen by Axis.', 'per'],
    ['ledgers somebody reviewed', 'Jail ledgers we reviewed show that 12 were held.', 'show'],
    [
      'what somebody put out',
      'Homeland Security put out a sheet last Thursday that says 12 were held.',
      'says',
    ],
    ['a tally before a colon', 'ICE year-end tally: arrests climb\n\nIt rained.', ':'],
    ['who assured', 'Only 3 percent left, assured Tom Alder, a deputy director.', 'assured'],
    ['told her', 'Chief Tom Alder told her officers had not called.', 'told'],
  ])('%s: %s', (_what, text, cue) => {
    expect(reported(text).map((one) => one.text)).toEqual([cue])
  })
})

describe('who stands between name and verb', () => {
  it.each([
    ['Haldane, 63, who asked for the numbers, called them “a map.”', 'Haldane'],
    ['Ann Lee, 41, who runs a bakery on Mill Street, said nobody was held.', 'Ann Lee'],
    ['Ann Lee, a Democrat from Ohio, who chairs the board, said nobody was held.', 'Ann Lee'],
    ['Rep. Ann Lee, MD (R-TN), said nobody was held.', 'Ann Lee'],
    [
      'Sister Ann Lee of the Harbor Legal Fund, a group that helps immigrants, said nobody was held.',
      'Ann Lee',
    ],
    ['Ann Lee, a former judge who is now a fellow at the Alder Institute, said the figures lag.', 'Ann Lee'],
    ['The report, released Tuesday by the Alder Institute, said staff missed it.', 'report'],
  ])('%s', (text, name) => {
    expect(reported(text).map((one) => [one.text, one.name?.split(' by ')[0]])).toEqual([
      [expect.stringMatching(/^(?:said|called)$/), name],
    ])
  })
})

describe('one speaker inside another’s report', () => {
  it('keeps a document inside what a person says', () => {
    const found = reported('The filing conceded that 11 were held, Judge Ann Lee noted.')
    expect(found.map((one) => one.text)).toEqual(['conceded', 'noted'])
  })

  it('keeps a person inside what an outlet reports', () => {
    const found = reported('Commissioner Tom Alder called the rule “an open door,” the Courier reported.')
    expect(found.map((one) => [one.text, one.sector])).toEqual([
      ['called', 'local-government'],
      ['reported', 'news-outlet'],
    ])
  })
})
