import { dayNumber, isoDayOf } from '../calendar'
import { type ColumnKey, readColumnKey } from './column-key'
import {
  CODERS,
  EMPTY_VIEW,
  HEATS,
  MOST_COLUMNS,
  POSITIONS,
  type Sort,
  TABS,
  type View,
  VOICES,
} from './view'

/** The parameters of an address as a framework hands them over. */
export type Params = Record<string, string | string[] | undefined>

const LONGEST = 300 // characters of a search or a reference; nobody types more

// Ids of coders are slugs: "first-coder", "person-ada-wong".
const CODER = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/

/**
 * The view that an address names. What cannot be read is left out and told in one sentence each, which names the
 * parameter and echoes the value: a link that somebody shortened still opens.
 */
export function readView(params: Params): { view: View; problems: string[] } {
  const problems: string[] = []
  const one = (name: string) => [params[name]].flat().findLast((value) => value !== undefined) ?? ''
  const all = (name: string) => [params[name]].flat().flatMap((value) => value?.split(',') ?? [])
  const told = (name: string, value: string, known: string) =>
    problems.push(`“${name}=${value.slice(0, 60)}” was left out: ${known}.`)
  const oneOf = <Value extends string>(name: string, known: readonly Value[]): Value | null => {
    const value = one(name)
    if (value === '') return null
    const found = known.find((each) => each === value)
    if (found === undefined) told(name, value, `it can be ${known.join(', ')}`)
    return found ?? null
  }
  const day = (name: string) => {
    const value = one(name)
    if (value === '' || isDay(value)) return value || null
    told(name, value, 'a day is written 2024-09-27')
    return null
  }

  const readCoder = () => {
    const value = one('coder')
    if (value === '' || CODER.test(value)) return value || null
    told('coder', value, `it can be ${CODERS.join(', ')} or the id of a coder`)
    return null
  }

  const columns = readColumns(all('cols'), problems)
  const ofColumns = (name: string) => columns.filter((key) => all(name).includes(key))
  const { from, to } = { from: day('from'), to: day('to') }
  const isBackward = from !== null && to !== null && from > to
  if (isBackward) told('to', to, `it lies before “from=${from}”`)
  const sort = readSort(one('sort'), columns)
  if (sort === null && one('sort') !== '')
    told('sort', one('sort'), 'it can be most, name or one of the columns')
  return {
    problems,
    view: {
      columns,
      pinned: ofColumns('pin'),
      hidden: ofColumns('hide'),
      tab: oneOf('by', TABS) ?? EMPTY_VIEW.tab,
      facet: one('facet').slice(0, LONGEST) || null,
      voice: oneOf('voice', VOICES),
      position: oneOf('position', POSITIONS),
      sector: one('sector').slice(0, LONGEST) || null,
      coder: readCoder(),
      outletKind: one('kind').slice(0, LONGEST) || null,
      from,
      to: isBackward ? null : to,
      isOnce: oneOf('once', ['yes', 'no']) === 'yes',
      search: one('q').trim().slice(0, LONGEST),
      sort,
      isGrouped: oneOf('group', ['yes', 'no']) !== 'no',
      isShared: oneOf('shared', ['yes', 'no']) === 'yes',
      heat: oneOf('heat', HEATS) ?? EMPTY_VIEW.heat,
      open: one('open').slice(0, LONGEST) || null,
    },
  }
}

function readColumns(asked: readonly string[], problems: string[]): ColumnKey[] {
  const keys = new Set<ColumnKey>()
  for (const text of asked.map((each) => each.trim()).filter((each) => each !== '')) {
    const column = readColumnKey(text)
    if (column) keys.add(column.key)
    else
      problems.push(
        `The column “${text.slice(0, 60)}” was left out: a column is written like outlet:breitbart.`,
      )
  }
  const columns = [...keys]
  const over = columns.slice(MOST_COLUMNS)
  if (over.length > 0) {
    problems.push(`At most ${MOST_COLUMNS} columns stand side by side; left out: ${over.join(', ')}.`)
  }
  return columns.slice(0, MOST_COLUMNS)
}

function readSort(text: string, columns: readonly ColumnKey[]): Sort | null {
  const by = text.replace(/^-/, '')
  const isReversed = text.startsWith('-')
  if (by === 'most' || by === 'name') return { by, isReversed }
  const column = columns.find((key) => key === by)
  return column ? { by: column, isReversed } : null
}

/** A day of the calendar, in years that a database of dates can hold and an article can be of. */
function isDay(text: string): boolean {
  return /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && isoDayOf(dayNumber(text)) === text
}
