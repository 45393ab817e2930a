// The coefficients once more, as slowly and plainly as their definitions are written, sharing nothing with lib/.
import type { MarkedUnit, Section } from '@/lib/core/agreement/unitizing-alpha'

type Table = readonly (readonly (string | null)[])[]

/** Every ordered pair of values that two different coders gave to one unit, with its weight: 1 / (coders of the unit - 1). */
function pairsWithin(table: Table): { a: string; b: string; weight: number }[] {
  const found: { a: string; b: string; weight: number }[] = []
  for (const row of table) {
    const said = row.filter((value): value is string => value !== null)
    said.forEach((a, i) => {
      said.forEach((b, j) => {
        if (i !== j) found.push({ a, b, weight: 1 / (said.length - 1) })
      })
    })
  }
  return found
}

/** 1 - D_o / D_e: both as mean disagreement of pairs, those of chance drawn one by one from all values that can be paired. */
export function alphaByDefinition(table: Table): number | null {
  const within = pairsWithin(table)
  const all = table
    .map((row) => row.filter((value) => value !== null))
    .filter((row) => row.length > 1)
    .flat()
  let chance = 0
  let differ = 0
  all.forEach((a, i) => {
    all.forEach((b, j) => {
      if (i === j) return
      chance += 1
      if (a !== b) differ += 1
    })
  })
  if (differ === 0) return null
  const weights = within.reduce((sum, { weight }) => sum + weight, 0)
  const observed = within.reduce((sum, { a, b, weight }) => sum + (a === b ? 0 : weight), 0) / weights
  return 1 - observed / (differ / chance)
}

/** The chance that two coders of a unit, picked at random, agree; averaged over the units with two or more. */
export function percentByDefinition(table: Table): number | null {
  const shares: number[] = []
  for (const row of table) {
    const pairs = pairsWithin([row])
    if (pairs.length > 0) shares.push(pairs.filter(({ a, b }) => a === b).length / pairs.length)
  }
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** (p_a - p_e) / (1 - p_e), p_e after Gwet (2008): the mean over the categories of pi (1 - pi), times q / (q - 1). */
export function ac1ByDefinition(table: Table, categories: readonly string[]): number | null {
  const agreement = percentByDefinition(table)
  if (agreement === null || categories.length < 2) return null
  const rows = table.map((row) => row.filter((value) => value !== null)).filter((row) => row.length > 0)
  const prevalence = categories.map(
    (category) =>
      rows
        .map((row) => row.filter((value) => value === category).length / row.length)
        .reduce((a, b) => a + b) / rows.length,
  )
  const q = categories.length
  const mean = prevalence.map((pi) => pi * (1 - pi)).reduce((a, b) => a + b) / q
  const chance = (q / (q - 1)) * mean
  return (agreement - chance) / (1 - chance)
}

/** u-alpha from single characters: which unit each lies in decides whether chance may pair two of them. */
export function unitizingByDefinition(sections: readonly Section[]): number | null {
  interface Character {
    value: string | null
    unit: string
  }
  const all: Character[] = []
  let observed = 0
  let agreeing = 0
  sections.forEach((section, s) => {
    const coders = section.coders.filter((units) => units !== null)
    if (coders.length < 2) return
    for (let at = 0; at < section.length; at += 1) {
      const here = coders.map((units, coder): Character => {
        const unit = units.findIndex(({ start, end }: MarkedUnit) => start <= at && at < end)
        const own = unit < 0 ? `gap ${at}` : `unit ${unit}`
        return { value: units[unit]?.value ?? null, unit: `${s} ${coder} ${own}` }
      })
      all.push(...here)
      here.forEach((a, i) => {
        here.forEach((b, j) => {
          if (i === j) return
          observed += 1 / (coders.length - 1)
          if (a.value === b.value) agreeing += 1 / (coders.length - 1)
        })
      })
    }
  })
  let chance = 0
  let same = 0
  for (const a of all) {
    for (const b of all) {
      if (a.unit === b.unit) continue
      chance += 1
      if (a.value === b.value) same += 1
    }
  }
  if (chance === same) return null
  return 1 - (1 - agreeing / observed) / (1 - same / chance)
}
