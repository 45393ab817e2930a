import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { columnAbout, columnBrief, lengthWords, shareWords } from '@/app/compare/_columns/column-words'
import { addressOf } from '@/app/compare/_state/address'
import { EMPTY_VIEW } from '@/lib/core/compare/workspace/view'
import { article, columnOf } from '../core/compare/workspace/by-hand'

describe('what a column says of itself', () => {
  const whole = article('courier', { words: 512 })
  const opening = article('post', { extent: 'opening', characters: 2000 })
  const unknown = article('gazette', { extent: 'opening' })

  it('is how many articles, and how much of them was coded', () => {
    const alder = { ...columnOf('outlet:alder', [whole, opening, unknown]), about: 'newspaper' }
    expect(columnAbout(alder)).toBe(
      'outlet · newspaper · 3\u00a0articles · 1 from the whole text, the others from the opening',
    )
    expect(columnAbout(columnOf('article:courier', [whole]))).toBe('article · 9 Jul 2031 · whole text')
    expect(columnBrief(columnOf('release:alder', [whole]))).toBe('1\u00a0article')
    expect(columnAbout(columnOf('article:courier', []))).toContain('set aside by a filter')
  })

  it('is its length: counted, reckoned to the tens, known of some, or not known', () => {
    expect(lengthWords(columnOf('outlet:alder', [whole]))).toBe('512\u00a0words coded')
    expect(lengthWords(columnOf('outlet:alder', [opening]))).toBe('about 330\u00a0words coded')
    expect(lengthWords(columnOf('outlet:alder', [whole, unknown]))).toBe(
      '512\u00a0words coded, length of 1 of 2 known',
    )
    expect(lengthWords(columnOf('outlet:alder', [unknown]))).toBe('length not known')
  })
})

describe('a share', () => {
  it.each([
    [12.34, '12'],
    [2.345, '2.3'],
    [0.123, '0.12'],
    [0.004, '< 0.01'],
    [1234, '1,200'],
  ])('of %d is “%s”', (rate, words) => expect(shareWords(rate)).toBe(words))
})

describe('an address', () => {
  it('leads to the view as changed', () => {
    expect(addressOf({ ...EMPTY_VIEW, columns: ['outlet:alder'] }, { tab: 'officials' })).toBe(
      '/compare?cols=outlet:alder&by=officials',
    )
  })
})

describe('the shades of amounts', () => {
  const css = readFileSync('app/globals.css', 'utf8')
  const pair = (name: string) => {
    const [, light = '', dark = ''] =
      new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? []
    return { light, dark }
  }

  it.each(['light', 'dark'] as const)('let every number be read on them at 7:1 or better, %s', (scheme) => {
    for (const step of [1, 2, 3, 4, 5]) {
      expect(contrast(pair('ink')[scheme], pair(`heat-${step}`)[scheme]), `heat-${step}`).toBeGreaterThan(7)
    }
  })

  it.each(['light', 'dark'] as const)(
    'go one way in brightness, so that no hue is needed to tell them apart, %s',
    (scheme) => {
      const shades = [1, 2, 3, 4, 5].map((step) => luminance(pair(`heat-${step}`)[scheme]))
      const sorted = [...shades].sort((a, b) => (scheme === 'light' ? b - a : a - b))
      expect(shades).toEqual(sorted)
      expect(new Set(shades).size).toBe(5)
    },
  )
})

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
