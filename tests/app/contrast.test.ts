import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The pairs of app/globals.css by token: light, dark. */
const TOKENS = new Map(
  [...readFileSync('app/globals.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark]],
  ),
)
const colour = (name: string, scheme: 0 | 1) => TOKENS.get(name)?.[scheme] ?? ''
const GROUNDS = ['paper', 'raised', 'wash']
const SCHEMES = [
  ['light', 0],
  ['dark', 1],
] as const

describe.each(SCHEMES)('the colours of the design, %s', (_, scheme) => {
  it.each(['ink', 'soft', 'faint', 'link', 'exact', 'rounded', 'bound', 'rung', 'digit'])(
    '%s can be read as text on every ground (WCAG 1.4.3)',
    (text) => {
      for (const ground of GROUNDS) {
        expect(contrast(colour(text, scheme), colour(ground, scheme)), ground).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  it.each(['soft', 'faint', 'focus', 'rule-strong'])(
    '%s can be told from every ground as an edge (WCAG 1.4.11)',
    (edge) => {
      for (const ground of GROUNDS) {
        expect(contrast(colour(edge, scheme), colour(ground, scheme)), ground).toBeGreaterThanOrEqual(3)
      }
    },
  )

  it.each([1, 2, 3, 4, 5])('words are read on shade %s of amounts', (step) => {
    expect(contrast(colour('ink', scheme), colour(`heat-${step}`, scheme))).toBeGreaterThanOrEqual(4.5)
  })
})

/** The contrast of two colours from 1 to 21, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
