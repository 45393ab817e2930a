import { describe, expect, it } from 'vitest'
import { openingWords } from '@/app/_charts/lanes/coded-part'
import { laneAside } from '@/app/_charts/lanes/lane-aside'
import { placeQuotes } from '@/app/_charts/quoted/quoted-layout'
import { barWords, unseenWords } from '@/app/_charts/quoted/quoted-says'
import { placeVoices } from '@/app/_charts/voices/voice-layout'
import { laneWords } from '@/app/_charts/voices/voice-words'
import type { QuotedLane, SectorWords } from '@/lib/core/compare/quoted-words'
import { noTimes } from '@/lib/core/compare/uses'
import { voiceLanes } from '@/lib/core/compare/voice-lanes'
import { column } from '../fixtures/invented'

const SIDES = [360, 719, 1_320]

const voices = voiceLanes([
  {
    ...{ key: 'a', label: 'Courier', aside: 'whole text' },
    times: { outlet: 10, paraphrased: 21, quoted: 5, 'scare quotes': 2, notCoded: 2 },
  },
  { key: 'b', label: 'Post', aside: 'opening only', times: { ...noTimes(), outlet: 20 } },
  { key: 'c', label: 'Gazette', aside: 'opening only', times: noTimes() },
])

describe('the chart of voices', () => {
  it.each(SIDES)('has times on one scale and shares to the full width, %d wide', (width) => {
    const { lanes, share } = placeVoices(voices, width)
    const own = lanes.map(({ parts }) => parts[0])
    expect((own[1]?.times.width ?? 0) / (own[0]?.times.width ?? 1)).toBeCloseTo(2)
    expect(own[1]?.share).toEqual(share)
    expect(own[0]?.share.width).toBeCloseTo(share.width / 4)
  })

  it.each(SIDES)('has every part in words within its sides and its lane, %d wide', (width) => {
    const { lanes, height } = placeVoices(voices, width)
    for (const { parts, top, height: high } of lanes) {
      for (const { at, words } of parts) {
        expect(at.x + words.length * 5).toBeLessThan(width)
        expect(at.y).toBeGreaterThan(top)
        expect(at.y).toBeLessThan(top + high)
      }
    }
    expect(lanes.at(-1)?.parts).toEqual([])
    expect((lanes.at(-1)?.top ?? 0) + (lanes.at(-1)?.height ?? 0)).toBe(height)
  })

  it('says a lane whole', () => {
    const said = voices.lanes.map(laneWords)
    expect(said[0]).toBe(
      'Courier, whole text: own words 10 (25%), reported speech 21 (53%), quoted 5 (13%), scare quotes 2 (5%), voice not coded 2 (5%), of 40\u00a0times',
    )
    expect(said[2]).toBe('Gazette, opening only: no words coded')
  })
})

const sector = (id: string, words: number, share: number): SectorWords => ({
  ...{ sector: id, label: id, words, share, quotations: 2 },
})
const lane = (key: string, sectors: SectorWords[]): QuotedLane => ({
  ...{ key, label: key, aside: null, sectors, uncounted: 1, unquoted: 3 },
  words: sectors.reduce((sum, { words }) => sum + words, 0),
})
const quoted = {
  all: lane('all', [sector('local law enforcement', 300, 0.75), sector('ICE', 100, 0.25)]),
  lanes: [
    lane('a', [sector('local law enforcement', 100, 1)]),
    lane('b', [sector('ICE', 50, 1)]),
    lane('c', []),
  ],
  most: 100,
}

describe('the chart of quoted words', () => {
  it.each(SIDES)('has outlets on one scale and words beside each bar, %d wide', (width) => {
    const { lanes, all, left } = placeQuotes(quoted, width)
    const widths = lanes.map(({ bars }) => bars[0]?.width)
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2)
    for (const { bars } of [all, ...lanes]) {
      for (const { width: long, words } of bars) expect(left + long + words.length * 5).toBeLessThan(width)
    }
  })

  it('says a bar whole, and what is in none', () => {
    const bar = sector('ICE', 100, 0.25)
    expect(barWords(quoted.all, bar).replace(/\u00a0/g, ' ')).toBe(
      'all: ICE, 100 quoted words in 2 quotations, 25% of 400',
    )
    expect(unseenWords(quoted.all).map((line) => line.replace(/\u00a0/g, ' '))).toEqual([
      '1 quotation, words not counted',
      '3 citations without quoted words',
    ])
    expect(unseenWords({ ...lane('c', []), uncounted: 0, unquoted: 0 })).toEqual([
      'no citation in what was coded',
    ])
  })
})

describe('what stands under a name', () => {
  it('has the day only where the name stands twice', () => {
    const [one, two] = [column('one'), { ...column('two'), outletName: 'Another' }]
    expect(laneAside(one, [one, two])).toBe('whole text')
    const twin = { ...two, outletName: one.outletName }
    expect(laneAside({ ...one, published: '2031-05-02', extent: 'opening' }, [one, twin])).toBe(
      '2 May 2031 · opening only',
    )
  })

  it('tells how many were coded from their opening alone', () => {
    const [whole, opening] = [{ extent: 'whole' as const }, { extent: 'opening' as const }]
    expect(openingWords([whole])).toBe('')
    expect(openingWords([whole, opening])).toContain('1\u00a0article of 2 was coded from the opening alone')
    expect(openingWords([opening, opening])).toContain('All articles here were coded')
  })
})
