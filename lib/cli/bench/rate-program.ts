import { type RateAsked, visitAtRate } from './rate-visits'

// A program of its own, so that visiting does not hold up the front that answers. What to visit is its argument.
console.log(JSON.stringify(await visitAtRate(JSON.parse(process.argv[2] ?? '') as RateAsked)))
