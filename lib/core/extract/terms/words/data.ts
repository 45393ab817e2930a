/** Letters, reports, documents and numbers. */
export const DATA_NOUNS =
  'report letter data document documentation figure statistic stat study analysis audit research memo memorandum dataset spreadsheet survey estimate tally records findings paperwork file metric methodology caveat dossier printout trove'
/** Data by themselves where an article or a possessor stands before them and no "of" behind: "the count", "its list". */
export const DATA_BARE =
  'series appendix brief tracker bulletin yearbook alert list count filing table file chart paper breakdown dashboard database number figure sample review log roster spreadsheet tally ledger logbook'
/** Which of several is meant, not what: left out at the front ("the same figures", "its next report"). */
export const DATA_ORDER = 'same next earlier other latter later previous'
/** Only beside one of the fronts: "new information", "ICE records". */
export const DATA_WEAK =
  'information record file list database review number count breakdown notice paper table chart alert evidence dashboard release filing'
export const DATA_FRONTS =
  'new latest internal leaked ice dhs government federal agency court official detainer weekly annual quarterly monthly public newly management jail booking raw previously statistical'
/** Participles of getting or making public. */
export const OBTAINED = 'obtain leak disclose uncover'
