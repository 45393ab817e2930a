import { describe, expect, it } from 'vitest'
import { compareFigures, countTones, isStated, tonesIn } from '@/app/releases/[release]/_numbers/figure-rows'
import { findEntry } from '@/app/releases/[release]/_table/find-entry'
import { compareWindows, windowLines } from '@/app/releases/[release]/_windows/window-rows'
import {
  byVoice,
  countVoices,
  inVoice,
  outletsUsing,
  wordRows,
} from '@/app/releases/[release]/_words/word-rows'
import { cell, column, figure, JULY_1, numberRow, printed, stated, word } from './fixtures/invented'

const columns = [column('Alder Courier'), column('Birch Post', { extent: 'opening' })]

describe('figures as rows', () => {
  const quiet = { ...numberRow(figure('a', 9), cell(), cell()), id: 'a' }
  const loud = {
    ...numberRow(
      figure('b', 500),
      cell(printed('500', 500), printed('530', 530, { relation: 'rounded', shifts: ['act'] })),
      cell(printed('500', 500)),
    ),
    id: 'b',
  }

  it('knows a figure that nobody states', () => {
    expect([quiet, loud].map(isStated)).toEqual([false, true])
  })

  it('counts a number under each of its tones', () => {
    expect(countTones([quiet, loud])).toMatchObject({ exact: 2, rounded: 1, rung: 1, digit: 0 })
    expect(tonesIn(loud)).toEqual(new Set(['exact', 'rounded', 'rung']))
  })

  it('orders by size and by how many outlets print a figure', () => {
    expect([quiet, loud].sort(compareFigures.size ?? undefined).map(({ id }) => id)).toEqual(['b', 'a'])
    expect([quiet, loud].sort(compareFigures.outlets ?? undefined).map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

describe('words as rows', () => {
  const quoted = word('the detained', { ref: 'x#t2', voice: 'quoted', count: 3 })
  const rows = wordRows([
    {
      facet: 'people',
      label: 'people',
      definition: '',
      rows: [
        {
          concept: 'detained',
          label: 'detained',
          definition: null,
          cells: [cell(word('detainees'), quoted), cell()],
        },
        { concept: null, label: 'others', definition: null, cells: [cell(), cell(word('folk'))] },
      ],
    },
  ])

  it('puts the outlet’s own voice before the words it quotes', () => {
    expect(byVoice([quoted, word('detainees')]).map(({ voice }) => voice)).toEqual(['outlet', 'quoted'])
  })

  it('counts instances, not wordings', () => {
    expect(countVoices(rows)).toMatchObject({ outlet: 2, quoted: 3 })
  })

  it('leaves rows out that have nothing in the voice asked for', () => {
    const left = inVoice(rows, 'quoted')
    expect(left.map(({ label }) => label)).toEqual(['detained'])
    expect(left[0]?.cells[0]?.entries).toEqual([quoted])
  })

  it('does not call a cell not stated that the filter emptied', () => {
    const mixed = wordRows([
      {
        facet: 'people',
        label: 'people',
        definition: '',
        rows: [
          {
            concept: 'detained',
            label: 'detained',
            definition: null,
            cells: [cell(quoted), cell(word('held'))],
          },
        ],
      },
    ])
    expect(inVoice(mixed, 'quoted')[0]?.cells[1]).toEqual({ absence: null, entries: [] })
  })

  it('finds the phrase a reference names, with its column', () => {
    expect(rows[0] && findEntry(rows[0], columns, 'x#t2')).toMatchObject({
      entry: quoted,
      column: columns[0],
    })
    expect(rows[0] && findEntry(rows[0], columns, 'x#t9')).toBeNull()
  })

  it('knows how many articles use a concept', () => {
    expect(rows.map(outletsUsing)).toEqual([1, 1])
  })
})

describe('windows as lines', () => {
  const courier = {
    articleId: columns[0]?.articleId ?? '',
    cell: cell(stated('in June', '2031-06-01', '2031-06-30')),
  }
  const post = {
    articleId: columns[1]?.articleId ?? '',
    cell: { absence: 'not in the part coded' as const, entries: [] },
  }

  it('keeps a line for an article that states none', () => {
    const [, line] = windowLines(columns, [courier, post], JULY_1)
    expect(line).toMatchObject({ entry: null, absence: 'not in the part coded' })
  })

  it('marks a period that is the record’s own', () => {
    const own = { ...courier, cell: cell(stated('as of July 1', '2031-07-01', '2031-07-01')) }
    expect(windowLines(columns, [own, post], JULY_1).map(({ isRecord }) => isRecord)).toEqual([true, false])
    const undated = { ...JULY_1, start: null, end: null }
    expect(
      windowLines(columns, [{ ...courier, cell: cell(stated('now', null, null)) }], undated)[0]?.isRecord,
    ).toBe(false)
  })

  it('sorts by the first day, lines without one last', () => {
    const lines = windowLines(
      columns,
      [{ ...courier, cell: cell(stated('now', null, null), stated('in June', '2031-06-01', null)) }, post],
      JULY_1,
    )
    expect(lines.sort(compareWindows.start).map((line) => line.entry?.phrase ?? 'none')).toEqual([
      'in June',
      'now',
      'none',
    ])
  })
})
