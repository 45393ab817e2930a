import { describe, expect, it } from 'vitest'
import { placeDeviations } from '@/app/releases/[release]/_charts/deviation-layout'
import { deviationRows, EDGE } from '@/app/releases/[release]/_charts/deviation-rows'
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
    expect(rows[0]?.marks).toMatchObject([{ words: '+6%', outlets: ['Alder Courier', 'Birch Post'] }])
    expect(rows[0]?.exact?.outlets).toEqual(['Cedar Radio'])
  })

  it('keeps a far number on the chart and says how far it is', () => {
    expect(rows[1]?.marks).toMatchObject([{ at: -EDGE, beyond: true, words: '−83%' }])
  })

  it('gives each mark a line of its own', () => {
    const { placed, height } = placeDeviations(rows)
    const middles = placed.flatMap(({ marks }) =>
      marks.filter(({ mark }) => mark.words).map(({ middle }) => middle),
    )
    expect(new Set(middles).size).toBe(middles.length)
    expect(Math.max(...middles)).toBeLessThan(height)
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
    expect(lane?.note?.words).toBe('fixing no day: “currently”')
    expect(lane?.note?.middle).toBeGreaterThan(lane?.bars.at(-1)?.middle ?? Infinity)
  })

  it('says in the lane that no window is stated', () => {
    expect(placeLanes(axisOf(), false).lanes[0]?.note?.words).toBe('no window stated')
  })
})
