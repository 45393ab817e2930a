import { describe, expect, it } from 'vitest'
import { placeLadder } from '@/app/releases/[release]/_ladder/ladder-drawing'
import { type LadderBox, ladderLayout } from '@/app/releases/[release]/_ladder/ladder-layout'
import { ladderLines } from '@/app/releases/[release]/_ladder/ladder-lines'
import { pinsOf } from '@/app/releases/[release]/_ladder/pins'
import { cell, column, figure, numberRow, printed } from './fixtures/invented'

const rows = [
  figure('all', 1000),
  figure('held', 20, { partOf: 'all' }),
  figure('free', 980, { partOf: 'all' }),
  figure('free-a', 600, { partOf: 'free' }),
  figure('free-b', 380, { partOf: 'free' }),
  figure('held-a', 15, { partOf: 'held' }),
  figure('held-b', 5, { partOf: 'held' }),
].map((row) => numberRow(row))

const rungs = [
  { figureId: 'all', breakdowns: [['free', 'held']], loose: [] },
  { figureId: 'free', breakdowns: [['free-a', 'free-b']], loose: [] },
  { figureId: 'held', breakdowns: [['held-a', 'held-b']], loose: [] },
]

describe('the ladder', () => {
  const ladders = ladderLayout(rows, rungs)
  const find = (id: string, boxes: LadderBox[] = ladders): LadderBox | undefined =>
    boxes.flatMap((box) => (box.row.figure.id === id ? [box] : (find(id, box.splits.flat()) ?? []))).at(0)

  it('draws each part as wide as its share of what it is part of', () => {
    expect(find('free')?.share).toBeCloseTo(0.98)
    expect(find('free-a')?.share).toBeCloseTo(600 / 980)
    expect(find('free-a')?.width).toBeCloseTo(0.6)
  })

  it('fills the box with parts that add up to it', () => {
    for (const box of [find('all'), find('free')]) {
      for (const way of box?.splits ?? []) {
        expect(way.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1)
      }
    }
  })

  it('gives a part too thin for words a ladder of its own', () => {
    expect(ladders.map((ladder) => ladder.row.figure.id)).toEqual(['all', 'held'])
    expect(find('all')?.splits[0]?.[1]).toMatchObject({ thin: true, splits: [] })
  })

  it('draws nothing for figures that are no exact sum', () => {
    expect(ladderLayout(rows, [{ figureId: 'all', breakdowns: [], loose: ['free'] }])).toEqual([])
  })
})

describe('the picture of the ladder', () => {
  const columns = [column('Alder Courier'), column('Birch Post')]
  const numbers = rows.map((row) =>
    row.figure.id === 'free'
      ? numberRow(row.figure, cell(printed('980', 980)), cell(printed('980', 980)))
      : row,
  )
  const lines = ladderLines({ numbers, ladder: rungs, columns })

  it('has each rung as a line, its sum, and who printed it', () => {
    expect(lines.map(({ figureId, depth }) => `${depth} ${figureId}`)).toEqual([
      '0 all',
      '1 free',
      '2 free-a',
      '2 free-b',
      '1 held',
      '0 held',
      '1 held-a',
      '1 held-b',
    ])
    expect(lines[0]?.sums).toEqual(['1,000 = 980 + 20'])
    expect(lines[1]?.pins).toEqual(['exact: Alder Courier, Birch Post'])
  })

  it('keeps the bars of a ladder on one scale, and no words on other words', () => {
    const { bars, words, height } = placeLadder(lines)
    const [all, free] = bars
    expect((free?.width ?? 0) / (all?.width ?? 1)).toBeCloseTo(0.98)
    expect(new Set(bars.map(({ full }) => full)).size).toBe(1)
    const places = words.map(({ y }) => y)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(new Set(places).size).toBe(places.length)
    expect(Math.max(...places)).toBeLessThan(height)
  })
})

describe('the pins on a rung', () => {
  const columns = [column('Alder Courier'), column('Birch Post'), column('Cedar Radio')]
  const pins = (...entries: ReturnType<typeof printed>[]) =>
    pinsOf(numberRow(figure('all', 1000), ...entries.map((entry) => cell(entry))), columns).map(
      ({ tag, outlets }) => `${tag.words}: ${outlets.map(({ name }) => name).join(', ')}`,
    )

  it('gathers outlets that print a figure alike, and shows the number where it differs', () => {
    const nearly = { modifier: 'nearly', value: 1100, low: null, high: 1100 } as const
    expect(
      pins(
        printed('nearly 1,100', 1100, { relation: 'rounded', relativeDifference: 0.1 }, nearly),
        printed('1,000', 1000),
        printed('1,000', 1000),
      ),
    ).toEqual(['exact: Birch Post, Cedar Radio', 'nearly 1,100: Alder Courier'])
  })

  it('pins a rounding of another population by what is changed', () => {
    expect(pins(printed('nearly 1,100', 1100, { relation: 'rounded', shifts: ['population'] }))).toEqual([
      'another population: Alder Courier',
    ])
  })

  it('pins a number whose digits changed places by that number, and by what else is changed', () => {
    const slip = { relation: 'transposed', difference: 90, shifts: ['population'] } as const
    expect(pins(printed('1,090', 1090, { ...slip, shifts: [...slip.shifts] }))).toEqual([
      '1,090: Alder Courier',
      'another population: Alder Courier',
    ])
  })

  it('names two articles of one outlet by their days, and each of them once', () => {
    const twice = [
      column('Alder Courier'),
      column('Alder Courier', { articleId: 'alder-2031--second', published: '2031-11-03' }),
      column('Birch Post'),
    ]
    const cells = [cell(printed('1,000', 1000), printed('1,000', 1000)), cell(printed('1,000', 1000))]
    const [pin] = pinsOf(numberRow(figure('all', 1000), ...cells, cell(printed('1,000', 1000))), twice)
    expect(pin?.outlets.map(({ name }) => name)).toEqual([
      'Alder Courier, 9 Jul 2031',
      'Alder Courier, 3 Nov 2031',
      'Birch Post',
    ])
  })
})
