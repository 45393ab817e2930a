import { describe, expect, it } from 'vitest'
import { figureTravel, type Printing } from '@/lib/core/compare/figure-travel'
import type { ReleaseComparison } from '@/lib/core/compare/pages'

interface Given {
  outlet: string
  published?: string
  /** whom the number is credited to; undefined: not printed */
  credits?: string | null
  /** the source that is cited, and by way of whom */
  cites?: [name: string, via: string]
}

function comparisonOf(given: Given[]): ReleaseComparison {
  const id = ({ outlet }: Given) => `r--${outlet.toLowerCase().replace(/ /g, '-')}`
  const cell = (entries: unknown[]) => ({ absence: entries.length > 0 ? null : 'not stated', entries })
  return {
    release: { id: 'r' },
    columns: given.map((each) => ({
      articleId: id(each),
      outletName: each.outlet,
      published: each.published ?? null,
    })),
    numbers: [
      {
        figure: { id: 'total', value: 12 },
        cells: given.map((each) =>
          cell(
            each.credits === undefined
              ? []
              : [{ ref: `${id(each)}#q1`, attributedTo: each.credits, speaker: null }],
          ),
        ),
      },
    ],
    officials: [
      {
        rows: [
          {
            cells: given.map((each) =>
              cell(each.cites ? [{ ref: `${id(each)}#c1`, name: each.cites[0], via: each.cites[1] }] : []),
            ),
          },
        ],
      },
    ],
  } as unknown as ReleaseComparison
}

/** "Bell > (Alder)": Alder stands under Bell. */
function drawn(printings: Printing[]): string {
  return printings
    .map(({ column, onward }) => column.outletName + (onward.length > 0 ? ` > (${drawn(onward)})` : ''))
    .join(', ')
}

const travelled = (given: Given[]) => drawn(figureTravel(comparisonOf(given), 'total')?.printings ?? [])

describe('how a figure travelled', () => {
  it('is null for a figure that the release lacks', () => {
    expect(figureTravel(comparisonOf([]), 'none')).toBeNull()
  })

  it('goes by day, a month before its later days, undated last', () => {
    expect(
      travelled([
        { outlet: 'Undated', credits: null },
        { outlet: 'Later', credits: null, published: '2030-05-09' },
        { outlet: 'Month', credits: null, published: '2030-05' },
        { outlet: 'First', credits: null, published: '2029-12-31' },
      ]),
    ).toBe('First, Month, Later, Undated')
  })

  it('puts an article under the one from which it says it has the source of the number', () => {
    expect(
      travelled([
        { outlet: 'The Alder', credits: 'a report', published: '2030-05-02' },
        { outlet: 'Bell', credits: 'A report', cites: ['a report', 'Alder'], published: '2030-05-01' },
      ]),
    ).toBe('The Alder > (Bell)')
  })

  it('leaves it beside where another source was taken, or one that a bracket tells apart', () => {
    const alder = { outlet: 'Alder', credits: 'a report' }
    expect(travelled([alder, { outlet: 'Bell', credits: 'a letter', cites: ['a report', 'Alder'] }])).toBe(
      'Alder, Bell',
    )
    expect(
      travelled([alder, { outlet: 'Bell', credits: 'a report (list)', cites: ['a report (end)', 'Alder'] }]),
    ).toBe('Alder, Bell')
  })

  it('names what was taken from where no column is, and draws no arrow to it', () => {
    const travel = figureTravel(
      comparisonOf([{ outlet: 'Bell', credits: 'x', cites: ['x', 'Far Herald'] }]),
      'total',
    )
    expect(travel?.printings[0]?.taken).toEqual([
      { from: 'Far Herald', citation: { ref: 'r--bell#c1', name: 'x' }, articleId: null, isOfNumber: true },
    ])
  })

  it('never loses two that each say they have it from the other', () => {
    expect(
      travelled([
        { outlet: 'Alder', credits: 'x', cites: ['x', 'Bell'] },
        { outlet: 'Bell', credits: 'x', cites: ['x', 'Alder'] },
      ]),
    ).toBe('Bell > (Alder)')
  })

  it('tells who does not print it', () => {
    const travel = figureTravel(
      comparisonOf([{ outlet: 'Alder' }, { outlet: 'Bell', credits: null }]),
      'total',
    )
    expect(travel?.without).toMatchObject([{ column: { outletName: 'Alder' }, absence: 'not stated' }])
  })
})
