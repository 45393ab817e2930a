import { rules } from '../findings/registry'

/** The kinds of difference that an exercise may plant: those that Parallax looks for, and what is left out, which no rule sees. */
export const plantedRuleIds = [
  'figure-transposed',
  'figure-differs',
  'figure-rounded',
  'wrong-rung',
  'superseded-version',
  'sum-does-not-add',
  'bound-dropped',
  'unit-changed',
  'act-changed',
  'population-changed',
  'window-missing',
  'window-shifted',
  'fiscal-as-calendar',
  'publication-as-event',
  'rate-across-windows',
  'share-without-base',
  'misattributed',
  'unnamed-source',
  'single-sector',
  'headline-not-borne-out',
  'quoted-term-taken-over',
  'left-out',
] as const

export type PlantedRule = (typeof plantedRuleIds)[number]

const titles = new Map(rules.map(({ id, title }) => [id, title]))

/** The name of a kind of difference on screen: that of the rule that looks for it. */
export function plantedTitle(rule: PlantedRule): string {
  return titles.get(rule) ?? 'Something left out'
}
