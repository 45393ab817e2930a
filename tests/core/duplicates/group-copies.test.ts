import { describe, expect, test } from 'vitest'
import { type CopyCandidate, groupCopies } from '@/lib/core/duplicates/group-copies'
import { isNearDuplicate, likeness } from '@/lib/core/duplicates/likeness'
import { shinglesOf } from '@/lib/core/duplicates/shingles'
import { type Printing, printed, randomFrom, report, text } from './wire-texts'

const plain: Printing = { keep: 1, ownHeadline: false, added: 0, reworded: 0 }
const candidate = (
  id: string,
  paragraphs: readonly string[],
  published: string | null = null,
): CopyCandidate => ({
  id,
  text: text(paragraphs),
  published,
})
const idsOf = (groups: ReturnType<typeof groupCopies>) =>
  groups.map(({ first, copies }) => [first, ...copies.map(({ id }) => id)].sort()).sort()

describe('copies of one text are one group', () => {
  test.each<[string, Printing]>([
    ['as it is', plain],
    ['with another headline', { ...plain, ownHeadline: true }],
    ['with its second half cut', { ...plain, keep: 0.5 }],
    ['cut to the first fifth, with another headline', { ...plain, keep: 0.2, ownHeadline: true }],
    ['with paragraphs of its own between', { ...plain, added: 4, ownHeadline: true }],
    ['with a word in twenty changed', { ...plain, reworded: 0.05, ownHeadline: true }],
    ['cut, added to and edited', { keep: 0.8, added: 2, reworded: 0.02, ownHeadline: true }],
  ])('%s', (_what, how) => {
    let found = 0
    for (let seed = 1; seed <= 30; seed++) {
      const random = randomFrom(seed)
      const wire = report(random, 16, 3)
      found += groupCopies([candidate('wire', wire), candidate('copy', printed(wire, random, how))]).length
    }
    expect(found).toBe(30)
  })

  test('curly or straight quotes, dashes, case and spaces make no difference', () => {
    const wire = report(randomFrom(1), 10, 3)
    const other = wire.map((paragraph) =>
      paragraph.replace(/[“”]/g, '"').replaceAll(', ', ' – ').replace(/ /g, '  ').toUpperCase(),
    )
    const [group] = groupCopies([candidate('a', wire), candidate('b', other)])
    expect(group?.copies[0]?.resemblance).toBe(1)
  })
})

describe('other texts are not', () => {
  test('a hundred reports of one release, which share names, figures and quotations', () => {
    const reports = Array.from({ length: 100 }, (_, i) =>
      candidate(`r${i}`, report(randomFrom(i + 1), 6 + (i % 8), 1 + (i % 5))),
    )
    const all = reports.map((one) => shinglesOf(one.text))
    const closest = Math.max(
      ...all.slice(1).map((other, i) => likeness(all[i] as typeof other, other).containment),
    )
    expect(closest).toBeGreaterThan(0.2) // they do share whole sentences
    expect(groupCopies(reports)).toEqual([])
  })

  test('a text that quotes another at length, and a live blog that holds it', () => {
    const random = randomFrom(5)
    const wire = report(random, 8, 3)
    const around = report(random, 30, 2)
    const blog = [...around.slice(0, 20), ...wire.slice(1, 5), ...around.slice(20)]
    expect(groupCopies([candidate('wire', wire), candidate('blog', blog)])).toEqual([])
  })

  test('a text that stands whole within another, unless the other opens with it', () => {
    const random = randomFrom(6)
    const [wire, around] = [report(random, 8, 2), report(random, 30, 0)]
    const shingles = (paragraphs: string[]) => shinglesOf(text(paragraphs))
    const within = [...around.slice(0, 15), ...wire, ...around.slice(15)]
    expect(isNearDuplicate(shingles(wire), shingles(within))).toBe(false)
    expect(isNearDuplicate(shingles(wire), shingles([...wire, ...around]))).toBe(true)
  })

  test('headlines, notices and empty texts, unless they are the same', () => {
    const texts = [
      '',
      'Corrected',
      'The county counts 1,204 people held',
      'The county counts 1,204 people freed',
    ]
    expect(groupCopies(texts.map((one, i) => candidate(String(i), [one])))).toEqual([])
    expect(idsOf(groupCopies([candidate('a', [texts[2] ?? '']), candidate('b', [texts[2] ?? ''])]))).toEqual([
      ['a', 'b'],
    ])
  })
})

describe('a group', () => {
  const random = randomFrom(3)
  const wire = report(random, 12, 3)
  const short = printed(wire, random, { ...plain, keep: 0.5 })

  test('starts with the earliest text, by the moment and not the way it is written; without dates with the longest', () => {
    const dated = [
      candidate('a', wire, '2031-03-05T04:15:00Z'),
      candidate('b', short, '2031-03-04T23:00:00-05:00'),
      candidate('c', wire),
    ]
    expect(groupCopies(dated)[0]?.first).toBe('b')
    expect(groupCopies([candidate('a', short), candidate('b', wire)])[0]?.first).toBe('b')
  })

  test('says how alike each copy is to the first', () => {
    const [group] = groupCopies([candidate('a', wire), candidate('b', short)])
    expect(group?.copies[0]).toMatchObject({ id: 'b', containment: 1 })
    expect(group?.copies[0]?.resemblance).toBeLessThan(0.7)
  })

  test('is the same whatever the order of the texts', () => {
    const texts: CopyCandidate[] = []
    for (let w = 0; w < 20; w++) {
      const seeded = randomFrom(100 + w)
      const own = report(seeded, 10, 3)
      texts.push(candidate(`w${w}`, own))
      for (let c = 0; c < w % 6; c++) {
        texts.push(
          candidate(
            `w${w}c${c}`,
            printed(own, seeded, {
              keep: 0.6 + seeded() * 0.4,
              added: c % 3,
              reworded: 0.02,
              ownHeadline: true,
            }),
          ),
        )
      }
    }
    const groups = groupCopies(texts)
    expect(groups).toHaveLength(16) // three wires in twenty and one more were printed once
    for (let shuffle = 0; shuffle < 3; shuffle++) {
      const seeded = randomFrom(shuffle)
      expect(groupCopies([...texts].sort(() => seeded() - 0.5))).toEqual(groups)
    }
  })
})

test('two thousand texts, half of them copies, are grouped right and in bounded time', () => {
  const texts: CopyCandidate[] = []
  const expected: string[][] = []
  for (let w = 0; w < 1200; w++) {
    const random = randomFrom(1000 + w)
    const wire = report(random, 10, 3)
    texts.push(candidate(`w${w}`, wire))
    if (w >= 40) continue
    const group = [`w${w}`]
    for (let c = 0; c < 20; c++) {
      const how = {
        keep: 0.5 + random() * 0.5,
        added: Math.floor(random() * 3),
        reworded: 0.02,
        ownHeadline: random() < 0.5,
      }
      texts.push(candidate(`w${w}c${c}`, printed(wire, random, how)))
      group.push(`w${w}c${c}`)
    }
    expected.push(group.sort())
  }
  const started = process.cpuUsage()
  const groups = groupCopies(texts)
  const { user, system } = process.cpuUsage(started)
  expect(idsOf(groups)).toEqual(expected.sort())
  expect((user + system) / 1000).toBeLessThan(6_000) // milliseconds; under one second undisturbed
})
