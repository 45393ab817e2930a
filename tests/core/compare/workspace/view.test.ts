import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  movedColumn,
  toggleHidden,
  togglePinned,
  withColumn,
  withoutColumn,
} from '@/lib/core/compare/workspace/arrange'
import { readColumnKey } from '@/lib/core/compare/workspace/column-key'
import { type Params, readView } from '@/lib/core/compare/workspace/read-view'
import { columnsInOrder, EMPTY_VIEW, shownColumns, type View } from '@/lib/core/compare/workspace/view'
import { viewParams, writeView } from '@/lib/core/compare/workspace/write-view'

const view: View = {
  ...EMPTY_VIEW,
  columns: ['outlet:alder', 'release:docket-2031', 'article:docket-2031--birch'],
}
const read = (params: Params) => readView(params)
const readAgain = (address: string) => read(Object.fromEntries(new URLSearchParams(address)))

describe('the address of a view', () => {
  it('is empty for the empty view, and names only what somebody set', () => {
    expect(writeView(EMPTY_VIEW)).toBe('')
    expect(writeView({ ...view, voice: 'quoted', sort: { by: 'name', isReversed: true } })).toBe(
      '?cols=outlet:alder,release:docket-2031,article:docket-2031--birch&voice=quoted&sort=-name',
    )
  })

  it('gives back the very view, whatever was set', () => {
    const anyView = fc.record<View>({
      columns: fc.constant(view.columns),
      pinned: fc.subarray(view.columns),
      hidden: fc.subarray(view.columns),
      tab: fc.constantFrom('words', 'numbers', 'officials', 'left-out'),
      facet: fc.option(fc.constantFrom('people', 'act-of-release')),
      voice: fc.option(fc.constantFrom('outlet', 'scare quotes')),
      position: fc.option(fc.constantFrom('headline', 'lede')),
      sector: fc.option(fc.constantFrom('ice', 'think-tank')),
      coder: fc.option(fc.constantFrom('hand', 'machine', 'person-ada-wong')),
      outletKind: fc.option(fc.constantFrom('national TV', 'a, b & c')),
      from: fc.option(fc.constant('2031-01-31')),
      to: fc.option(fc.constant('2031-02-01')),
      search: fc.constantFrom('', 'un mot, «à» 100 % & +1', 'a b'),
      sort: fc.option(
        fc.record({
          by: fc.constantFrom('most' as const, 'name' as const, 'outlet:alder' as const),
          isReversed: fc.boolean(),
        }),
      ),
      isOnce: fc.boolean(),
      isGrouped: fc.boolean(),
      isShared: fc.boolean(),
      heat: fc.constantFrom('share', 'count', 'off'),
      open: fc.option(fc.constantFrom('docket-2031--birch#t3', 'ice/o’neil, a~outlet:alder')),
    })
    fc.assert(
      fc.property(anyView, (any) => {
        expect(readAgain(writeView(any))).toEqual({ view: any, problems: [] })
      }),
    )
  })

  it('takes columns given one by one as well, as a form with boxes sends them', () => {
    expect(read({ cols: ['outlet:alder', 'outlet:birch,outlet:alder'] }).view.columns).toEqual([
      'outlet:alder',
      'outlet:birch',
    ])
  })

  it('takes fields of a form that were left empty as not set', () => {
    const { view: left, problems } = read({ cols: 'outlet:alder', voice: '', from: '', q: '  ', group: '' })
    expect(problems).toEqual([])
    expect(viewParams(left)).toEqual([['cols', 'outlet:alder']])
  })
})

describe('an address that somebody got wrong', () => {
  it.each([
    [{ voice: 'loud' }, '“voice=loud” was left out: it can be outlet, paraphrased, quoted, scare quotes.'],
    [{ from: '27/9/2024' }, '“from=27/9/2024” was left out: a day is written 2024-09-27.'],
    [{ from: '0000-01-01' }, '“from=0000-01-01” was left out: a day is written 2024-09-27.'],
    [{ from: '2024-02-30' }, '“from=2024-02-30” was left out: a day is written 2024-09-27.'],
    [
      { from: '2024-02-03', to: '2024-02-02' },
      '“to=2024-02-02” was left out: it lies before “from=2024-02-03”.',
    ],
    [{ cols: 'alder' }, 'The column “alder” was left out: a column is written like outlet:breitbart.'],
    [{ sort: 'outlet:elm' }, '“sort=outlet:elm” was left out: it can be most, name or one of the columns.'],
  ])('%o still opens, and says what was left out', (params, problem) => {
    expect(read(params).problems).toEqual([problem])
  })

  it('leaves out columns beyond the twelfth, by name', () => {
    const keys = Array.from({ length: 14 }, (_, number) => `outlet:alder-${number}`)
    const { view: cut, problems } = read({ cols: keys.join(',') })
    expect(cut.columns).toHaveLength(12)
    expect(problems).toEqual([
      'At most 12 columns stand side by side; left out: outlet:alder-12, outlet:alder-13.',
    ])
  })

  it('never fails, and what it makes of it can be written', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('cols', 'by', 'voice', 'from', 'sort', 'open', 'q'), fc.string()),
        (any) => {
          expect(readAgain(writeView(read(any).view)).problems).toEqual([])
        },
      ),
    )
  })
})

describe('columns', () => {
  it('are named by kind and id alone', () => {
    expect(readColumnKey('article:docket-2031--birch')).toMatchObject({
      kind: 'article',
      id: 'docket-2031--birch',
    })
    for (const wrong of ['outlet:', 'county:alder', 'outlet:A', 'outlet:a b', 'outlet:a---b']) {
      expect(readColumnKey(wrong)).toBeNull()
    }
  })

  it('move one place, and not out of the table', () => {
    expect(movedColumn(view, 'outlet:alder', 1)?.columns.slice(0, 2)).toEqual([
      'release:docket-2031',
      'outlet:alder',
    ])
    expect(movedColumn(view, 'outlet:alder', -1)).toBeNull()
    expect(movedColumn(view, 'outlet:elm', 1)).toBeNull()
  })

  it('stand first when pinned, and move among the pinned alone', () => {
    const pinned = togglePinned(view, 'article:docket-2031--birch')
    expect(columnsInOrder(pinned)[0]).toBe('article:docket-2031--birch')
    expect(movedColumn(pinned, 'article:docket-2031--birch', 1)).toBeNull()
    expect(movedColumn(pinned, 'outlet:alder', -1)).toBeNull()
    expect(togglePinned(pinned, 'article:docket-2031--birch').pinned).toEqual([])
  })

  it('can be put away and brought back, with their place', () => {
    const hidden = toggleHidden(view, 'release:docket-2031')
    expect(shownColumns(hidden)).toEqual(['outlet:alder', 'article:docket-2031--birch'])
    expect(toggleHidden(hidden, 'release:docket-2031')).toEqual(view)
  })

  it('are added once, and leave nothing behind when they go', () => {
    expect(withColumn(view, 'outlet:alder')).toBe(view)
    const set: View = {
      ...togglePinned(view, 'outlet:alder'),
      sort: { by: 'outlet:alder', isReversed: false },
      open: 'people/x~outlet:alder',
    }
    expect(withoutColumn(set, 'outlet:alder')).toEqual({ ...view, columns: view.columns.slice(1) })
  })
})
