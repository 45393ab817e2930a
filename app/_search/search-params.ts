import { isDay } from '@/lib/core/compare/calendar'
import { parseSearch, type SearchAsked } from '@/lib/core/search/parse-search'
import { type SearchFilters, type SearchKind, searchKinds } from '@/lib/core/search/types'
import { voiceOrder } from '../_wording/speech'

/** What an address asks of the search. */
export interface SearchParams {
  /** null: nothing that can be looked for was typed */
  asked: SearchAsked | null
  typed: string
  kind: SearchKind | null
  filters: SearchFilters
  /** from 1 */
  page: number
  /** what could not be read, in words that name it; it was left out */
  problems: string[]
}

type Given = Record<string, string | string[] | undefined>

/** A search that nothing narrows. */
export const NO_FILTERS: SearchFilters = {
  ...{ release: null, outlet: null, from: null, to: null, voice: null, exercises: false },
}

const LAST_PAGE = 20

/** Reads the address of a search. Whatever cannot be read is left out and named. */
export function readSearchParams(given: Given): SearchParams {
  const problems: string[] = []
  const one = (name: string): string | null => {
    const value = given[name]
    const text = (Array.isArray(value) ? value[0] : value)?.replace(/\p{Cc}/gu, '').trim()
    return text ? text : null
  }
  const known = <Value extends string>(name: string, values: readonly Value[]): Value | null => {
    const text = one(name)
    const value = values.find((each) => each === text) ?? null
    if (text && !value) problems.push(`${name} “${text}” is not known: it is one of ${values.join(', ')}`)
    return value
  }
  const day = (name: string): string | null => {
    const text = one(name)
    if (text === null || isDay(text)) return text
    problems.push(`${name} “${text}” is no day like 2024-09-27`)
    return null
  }
  const whole = (name: string): number => {
    const text = one(name)
    const number = text === null ? 1 : /^\d{1,4}$/.test(text) ? Number(text) : 0
    if (number >= 1 && number <= LAST_PAGE) return number
    problems.push(`${name} “${text}” is not a number from 1 to ${LAST_PAGE}`)
    return 1
  }
  const first = Array.isArray(given.q) ? given.q[0] : given.q
  const typed = first ?? ''
  return {
    asked: parseSearch(typed),
    typed: typed.trim(),
    kind: known('kind', searchKinds),
    filters: {
      release: one('release'),
      outlet: one('outlet'),
      from: day('from'),
      to: day('to'),
      voice: known('voice', voiceOrder),
      exercises: known('exercises', ['only']) === 'only',
    },
    page: whole('page'),
    problems,
  }
}

/** The address of the search page for this question; what is null or usual is left out. */
export function searchHref(asked: {
  typed: string
  kind?: SearchKind | null
  filters?: SearchFilters
  page?: number
}): string {
  const { release, outlet, from, to, voice, exercises } = asked.filters ?? {}
  const entries = {
    q: asked.typed,
    kind: asked.kind,
    release,
    outlet,
    from,
    to,
    voice,
    exercises: exercises ? 'only' : null,
    page: asked.page && asked.page > 1 ? String(asked.page) : null,
  }
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(entries)) if (value) params.set(name, value)
  return `/search?${params}`
}
