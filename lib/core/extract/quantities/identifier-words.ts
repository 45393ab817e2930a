import { wordSet } from './word-list'

/** Words beside a number that names a thing instead of counting. */

/** What a number after it names, in any case: "section 236", "page 4". */
export const LABELS = wordSet(`
  no nos number numbers section sections sec § title titles chapter rule rules article page pages p pp
  para paragraph room route highway interstate exit channel flight phase figure fig table step item
  footnote docket vol volume issue line version proposition prop amendment resolution
`)
/** What a number after it names when capitalised or in a rank: "Level 3", "Game 7", "Bill 370". */
export const TITLED = wordSet(`
  bill act part day group week type season episode game round level grade category class model
  district precinct ward zone unit terminal gate pier apollo form schedule appendix annex exhibit
  order eo protocol tier super big top fortune world war stage area windows office lot block building
  suite apt apartment box camp fy h.r i- us u.s s.b h.b sb hb hr ab
`)
/** Parts of a series that are numbered in small letters too. */
export const SERIES = wordSet(`
  part week day round game phase stage season episode act level type group lot unit
`)
/** Ends of street addresses: "575 Wilbraham Road". */
export const STREETS = wordSet(`
  street st avenue ave road rd boulevard blvd lane ln drive dr court ct place pl way highway hwy
  parkway pkwy square terrace circle plaza alley row broadway
`)
/** Verbs of speaking and doing that stand capitalised before a count in a headline in title case. */
export const HEADLINE_VERBS = wordSet(`
  released release releases releasing frees freed free arrests arrested arrest deports deported deport
  removes removed remove detains detained holds held holding issues issued refused refuses declined
  ignored charged charges convicted seeks sought says said finds found identifies lists listed shows
  counts counted has have had of in by to for with and or the a an from at on over under nearly almost
  about around more than least up all only just some roughly as if while when after before since is
  are were was kills killed claims loses lost lets let sends sent adds added names named gets got hits
  tops topped targets reports reported encounters encountered transferred transfers frees dumps dumped
  among per
`)
