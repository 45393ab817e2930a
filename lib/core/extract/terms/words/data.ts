/** Letters, reports, documents and numbers. */
export const DATA_NOUNS =
  'report letter data document documentation figure statistic stat study analysis audit research memo memorandum dataset spreadsheet survey estimate tally records findings paperwork file metric methodology caveat'
/** Only beside one of the fronts: "new information", "ICE records". */
export const DATA_WEAK =
  'information record file list database review number count breakdown notice paper table chart alert evidence dashboard release filing'
export const DATA_FRONTS =
  'new latest internal leaked ice dhs government federal agency court official detainer weekly annual quarterly monthly public newly management jail booking raw previously statistical'
/** Participles of getting or making public. */
export const OBTAINED = 'obtain leak disclose uncover'
