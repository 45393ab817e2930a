import { wordSet } from './word-list'

/** Words after "one" that make it an idiom or a pronoun, not a count. */
export const ONE_IDIOMS = wordSet(`
  day morning night evening afternoon weekend summer thing way another side point time times place
  more step example instance sense word reason kind sort such last big only percenter
`)
/** Words before "one" that make it a pronoun or a name. */
export const NOT_BEFORE_ONE = wordSet(`
  no the this that any every each another which some day formula air square phase chapter as at in on
  for is was by only number level part week day game act plan be not
`)
/** After a spelled number without a noun these make it a count of what was named before. */
export const AFTER_BARE = wordSet(`
  of have had has were was are is who whom others other more did do will would could can may remain
  remained died said came went got still also never later dead injured wounded killed arrested
  released convicted charged deported detained removed missing hurt
`)

/** Before a spelled number without a noun these make it a pronoun or a name: "the two met", "season four". */
export const PRONOMINAL = wordSet(`
  the these those both any all every each my our his her their your its that this a an first last top
  bottom final season part chapter game round phase week day level page article section category grade
  group type act episode stage tier title unit per at by number until after before past or
`)

/** Nouns that are numbered in a compound: "a 1,500-bed centre", "a 21-page letter". */
export const COUNTED_COMPOUNDS = wordSet('bed page cylinder point seat acre')

/** Words that begin an item of a list. */
export const LIST_OPENERS = wordSet('the a an any to that whether his her their it if how what')
