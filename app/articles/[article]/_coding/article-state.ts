import { parseAsString, parseAsStringLiteral } from 'nuqs'

/** Whose coding is shown in the text. */
export const codingViews = ['hand', 'machine', 'both'] as const
export type CodingView = (typeof codingViews)[number]

/** Which places the list of both codings shows. */
export const placeStates = ['both', 'differing', 'hand', 'machine'] as const
export type PlaceState = (typeof placeStates)[number]

/** The kinds of mention by which that list can be narrowed. */
export const placeKinds = ['terms', 'quantities', 'windows', 'citations'] as const

/** What the address of an article page keeps, so that a link shows the same thing again. */
export const articleState = {
  coding: parseAsStringLiteral(codingViews).withDefault('hand'),
  places: parseAsStringLiteral(placeStates),
  kind: parseAsStringLiteral(placeKinds),
  /** findings of one rule, by its id */
  rule: parseAsString,
}
