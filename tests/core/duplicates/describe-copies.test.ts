import { describe, expect, test } from 'vitest'
import { describeCopies, type Printing } from '@/lib/core/duplicates/describe-copies'
import { printed, randomFrom, report, text } from './wire-texts'

const WIRE = report(randomFrom(7), 12, 2)
const AS_IT_WAS = { keep: 1, ownHeadline: false, added: 0, reworded: 0 }
const printing = (id: string, changes: Partial<Printing> = {}): Printing => ({
  ...{ id, headline: 'Letter counts 1,204', published: null, text: text(WIRE) },
  ...changes,
})

describe('printings of one text', () => {
  test('are held against the only earliest where all are dated to the day', () => {
    const [a, b] = [printing('a', { published: '2027-03-02' }), printing('b', { published: '2027-03-01' })]
    expect(describeCopies([a, b])).toMatchObject({ reference: 'b', isEarliest: true })
  })

  test('are held against the longest, and put in no order, where a date is missing, coarse or shared', () => {
    const cut = text(printed(WIRE, randomFrom(1), { ...AS_IT_WAS, keep: 0.7 }))
    for (const published of [null, '2027-03', '2027-03-02']) {
      const [a, b] = [printing('a', { published, text: cut }), printing('b', { published: '2027-03-02' })]
      expect(describeCopies([a, b])).toMatchObject({ reference: 'b', isEarliest: false })
    }
  })

  test('say how much is shared, which headlines differ and what became of the paragraphs', () => {
    const cut = text(printed(WIRE, randomFrom(1), { ...AS_IT_WAS, keep: 0.5, added: 1 }))
    const { copies } = describeCopies([
      printing('a'),
      printing('b', { headline: 'LETTER counts 1,204!' }),
      printing('c', { headline: 'Sheriff counts by hand', text: cut }),
      printing('d', { headline: null }),
    ])
    expect(copies).toMatchObject([
      { id: 'b', shared: 100, headlineChanged: false, dropped: 0, added: 0, reworded: 0 },
      { id: 'c', headlineChanged: true, added: 1 },
      { id: 'd', shared: 100, headlineChanged: null },
    ])
    expect(copies[1]?.dropped).toBeGreaterThan(3)
    expect(copies[1]?.shared).toBeLessThan(100)
  })

  test('name the agency that they credit, and none where they credit different ones', () => {
    const credit = (name: string) => `${text(WIRE)}\n\n© 2027 ${name}`
    const ap = printing('a', { text: credit('The Associated Press') })
    expect(describeCopies([ap, printing('b')]).credit).toEqual({ agency: 'Associated Press', by: 1 })
    expect(describeCopies([ap, printing('b', { text: credit('Reuters') })]).credit).toBeNull()
    expect(describeCopies([printing('a'), printing('b')]).credit).toBeNull()
  })
})
