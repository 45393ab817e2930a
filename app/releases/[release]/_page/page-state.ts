import {
  createLoader,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'

/** Orders in which the figures of a record can be read. */
export const figureOrders = ['record', 'size', 'outlets'] as const
export type FigureOrder = (typeof figureOrders)[number]

/** Orders in which stated periods can be read; a minus turns one round. */
export const windowSorts = ['outlet', '-outlet', 'start', '-start', 'kind', '-kind'] as const
export type WindowSort = (typeof windowSorts)[number]

/** Scales on which distances from the record can be drawn. */
export const distanceScales = ['linear', 'log'] as const
export type DistanceScale = (typeof distanceScales)[number]

const tones = ['exact', 'rounded', 'bound', 'rung', 'digit'] as const
const voices = ['outlet', 'paraphrased', 'quoted', 'scare quotes'] as const

/** What the address of a release page keeps, so that a link shows the same thing again. */
export const pageState = {
  /** the phrase whose evidence is open ("<article id>#q3"), or "figure:<id>" for the recordʼs own */
  open: parseAsString,
  /** articles whose columns are put away */
  hide: parseAsArrayOf(parseAsString).withDefault([]),
  /** numbers of one relation to the record */
  relation: parseAsStringLiteral(tones),
  /** words in one voice */
  voice: parseAsStringLiteral(voices),
  /** only concepts that two outlets or more put into words */
  shared: parseAsBoolean.withDefault(false),
  /** findings of one rule, by its id */
  rule: parseAsString,
  /** findings of one outlet, by its id */
  outlet: parseAsString,
  /** of what was left out, only rows in which the outlets differ */
  differ: parseAsBoolean.withDefault(false),
  order: parseAsStringLiteral(figureOrders).withDefault('record'),
  /** the order of the table of windows */
  windows: parseAsStringLiteral(windowSorts).withDefault('outlet'),
  /** of the distances from the record */
  scale: parseAsStringLiteral(distanceScales).withDefault('linear'),
  /** a text that several printed counts once; asked of the server, which then compares without the other columns */
  once: parseAsBoolean.withDefault(false).withOptions({ shallow: false }),
}

/** Reads from the address what the server must know. */
export const loadAsked = createLoader({ once: pageState.once })
