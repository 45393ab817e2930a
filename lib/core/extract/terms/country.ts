import { Is, Kind } from './bits'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'
import { COUNTRIES } from './words/countries'

const NAMES = new Set(COUNTRIES.split(' '))

/** Whether a unit names a country, or stands for one that people come from ("home country", "third countries"). */
export function isCountry(p: Page, u: number): boolean {
  if (/^(?:home-country|home-nation|homeland)$/.test(lemmaOf(p, u))) return true
  if ((p.is[u] as number) & Is.Capital && NAMES.has(wordOf(p, u))) return true
  return (
    /^(?:country|nation)$/.test(lemmaOf(p, u)) &&
    u > (p.floor[u] as number) &&
    (/^(?:third|home|other|origin|native|own|birth|recalcitrant|foreign|another)$/.test(wordOf(p, u - 1)) ||
      ((p.is[u - 1] as number) & Is.Possessive) !== 0 ||
      ((p.kind[u - 1] as number) & Kind.Nationality) !== 0)
  )
}
