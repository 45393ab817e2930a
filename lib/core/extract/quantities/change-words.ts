import { wordSet } from './word-list'

/** Words that make a number the size of a change, or say that something moved from one number to another. */

/** Verbs of growing that take the size right after them, whatever its unit. */
export const RISE = wordSet(`
  rose risen rise rises rising increased increase increases increasing grew grown grow grows growing
  climbed climb climbs climbing jumped jump jumps jumping surged surge surges surging soared soar
  soars spiked advanced swelled rallied
`)
export const FALL = wordSet(`
  fell fallen fall falls falling dropped drop drops dropping decreased decrease decreases decreasing
  declined decline declines declining slid slide slides slipped slips plunged plunge plunges plummeted
  plummeting plummet tumbled tumble eased sank shrank shrunk dipped dip
`)

/** Verbs that also take things that are no change ("gained 517 yards", "cut 40 jobs"): only with percent and points. */
export const RISE_BY = wordSet(`
  gained gain gains gaining added add adds upward upwards boosted boost raised raise raises raising
  expanded improved up higher +
`)
export const FALL_BY = wordSet(`
  downward downwards lost lose loses losing shed cut cuts cutting reduced reduce reduces reducing
  lowered lower slashed trimmed down
`)

/** After the number: "a 97 percent reduction", "12 percent higher". */
export const RISE_AFTER = wordSet(`
  increase rise growth gain jump surge hike spike uptick boost higher more
`)
export const FALL_AFTER = wordSet(`
  decrease decline drop fall reduction cut plunge slump dip lower less fewer discount off
`)

/** Other verbs of moving from one number to another. */
export const MOVES = wordSet(`
  from went going goes moved moving revised changed changing shifted shrink shrinking expanding upped
  slowed slow accelerated narrowed widened doubled tripled quadrupled halved swung ballooned bring
  brought bringing took improvement
`)

/** Before "up" and "down" when these tell of a change: "was up 9 percent", "ended down 1 percent". */
export const STANDS = wordSet(`
  was were is are be been being 's 're ended ending finished finishing closed closing trading traded
  trending opened went edged inched ticked marked moved and , ( — – - :
`)
