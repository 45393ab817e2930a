import type { Rule } from '../findings/finding'
import { rules } from '../findings/registry'
import { dataWindow } from './data-window'
import { fiscalYearUnsaid } from './fiscal-year-unsaid'
import { nameDiffers } from './name-differs'
import { numberByWords } from './number-by-words'
import { partForWhole } from './part-for-whole'
import { statedSum } from './stated-sum'
import { titleDiffers } from './title-differs'

/** What is looked for in drafts alone, beside the rules for articles: not yet judged on articles in print. */
export const draftRules: readonly Rule[] = [
  numberByWords,
  statedSum,
  partForWhole,
  fiscalYearUnsaid,
  titleDiffers,
  nameDiffers,
  dataWindow,
]

/** A rule by its id, of both lists. */
export function ruleById(id: string): Rule | undefined {
  return [...rules, ...draftRules].find((rule) => rule.id === id)
}
