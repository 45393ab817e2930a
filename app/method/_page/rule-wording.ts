/** What a rule looks at and what it does not claim, for the page /method. */
export interface RuleWording {
  looksAt: string
  notClaimed: string
}

/** By the rule's id; a test asks that every rule has one. */
export const RULE_WORDING: Record<string, RuleWording> = {
  'figure-transposed': {
    looksAt:
      'A number tied to a figure of the record that becomes the figure’s when two neighbouring digits change places.',
    notClaimed: 'Who made the slip: an outlet may copy it, and the record may have it from another copy.',
  },
  'figure-differs': {
    looksAt:
      'A number given without “more than”, “nearly” or the like, tied to a figure and neither equal to it nor a rounding of it. Where the record itself leaves its number open, nothing is said.',
    notClaimed: 'That the record is right. It says only that the two are not the same.',
  },
  'figure-rounded': {
    looksAt:
      'A round number that is not the nearest one to the figure, or a limit on whose wrong side the figure lies (“more than 500” for 489).',
    notClaimed: 'That rounding is wrong. A rounding to the nearest number is never noted.',
  },
  'wrong-rung': {
    looksAt:
      'A number of the whole docket put on the non-detained docket, or the other way round, where the record has a number for each.',
    notClaimed: 'That the number is wrong. It says where in the record the number stands.',
  },
  'superseded-version': {
    looksAt:
      'A number that stood in a version which the publisher had corrected by the day on which the article came out.',
    notClaimed: 'That the outlet could have known of the correction.',
  },
  'sum-does-not-add': {
    looksAt:
      'Parts that the article prints all of, and that make another sum than the same parts in the record.',
    notClaimed: 'Which of the parts is the one that differs.',
  },
  'bound-dropped': {
    looksAt:
      'A number that its source limits (“more than 32,000”) printed without the limit, or the upper end of a range printed as “up to”.',
    notClaimed: 'That the number itself differs.',
  },
  'unit-changed': {
    looksAt:
      'The record’s number printed as a count of something else: people for detainers, convictions, charges or encounters, crimes for convictions, and so on. Words quoted from the publisher of the record are left out.',
    notClaimed: 'How far the two counts would lie apart: for most records nobody has said.',
  },
  'act-changed': {
    looksAt:
      'The record’s number printed with words for another act or status: released for declined, at large for not detained. A sentence that denies the act is left out.',
    notClaimed: 'That nobody was released. It says what the record counts.',
  },
  'population-changed': {
    looksAt:
      'Words for a group that the record tells apart: convicted for convicted and charged together, murder for homicide, an immigration status that the record does not give.',
    notClaimed: 'That the words fit none of the people counted.',
  },
  'window-missing': {
    looksAt:
      'A text coded whole that prints two or more figures of the record, and has no time that could date them.',
    notClaimed: 'Anything of a text of which only the opening was coded.',
  },
  'window-shifted': {
    looksAt:
      'The record’s number dated by other days than those that the record counts. Words that lean on the day of publication (“this fiscal year”) are read as they stand on that day.',
    notClaimed: 'That a reader would take the words so: “this year” may be meant for the year just ended.',
  },
  'fiscal-as-calendar': {
    looksAt:
      'The number of a US fiscal year dated by a year without the word “fiscal”. A text that explains the fiscal year once is left out, and so is one whose record says the plain year itself.',
    notClaimed: 'That the outlet did not know: the short form is common.',
  },
  'publication-as-event': {
    looksAt: 'The record’s number dated by the day or week in which the release came out.',
    notClaimed: 'That the outlet gives no other date elsewhere.',
  },
  'rate-across-windows': {
    looksAt:
      'A sentence that compares two counts (“up from”, “compared with”) made over times of different length.',
    notClaimed: 'Which way the comparison would go over equal times.',
  },
  'share-without-base': {
    looksAt:
      'A percentage in a text coded whole whose sentence does not say of what, where the record shows what it is a share of.',
    notClaimed: 'That the base cannot be gathered from other sentences.',
  },
  misattributed: {
    looksAt:
      'The same words in quotation marks credited to one source here and to another by another outlet or in the record’s notes, where the two sources have no name or body in common.',
    notClaimed: 'Which of the two is right.',
  },
  'unnamed-source': {
    looksAt:
      'In a text coded whole, one person cited by a description alone. Spokespeople, bodies and documents are left out.',
    notClaimed: 'That the source does not exist, or had no reason to stay without a name.',
  },
  'single-sector': {
    looksAt:
      'In a text coded whole, two or more people quoted who all speak for one body or are coded under one sector.',
    notClaimed: 'That others were not asked, or that the sector speaks with one voice.',
  },
  'headline-not-borne-out': {
    looksAt:
      'A headline that puts a count into a day, week, month or year where the text dates the same count otherwise, or that says nobody or everybody where the text’s own share leaves more than a tenth.',
    notClaimed: 'Who wrote the headline, or that the text is right.',
  },
  'quoted-term-taken-over': {
    looksAt:
      'Two to four words that stand in quotation marks first, credited to a speaker, and later in the outlet’s own sentence without them.',
    notClaimed: 'Where the term comes from: it may be older than the speaker.',
  },
}
