import { describe, expect, it } from 'vitest'
import { textWidth } from '@/app/_charts/text-width'
import { LABEL_LINE } from '@/app/releases/[release]/_charts/chart-sizes'
import { placeDeviations } from '@/app/releases/[release]/_charts/deviation-layout'
import {
  alwaysExact,
  deviationRows,
  deviationsWithout,
} from '@/app/releases/[release]/_charts/deviation-rows'
import { placeLanes } from '@/app/releases/[release]/_charts/window-lanes'
import { zoomAxis } from '@/app/releases/[release]/_charts/window-zoom'
import { numberAxes } from '@/lib/core/compare/number-axis'
import { timeAxis } from '@/lib/core/compare/time-axis'
import { cell, column, figure, JULY_1, numberRow, printed, stated } from './fixtures/invented'

const columns = [column('Alder Courier'), column('Birch Post'), column('Cedar Radio')]

describe('distances from the record', () => {
  const rounded = (value: number) =>
    printed(`${value}`, value, { relation: 'rounded', difference: value - 500 }, { modifier: 'about' })
  const rows = deviationRows(
    numberAxes(columns, [
      numberRow(figure('a', 500), cell(rounded(530)), cell(rounded(530)), cell(printed('500', 500))),
      numberRow(figure('b', 70), cell(printed('70', 70)), cell(), cell()),
      numberRow(figure('c', 100), cell(printed('17', 17, { relation: 'differs' })), cell(), cell()),
    ]),
  )

  it('leaves out figures that were exact wherever they were printed', () => {
    expect(rows.map(({ figureId }) => figureId)).toEqual(['a', 'c'])
  })

  it('puts outlets at the same distance under one mark, and the exact ones apart', () => {
    expect(rows[0]?.marks).toMatchObject([
      { words: '+6%', printed: [{ label: 'Alder Courier' }, { label: 'Birch Post' }] },
    ])
    expect(rows[0]?.exact?.printed).toMatchObject([{ label: 'Cedar Radio' }])
  })

  it('leaves out columns that are put away, and figures that only they printed otherwise', () => {
    const [alder, birch, cedar] = columns.map(({ articleId }) => articleId)
    const [first, ...others] = deviationsWithout(rows, [alder ?? '', cedar ?? ''])
    expect(others.map(({ figureId }) => figureId)).toEqual([])
    expect(first?.marks).toMatchObject([{ printed: [{ articleId: birch, label: 'Birch Post' }] }])
    expect(first?.marks[0]?.printed[0]?.refs).toHaveLength(1)
    expect(first?.exact).toBeNull()
    expect(deviationsWithout(rows, [])).toEqual(rows)
  })

  it('says how far a far number is, and that it stands for itself', () => {
    expect(rows[1]?.marks).toMatchObject([{ share: -0.83, words: '−83%', reach: null }])
  })

  it('gives all that a rounding can stand for, as shares of the record', () => {
    expect(rows[0]?.marks[0]?.reach).toEqual({ from: 0.05, to: 0.07, words: '525 to 535' })
  })

  it('keeps every word of a figure, and a line for those who printed it exactly, in a narrow chart', () => {
    const named = rows.map((row) => ({
      ...row,
      label: 'requests to hold people the county declined that year',
    }))
    const [wide, narrow] = [placeDeviations(named, false).placed[0], placeDeviations(named, true).placed[0]]
    expect(narrow?.label.join(' ')).toBe(`500 ${named[0]?.label}`)
    expect(narrow?.label.length).toBeGreaterThan(wide?.label.length ?? 0)
    expect(narrow?.exactLine).toBe(narrow?.label.length)
  })

  it('gives each mark a line of its own', () => {
    const { placed, height } = placeDeviations(rows, false)
    const middles = placed.flatMap(({ marks }) =>
      marks.filter(({ mark }) => mark.words).map(({ middle }) => middle),
    )
    expect(new Set(middles).size).toBe(middles.length)
    expect(Math.max(...middles)).toBeLessThan(height)
  })
})

describe('numbers that count something else', () => {
  const shifted = (value: number, relation: 'exact' | 'rounded' = 'exact') =>
    printed(`${value} people`, value, { relation, shifts: ['unit'] })
  const axes = numberAxes(columns, [
    numberRow(figure('a', 500), cell(printed('500', 500)), cell(shifted(500)), cell(shifted(510, 'rounded'))),
    numberRow(figure('b', 68), cell(shifted(68)), cell(), cell()),
    numberRow(figure('c', 70), cell(printed('70', 70)), cell(printed('70', 70)), cell()),
  ])
  const rows = deviationRows(axes)

  it('gives the record’s number for something else a mark and a word of its own', () => {
    expect(rows[0]?.exact?.printed).toMatchObject([{ label: 'Alder Courier' }])
    expect(rows[0]?.marks).toMatchObject([
      {
        tone: 'rung',
        says: 'same number, counts something else',
        printed: [{ label: 'Birch Post' }],
        words: null,
      },
      {
        tone: 'rounded',
        says: 'rounded, counts something else',
        printed: [{ label: 'Cedar Radio' }],
        words: '+2%',
      },
    ])
  })

  it('keeps it out of the figures that were exact wherever they were printed', () => {
    expect(rows.map(({ figureId }) => figureId)).toEqual(['a', 'b'])
    expect(rows[1]?.exact).toBeNull()
    expect(alwaysExact(axes).map(({ figureId }) => figureId)).toEqual(['c'])
  })

  it('does not call a figure exact throughout that also stands as a number of something else', () => {
    const other = printed('70 tons', 70, { relation: 'not comparable', difference: null, shifts: ['unit'] })
    const row = numberRow(figure('d', 70), cell(printed('70', 70)), cell(other), cell())
    expect(alwaysExact(numberAxes(columns, [row]))).toEqual([])
  })

  it('counts no figure of zero as exact that was printed otherwise', () => {
    const row = numberRow(figure('z', 0), cell(printed('3', 3, { relation: 'differs' })), cell(), cell())
    expect(alwaysExact(numberAxes(columns, [row]))).toEqual([])
  })

  it('shows another count plainly, and leaves out a number that is the record’s only source', () => {
    const count = printed('480', 480, { relation: 'another count' })
    const only = printed('90', 90, { relation: 'only source' })
    const neutral = numberAxes(columns, [
      numberRow(figure('e', 500), cell(count), cell(), cell()),
      numberRow(figure('f', 90), cell(only), cell(), cell()),
    ])
    expect(deviationRows(neutral)).toMatchObject([
      { figureId: 'e', marks: [{ tone: 'plain', says: 'another count', words: '−4%' }] },
    ])
    expect(alwaysExact(neutral)).toEqual([])
  })

  it('keeps two articles of one outlet apart by their days', () => {
    const twice = [
      column('Alder Courier', { published: '2031-07-09' }),
      column('Alder Courier', { articleId: 'alder-2031--second', published: '2031-11-03' }),
    ]
    const row = numberRow(figure('a', 500), cell(shifted(500)), cell(shifted(500)))
    expect(deviationRows(numberAxes(twice, [row]))[0]?.marks[0]?.printed.map(({ label }) => label)).toEqual([
      'Alder Courier, 9 Jul 2031',
      'Alder Courier, 3 Nov 2031',
    ])
  })
})

describe('the windows chart', () => {
  const axisOf = (...entries: ReturnType<typeof stated>[]) => {
    const axis = timeAxis(JULY_1, columns.slice(0, 1), [
      { articleId: columns[0]?.articleId ?? '', cell: cell(...entries) },
    ])
    if (!axis) throw new Error('no axis')
    return axis
  }

  it('draws closer around the record and marks what is cut', () => {
    const axis = axisOf(stated('since 2029', '2029-01-01', '2031-06-30'))
    const zoomed = zoomAxis(axis)
    expect(zoomed.to - zoomed.from).toBeLessThan(axis.to - axis.from)
    expect(zoomed.lanes[0]?.bars[0]).toMatchObject({ from: zoomed.from, cutStart: true, cutEnd: false })
  })

  it('keeps a period that lies wholly beyond as an arrow on the edge', () => {
    const zoomed = zoomAxis(axisOf(stated('in May 2030', '2030-05-01', '2030-05-31')))
    expect(zoomed.lanes[0]?.bars[0]).toMatchObject({ from: zoomed.from, to: zoomed.from, cutStart: true })
  })

  it('places bars in the order of their start, and words that fix no day after them', () => {
    const axis = axisOf(
      stated('as of July 1', '2031-07-01', '2031-07-01', 'w1'),
      stated('in June', '2031-06-01', '2031-06-30', 'w2'),
      stated('currently', null, null, 'w3'),
    )
    const [lane] = placeLanes(axis, false).lanes
    expect(lane?.bars.map(({ bar }) => bar.stated)).toEqual(['in June', 'as of July 1'])
    expect(lane?.note?.lines).toEqual(['fixing no day: “currently”'])
    expect(lane?.note?.top).toBeGreaterThan(lane?.bars.at(-1)?.middle ?? Infinity)
  })

  it('keeps every word in a narrow chart, on lines above the bars', () => {
    const long = 'from the first day of the last week of June to the very end of it'
    const [lane] = placeLanes(axisOf(stated(long, '2031-06-24', '2031-06-30')), true).lanes
    const phrase = lane?.bars[0]?.phrase
    expect(phrase?.lines.join(' ')).toBe(long)
    expect(phrase?.lines.every((line) => textWidth(line) <= 320)).toBe(true)
    expect(lane?.bars[0]?.middle).toBeGreaterThan(
      (phrase?.top ?? 0) + (phrase?.lines.length ?? 0) * LABEL_LINE,
    )
    expect(lane?.height).toBeGreaterThan(lane?.bars[0]?.middle ?? Infinity)
  })

  it('says in the lane that no window is stated', () => {
    expect(placeLanes(axisOf(), false).lanes[0]?.note?.lines).toEqual(['no window stated'])
  })
})
