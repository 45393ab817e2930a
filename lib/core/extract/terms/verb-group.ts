import { Is } from './bits'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'

/** What a control word does to the act after it. */
export type Control = 'none' | 'compelled' | 'chosen' | 'refused'

export interface VerbGroup {
  first: number
  control: Control
  /** "not" or a contraction of it stands in the group */
  negated: boolean
}

const COMPELLED = new Set([
  'force',
  'require',
  'order',
  'compel',
  'oblige',
  'allow',
  'permit',
  'unable',
  'able',
  'authorize',
  'set',
  'unwilling',
])
const CHOSEN = new Set(['decide', 'choose', 'elect', 'plan'])
const REFUSED = new Set(['refuse', 'fail', 'decline', 'neglect', 'refusal', 'failure', 'unwillingness'])
const LONGEST_GROUP = 8

/**
 * The first unit of the verb group that ends with the verb at v: adverbs of manner, "not", and what compels the act
 * ("forced to", "not allowed to", "refused to"). Auxiliaries and adverbs of time stay out (C1).
 */
export function verbGroup(p: Page, v: number): VerbGroup {
  const floor = Math.max(p.floor[v] as number, v - LONGEST_GROUP)
  const group: VerbGroup = { first: v, control: 'none', negated: false }
  let i = manner(p, v, floor)
  group.first = i
  const not = notBefore(p, i, floor)
  if (not >= 0) {
    group.first = not
    group.negated = true
    return group
  }
  let k = i - 1
  while (k >= floor && (p.is[k] as number) & Is.Adverb && !((p.is[k] as number) & Is.Preposition)) k--
  if (k >= floor && (p.is[k] as number) & Is.Be && wordOf(p, k) === 'be') k--
  if (k <= floor || !((p.is[k] as number) & Is.To)) return group
  i = k - 1
  const lemma = lemmaOf(p, i)
  const control: Control = COMPELLED.has(lemma)
    ? 'compelled'
    : CHOSEN.has(lemma) && (p.is[i] as number) & (Is.Past | Is.Ing)
      ? 'chosen'
      : REFUSED.has(lemma)
        ? 'refused'
        : haveTo(p, i)
          ? 'compelled'
          : 'none'
  if (control === 'none') return group
  group.control = control
  group.first = manner(p, i, floor)
  const outer = notBefore(p, group.first, floor)
  if (outer >= 0) {
    group.first = outer
    group.negated = true
  }
  return group
}

/** "had to release": the obligation is the sense, so the auxiliary stays. */
const haveTo = (p: Page, i: number): boolean => ((p.is[i] as number) & Is.Have) !== 0

/** Walks back over adverbs that say how. */
function manner(p: Page, v: number, floor: number): number {
  let i = v
  while (i - 1 >= floor) {
    const b = p.is[i - 1] as number
    if (
      !(b & Is.Adverb) ||
      wordOf(p, i - 1) === 'rather' ||
      b & (Is.TimeAdverb | Is.Preposition | Is.Not | Is.Quantifier | Is.Mark | Is.Pronoun | Is.Be)
    )
      break
    i--
  }
  return i
}

/** Where a negation before i belongs to the group: at "not", or at the modal that carries it. -1 where none stands. */
function notBefore(p: Page, i: number, floor: number): number {
  let k = i - 1
  while (
    k >= floor &&
    (p.is[k] as number) & (Is.Adverb | Is.Be) &&
    !((p.is[k] as number) & (Is.Not | Is.Preposition))
  )
    k--
  if (k < floor || !((p.is[k] as number) & Is.Not)) return -1
  // "would not": the modal belongs to what is denied; "are not" leaves its verb outside
  return k > floor && (p.is[k - 1] as number) & Is.Modal ? k - 1 : k
}
