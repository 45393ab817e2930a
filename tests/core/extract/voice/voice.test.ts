import { describe, expect, it } from 'vitest'
import { readCitations } from '@/lib/core/extract/citations/citation-mentions'
import { voiceAt, voiceMap } from '@/lib/core/extract/voice/voice-map'
import { articleText } from '@/lib/core/text/article-text'

function at(text: string, words: string) {
  const article = articleText(text)
  const citations = readCitations(article)
  const { voice, speaker } = voiceAt(article, voiceMap(article, citations), citations, text.indexOf(words))
  return [voice, speaker]
}

const CASES: [what: string, text: string, words: string, voice: string, speaker: string | null][] = [
  ['the outlet’s own words', 'The county freed 40 men. Ann Lee said it was late.', '40 men', 'outlet', null],
  ['quoted words', '“We freed 40 men,” Ann Lee said.', '40 men', 'quoted', 'Ann Lee'],
  ['reported words', 'Ann Lee said the county freed 40 men.', '40 men', 'paraphrased', 'Ann Lee'],
  [
    'quoted words inside a report',
    'Ann Lee said the county freed “dangerous men” by night.',
    'dangerous',
    'quoted',
    'Ann Lee',
  ],
  [
    'the report around them',
    'Ann Lee said the county freed “dangerous men” by night.',
    'county',
    'paraphrased',
    'Ann Lee',
  ],
  [
    'the sentence after a report',
    'Ann Lee said the jail was full. The county freed 40 men.',
    '40 men',
    'outlet',
    null,
  ],
  [
    'the words that name the source',
    'The jail was full, according to county records.',
    'county',
    'outlet',
    null,
  ],
  [
    'a clause before its credit',
    'The county freed 40 men, Ann Lee said.',
    '40 men',
    'paraphrased',
    'Ann Lee',
  ],
  ['a document', 'The letter says the county freed 40 men.', '40 men', 'paraphrased', 'letter'],
  [
    'what a document does not say',
    'The letter did not say which men were freed.',
    'which men',
    'outlet',
    null,
  ],
  [
    'a gloss inside a report',
    'Ann Lee said 40 men are on the list, meaning they are free for now.',
    'free',
    'outlet',
    null,
  ],
  [
    'a gloss on a body',
    'The agency accused the board, which backs the sheriff, of hiding figures.',
    'backs',
    'outlet',
    null,
  ],
  [
    'a complement after the gloss',
    'ICE accused the board, which backs the sheriff, of hiding figures.',
    'hiding',
    'paraphrased',
    'ICE',
  ],
  [
    'the inner of two speakers',
    'ICE accused the county of hiding figures, Fox News reported.',
    'hiding',
    'paraphrased',
    'ICE',
  ],
  ['scare quotes', 'The county keeps its “sanctuary” rule.', 'sanctuary', 'scare quotes', null],
  ['the title of a work', 'The film “The Long Road Home” opened in May.', 'Road', 'outlet', null],
  ['a stance', 'The sheriff opposed the sanctuary rule.', 'sanctuary', 'outlet', null],
  [
    'a label under a stance',
    'Sheriff Ann Lee opposed the “sanctuary” rule.',
    'sanctuary',
    'scare quotes',
    null,
  ],
  [
    'words that name an inner source',
    'The county’s filing conceded that 40 were held, Judge Ann Lee noted.',
    'filing',
    'outlet',
    null,
  ],
  [
    'a gloss after a source',
    'Forty were held, according to the Alder Clinic, a group that helps detained men, Judge Ann Lee noted.',
    'detained',
    'outlet',
    null,
  ],
  [
    'what explains quoted words',
    'Ann Lee wrote that they hoped for it “in the foreseeable future,” the test set by the court.',
    'test',
    'outlet',
    null,
  ],
  [
    'a label under blame',
    'Ann Lee blames some releases on police in “sanctuary cities” not helping.',
    'sanctuary',
    'scare quotes',
    null,
  ],
  [
    'a label in a headline',
    'Sheriff’s ‘Revolving Door’ Let 600 Men Walk\n\nIt rained.',
    'Revolving',
    'scare quotes',
    null,
  ],
  [
    'a named policy',
    'The sheriff’s “Trust First” policy took effect in 2029.',
    'Trust',
    'scare quotes',
    null,
  ],
  [
    'both sides of a credit with a colon',
    'As of March, the docket held 40 men, the letter says: 11 in jail and 29 outside it.',
    'docket',
    'paraphrased',
    'letter',
  ],
  [
    'a clause after a credit that opens the sentence',
    'According to testimony by ICE director Ann Lee, the agency’s budget pays for 34 beds, yet 14 were empty.',
    '34 beds',
    'paraphrased',
    'Ann Lee',
  ],
  ['what a body was asked', 'A detainer asks a jail to hold a man for two days.', 'hold', 'outlet', null],
  [
    'a further paragraph of a quotation',
    '“It was late,” Ann Lee said. “It was cold.\n\n“We freed 40 men.”',
    '40 men',
    'quoted',
    'Ann Lee',
  ],
  ['a quotation mark', '“We freed 40 men,” Ann Lee said.', '“', 'quoted', 'Ann Lee'],
]

describe('voice', () => {
  it.each(CASES)('%s', (_what, text, words, voice, speaker) => {
    expect(at(text, words)).toEqual([voice, speaker])
  })
})
