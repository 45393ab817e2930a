/** What a word can be in a sentence, as bits; a word may be several. */
export const Is = {
  Determiner: 1,
  Possessive: 1 << 1,
  Quantifier: 1 << 2,
  Number: 1 << 3,
  Preposition: 1 << 4,
  And: 1 << 5,
  Subordinator: 1 << 6,
  Relative: 1 << 7,
  Pronoun: 1 << 8,
  Be: 1 << 9,
  Have: 1 << 10,
  Do: 1 << 11,
  Modal: 1 << 12,
  Not: 1 << 13,
  Adverb: 1 << 14,
  /** says when, never how: left out of terms */
  TimeAdverb: 1 << 15,
  To: 1 << 16,
  Adjective: 1 << 17,
  Noun: 1 << 18,
  Plural: 1 << 19,
  /** present or base form of a verb */
  Verb: 1 << 20,
  /** past or participle: "released", "held" */
  Past: 1 << 21,
  Ing: 1 << 22,
  Mark: 1 << 23,
  Capital: 1 << 24,
  Opens: 1 << 25,
  Closes: 1 << 26,
  Comma: 1 << 27,
  Dash: 1 << 28,
  /** a capitalised word that no list knows */
  Name: 1 << 29,
  /** in no list: what it is was guessed from its ending */
  Unknown: 1 << 30,
} as const

/** What a word means for this kind of news, as bits. */
export const Kind = {
  /** heads that name people under enforcement by a label */
  People: 1,
  /** plain words for human beings */
  Plain: 1 << 1,
  /** heads that call people criminal */
  Criminal: 1 << 2,
  CriminalWord: 1 << 3,
  Convicted: 1 << 4,
  Charged: 1 << 5,
  Conviction: 1 << 6,
  Charge: 1 << 7,
  /** "history", "record", "background": criminal only beside a word for crime */
  Record: 1 << 8,
  /** offences by name */
  Offence: 1 << 9,
  /** "crime", "offense", "felony": name no offence by themselves */
  Crime: 1 << 10,
  Status: 1 << 11,
  Local: 1 << 12,
  Federal: 1 << 13,
  Immigration: 1 << 14,
  /** what is asked of local bodies: detainers, requests, holds */
  Detainer: 1 << 15,
  Release: 1 << 16,
  Agency: 1 << 17,
  Hold: 1 << 18,
  Comply: 1 << 19,
  Shield: 1 << 20,
  /** where people are released to */
  Place: 1 << 21,
  /** where people are released from */
  Prison: 1 << 22,
  Data: 1 << 23,
  Evaluation: 1 << 24,
  Speech: 1 << 25,
  Nationality: 1 << 26,
  /** nouns that take the facet of the noun before them: "deportation flights" */
  Carrier: 1 << 27,
} as const
