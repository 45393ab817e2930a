import { describe, expect, it } from 'vitest'
import { differs, omissionRowsOf, unstatedFigures } from '@/app/releases/[release]/_omissions/omission-groups'
import { unfairGroups, workedRows } from '@/app/releases/[release]/_worked/worked-rows'
import type { ReleaseOmissions, StandingRow } from '@/lib/core/compare/against-record'
import type { NumberRow } from '@/lib/core/compare/types'
import type { WorkedNumber } from '@/lib/core/findings/worked-numbers'

type Stands = 'stated' | 'not stated' | 'contradicted' | 'not in the part coded' | null

const row = (id: string, kind: string, ...standings: Stands[]): StandingRow => ({
  ...{
    id,
    kind,
    label: id,
    figureIds: kind === 'figure' || kind === 'denominator' ? [id.replace('whole ', '')] : [],
  },
  cells: standings.map((standing) => standing && { standing, refs: [] }),
})
const omissions = (...rows: StandingRow[]): ReleaseOmissions => ({
  ...{ release: 'r', checkedAt: null, columns: [], rows },
})

const numberRow = (id: string, isPrinted: boolean) =>
  ({
    figure: { id },
    cells: [{ absence: isPrinted ? null : 'not stated', entries: isPrinted ? [{ ref: `a#${id}` }] : [] }],
  }) as unknown as NumberRow

describe('what was left out', () => {
  const all = omissions(
    row('total', 'figure', 'stated', 'not stated'),
    row('rare', 'figure', 'not stated', 'not in the part coded'),
    row('slip', 'figure', 'contradicted', 'not stated'),
    row('whole total', 'denominator', 'stated', 'not stated'),
    row('window', 'window', 'stated', 'stated'),
  )

  it('has wholes and windows before other figures, and a whole once', () => {
    expect(omissionRowsOf(all).map(({ id }) => id)).toEqual(['whole total', 'window', 'slip'])
  })

  it('leaves figures that nobody prints to the list below', () => {
    const numbers = ['total', 'rare', 'slip'].map((id) => numberRow(id, id === 'total'))
    expect(unstatedFigures(all, numbers).map(({ id }) => id)).toEqual(['rare'])
  })

  it('goes by the numbers that were tied before anything was checked', () => {
    const numbers = [numberRow('printed', true), numberRow('unprinted', false)]
    expect(unstatedFigures(omissions(), numbers).map(({ id }) => id)).toEqual(['unprinted'])
  })

  it('tells rows in which the outlets shown differ', () => {
    const rows = omissionRowsOf(all)
    expect(rows.map((one) => differs(one, [true, true]))).toEqual([true, false, true])
    expect(rows.map((one) => differs(one, [true, false]))).toEqual([false, false, false])
  })

  it('says of a cell that nobody can judge that it needs the text', () => {
    expect(omissionRowsOf(omissions(row('c', 'caveat', null)))[0]?.cells[0]?.entries).toEqual([
      { standing: null, refs: [] },
    ])
  })
})

describe('worked numbers', () => {
  const worked = (figureId: string, given: Partial<WorkedNumber>): WorkedNumber => ({
    ...{ figureId, kind: 'per day', value: null, words: null, statement: `${figureId}.`, because: null },
    figureIds: [figureId],
    ...given,
  })
  const numbers = [
    worked('week', { value: 29, words: 'about 29 detainers a day' }),
    worked('week', { kind: 'share', because: 'whenever issued', statement: 'Not a share.' }),
    worked('held', { because: 'counted at one time' }),
    worked('kept', { because: 'counted at one time' }),
  ]

  it('stand by figure, with those alone for which something is fair', () => {
    expect(workedRows(numbers)).toEqual([
      { figureId: 'week', perDay: numbers[0], perYear: null, share: null },
    ])
  })

  it('have one reason for all figures that it holds for, and others in their own words', () => {
    expect(
      unfairGroups(numbers).map(({ sentence, figureIds }) => [sentence.slice(0, 12), figureIds]),
    ).toEqual([
      ['Not a share.', []],
      ['No rate, bec', ['held', 'kept']],
    ])
  })
})
