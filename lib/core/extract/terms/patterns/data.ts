/** Words for numbers and papers that need each other. */
export const DATA_NOUN_PHRASES = `
margin =of error
sample size
random|representative sample
management alert
fact|tip sheet
fact-sheet
press|news release =on|=about
inspector-general report
data point|set|dump
yearend|year-end|end-of-year report
booking|jail|court|arrest|detention|deportation|removal|custody|government|federal|internal log|roster|record|document|paper|list|sheet|ledger
flow|pie|bar chart
missing data|paperwork
public-records request
information request
internal|leaked|agency email
case file
court|legal|public paper|filing|document|record
internal|federal|congressional|independent|outside investigation|probe|inquiry|review|audit
log entry
`
