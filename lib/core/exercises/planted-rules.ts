/**
 * The kinds of difference that the constructed exercises plant in their articles, with their names on screen. A key may
 * use no other.
 */
export const plantedRules = {
  'act-changed': 'another act than the record’s',
  'bound-dropped': 'a bound left out',
  'figure-differs': 'another number than the record’s',
  'figure-rounded': 'rounded',
  'figure-transposed': 'digits changed places',
  'fiscal-as-calendar': 'a fiscal year told as a calendar year',
  'headline-not-borne-out': 'the headline says what the text does not',
  'left-out': 'something left out',
  misattributed: 'credited to somebody else',
  'population-changed': 'another group of people than the record’s',
  'publication-as-event': 'the day of publication told as the day of the event',
  'quoted-term-taken-over': 'a quoted word taken over by the outlet',
  'rate-across-windows': 'two spans of different length set side by side',
  'share-without-base': 'a share without what it is a share of',
  'single-sector': 'every source from one side',
  'sum-does-not-add': 'a sum that does not add up',
  'superseded-version': 'a number of an earlier version',
  'unit-changed': 'another unit than the record’s',
  'unnamed-source': 'a source without a name',
  'window-missing': 'no window stated',
  'window-shifted': 'another window than the record’s',
  'wrong-rung': 'a number of another rung',
} as const satisfies Record<string, string>

export type PlantedRule = keyof typeof plantedRules

/** The ids of the kinds, in the order of the alphabet. */
export const plantedRuleIds = Object.keys(plantedRules).sort() as PlantedRule[]
