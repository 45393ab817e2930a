/**
 * Nouns that name something said, each with the words that introduce what it was. "X's claim that ..." reports as the
 * verb would; "criticism of", "calls for" name the act alone and count as attitude. A leading * asks for a possessor ("his attacks on", not "the attacks on").
 */
export const SPEECH_NOUNS: [nouns: string, links: string][] = [
  ['claim claims', 'that to of'],
  ['statement statements assertion assertions argument admission insistence contention declaration', 'that'],
  ['allegation allegations accusation accusations', 'that of'],
  [
    'suggestion suggestions assurance assurances acknowledgment acknowledgement prediction predictions testimony',
    'that',
  ],
  ['promise promises pledge pledges vow vows threat threats', 'to that'],
  ['warning warnings', 'that of against about'],
  ['complaint complaints', 'that about'],
  ['criticism criticisms', 'of that for over on'],
  ['critique critiques condemnation denunciation description descriptions mention praise', 'of'],
  ['praise', 'for on'],
  ['announcement', 'that of'],
  ['proposal proposals', 'to for'],
  ['plea pleas', 'that to for'],
  ['comment comments remark remarks', 'about on that'],
  ['question questions', 'about whether'],
  ['call calls', 'for on to'],
  ['demand demands', 'that for'],
  ['request requests', 'to for'],
  ['reference references', 'to'],
  ['attack attacks', '*on *against'],
  ['recommendation', 'that'],
  ['rumor rumors report reports', 'that'],
]

/** Nouns that name a thought or a stand, in the same form. */
export const STANCE_NOUNS: [nouns: string, links: string][] = [
  ['belief notion conviction expectation suspicion', 'that'],
  ['idea evidence conclusion finding indication', 'that'],
  ['view views', 'that of on'],
  ['opinion opinions', 'that of on'],
  ['hope hopes', 'that of to for'],
  ['fear fears', 'that of about'],
  ['doubt doubts', 'that about'],
  ['concern concerns worry worries', 'that about over'],
  ['speculation', 'that about'],
  ['consensus', 'that on'],
  ['confidence', 'that'],
  ['desire', 'to'],
  ['decision', '*to'],
  ['plan plans', 'to'],
  ['opposition', 'to'],
  ['support', 'for of'],
  ['endorsement endorsements defense defence', 'of'],
  ['interest', 'in'],
  ['talk', 'about of'],
  ['stance position', '*on'],
  ['refusal', '*to'],
  ['enthusiasm contempt disdain', 'for'],
]

/** What speaks though nobody opens a mouth. */
export const DOCUMENT_NOUNS =
  'report reports letter letters document documents data statement poll polls polling survey surveys study studies analysis memo memos email emails e-mail e-mails record records filing filings figures numbers statistics research affidavit transcript transcripts release review audit testimony lawsuit complaint indictment ruling order article story stories column editorial post tweet tweets message messages ad ads video footage book census results findings notes paper papers files file note estimate estimates tally sign headline dispatch account website site page brief opinion bill resolution text chart graph map analyses list lists log logs table tables dataset database spreadsheet dashboard inspection inspections warrant petition motion docket dockets ledger ledgers tallies roster rosters invoice invoices minutes disclosure disclosures readout sheet sheets suit deposition declaration decision directive presentation factsheet logbook manifest scorecard data-set'

/** A poll speaks even after a bare "in": "in a poll released Monday, ...". */
export const POLL_NOUNS = 'poll polls survey surveys'
