import type { PrintedFigure, StatedPeriod } from '@/lib/core/align/printed-figure'
import type { RecordFigure, ReleaseRecord } from '@/lib/core/align/record-figure'

/** A printed count of people with nothing else coded; `extra` says the rest. */
export function printed(
  phrase: string,
  value: number | null,
  extra: Partial<PrintedFigure> = {},
): PrintedFigure {
  const modifier = extra.modifier ?? 'exact'
  const above = modifier === 'more than' || modifier === 'at least'
  const below = modifier === 'nearly' || modifier === 'fewer than' || modifier === 'up to'
  return {
    ref: 'q1',
    phrase,
    value,
    low: below ? null : value,
    high: above ? null : value,
    modifier,
    measure: 'count',
    unit: 'people',
    unitStated: null,
    population: null,
    act: null,
    actStated: null,
    window: null,
    shareOf: null,
    voice: 'outlet',
    attributedTo: null,
    position: 'body',
    ...extra,
  }
}

export function period(kind: string, start: string | null, end: string | null, stated = kind): StatedPeriod {
  return { kind, start, end, stated }
}

/** A figure of record that counts people on one day; `extra` says the rest. */
export function figure(id: string, value: number | null, extra: Partial<RecordFigure> = {}): RecordFigure {
  return {
    id,
    label: id.replaceAll('-', ' '),
    value,
    modifier: null,
    measure: 'count',
    unit: 'people',
    unitStated: 'people',
    population: id.replaceAll('-', ' '),
    act: null,
    actStated: '',
    nature: 'stock',
    window: period('as-of', '2024-07-21', '2024-07-21', 'as of July 21, 2024'),
    partOf: null,
    revisions: [],
    ...extra,
  }
}

export function record(figures: RecordFigure[], extra: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    id: 'release',
    title: 'A release',
    shortTitle: 'A release',
    publisher: 'ICE',
    publisherKind: 'agency',
    released: '2024-09-27',
    window: period('as-of', '2024-07-21', '2024-07-21'),
    versions: [],
    scopeNotes: [],
    figures,
    ...extra,
  }
}

const NATIONAL = { act: 'on-national-docket', actStated: 'on national docket' }
const NON_DETAINED = { act: 'on-non-detained-docket', actStated: 'on non-detained docket' }

/** The ladder of a letter on a docket: 662,566 = 435,719 + 226,847 = 647,572 + 14,994. */
export const DOCKET = record([
  figure('docket-total', 662_566, {
    ...NATIONAL,
    population: 'convicted or charged, detained and non-detained',
    revisions: [{ kind: 'misprint', value: 662_556, on: null }],
  }),
  figure('docket-convicted', 435_719, { ...NATIONAL, population: 'convicted', partOf: 'docket-total' }),
  figure('docket-pending', 226_847, { ...NATIONAL, population: 'pending charges', partOf: 'docket-total' }),
  figure('nd-total', 647_572, {
    ...NON_DETAINED,
    population: 'non-detained, convicted or charged',
    partOf: 'docket-total',
  }),
  figure('nd-convicted', 425_431, {
    ...NON_DETAINED,
    population: 'non-detained, convicted',
    partOf: 'nd-total',
  }),
  figure('nd-pending', 222_141, {
    ...NON_DETAINED,
    population: 'non-detained, pending charges',
    partOf: 'nd-total',
  }),
  figure('detained-total', 14_994, { act: 'held', actStated: 'held', partOf: 'docket-total' }),
  figure('nd-homicide', 13_099, {
    ...NON_DETAINED,
    population: 'non-detained, convicted of homicide',
    partOf: 'nd-convicted',
  }),
  figure('nd-kidnapping', 2_521, {
    ...NON_DETAINED,
    population: 'non-detained, convicted of kidnapping',
    partOf: 'nd-convicted',
  }),
])

const WEEK = period('week', '2017-01-28', '2017-02-03', 'January 28 to February 3, 2017')
const DECLINED = {
  unit: 'detainers',
  act: 'declined',
  actStated: 'declined',
  nature: 'flow',
  window: WEEK,
} as const

/** A weekly report on detainers: 206 declined, of them 142 in one county; 3,083 issued. */
export const DETAINERS = record([
  figure('declined-total', 206, { ...DECLINED, population: 'detainers recorded as declined' }),
  figure('issued-total', 3_083, {
    ...DECLINED,
    act: 'issued',
    actStated: 'issued',
    population: 'detainers issued',
  }),
  figure('travis-total', 142, { ...DECLINED, population: 'Travis County jails', partOf: 'declined-total' }),
  figure('texas-total', 149, { ...DECLINED, population: 'all of Texas', partOf: 'declined-total' }),
  figure('williamson', 4, { ...DECLINED, population: 'Williamson County jails', partOf: 'texas-total' }),
  figure('bastrop', 2, { ...DECLINED, population: 'Bastrop County jails', partOf: 'texas-total' }),
])

const FISCAL = period('fiscal-year', '2012-10-01', '2013-09-30', 'fiscal year 2013')
const ENCOUNTERS = { unit: 'encounters', nature: 'flow', window: FISCAL } as const

/** A report on encounters: 67,879 of 193,357 not charged. */
export const ENCOUNTERED = record([
  figure('encounters', 193_357, { ...ENCOUNTERS, act: 'encountered', actStated: 'encountered' }),
  figure('charged', 125_478, {
    ...ENCOUNTERS,
    act: 'charged-immigration',
    actStated: 'charged',
    partOf: 'encounters',
  }),
  figure('not-charged', 67_879, {
    ...ENCOUNTERS,
    act: 'not-charged',
    actStated: 'not charged (released in the words of the report)',
    partOf: 'encounters',
    revisions: [{ kind: 'other', value: 68_451, on: '2014-05' }],
  }),
])
