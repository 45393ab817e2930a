import type { Params } from '@/lib/core/compare/workspace/read-view'

/** The parameters of an address by name, those that are given several times as lists. */
export function paramsOf({ searchParams }: URL): Params {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]),
  )
}
