/** Words for numbers and papers that need each other. */
export const DATA_NOUN_PHRASES = `
margin =of error
sample size
random|representative sample
management alert
`
