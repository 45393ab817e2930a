import { describe, expect, test } from 'vitest'
import type { Mark } from '@/lib/core/classroom/marks'
import type { ClassReadings } from '@/lib/core/classroom/readings'
import { revealFor } from '@/lib/core/classroom/reveal'

const BODY = 'The sheriff let nearly 600 criminal illegal aliens walk, the report says.'
const at = (words: string, code: string, reason = ''): Mark => {
  const start = BODY.indexOf(words)
  return { start, end: start + words.length, code, reason }
}

function readings(
  own: Mark[],
  { others = [] as Mark[][], hand = [] as Mark[], machine = [] as Mark[] } = {},
) {
  const coder = (pupilId: string, marks: Mark[]) => ({
    ...{ pupilId, pseudonym: pupilId, isTeacher: false, isFinished: true, marks: [marks] },
  })
  const text = { articleId: 'a', outletName: 'A', byline: null, headline: null, isConstructed: true }
  return {
    ...{ assignmentId: 'x', title: 'T', codebook: { id: 'c', title: 'C', about: '', codes: [] } },
    texts: [{ ...text, body: BODY, hand, machine, settled: [] }],
    coders: [coder('me', own), ...others.map((marks, index) => coder(`other-${index}`, marks))],
  } satisfies ClassReadings
}

const shown = (given: ClassReadings) => {
  const [text] = revealFor('me', given).texts
  if (!text) throw new Error('no text')
  const words = (list: typeof text.own) => list.map(({ phrase }) => phrase)
  return { text, own: words(text.own), others: words(text.others), unmarked: words(text.unmarked) }
}

describe('what a pupil is shown when she has finished', () => {
  test('begins with what she marked, then what others did, then what nobody of the class has', () => {
    const { own, others, unmarked } = shown(
      readings([at('walk', 'own', 'why')], {
        others: [[at('sheriff', 'own')]],
        hand: [at('let', 'own'), at('walk', 'own')],
        machine: [at('let', 'own'), at('says', 'reported')],
      }),
    )
    expect({ own, others, unmarked }).toEqual({
      own: ['walk'],
      others: ['sheriff'],
      unmarked: ['let', 'says'],
    })
  })

  test('has each mark of hers as she made it, whatever most of the others marked', () => {
    const mine = [at('nearly 600 criminal', 'own'), at('illegal aliens walk', 'quoted')]
    const most = [at('600 criminal illegal aliens', 'own')]
    const { own, text } = shown(readings(mine, { others: [most, most, most] }))
    expect(own).toEqual(['nearly 600 criminal', 'illegal aliens walk'])
    expect(text.own.map(({ own }) => own.code)).toEqual(['own', 'quoted'])
    expect(text.own[0]?.others).toEqual([{ code: 'own', count: 3, reasons: [] }])
  })

  test('a mark that only touches the phrase of most is a phrase of its own', () => {
    const most = [at('criminal illegal', 'own')]
    const { others } = shown(readings([], { others: [most, most, [at('aliens walk, the report', 'own')]] }))
    expect(others).toEqual(['criminal illegal', 'aliens walk, the report'])
  })

  test('a long mark of hers has beside it everything that a coding marked within it', () => {
    const { text, unmarked } = shown(
      readings([at('nearly 600 criminal illegal aliens walk', 'own')], {
        hand: [at('nearly 600', 'number'), at('criminal illegal aliens', 'people'), at('walk', 'own')],
      }),
    )
    expect(text.own[0]?.hand).toEqual([
      { code: 'number', isExact: false, words: ['nearly 600'] },
      { code: 'people', isExact: false, words: ['criminal illegal aliens'] },
      { code: 'own', isExact: false, words: ['walk'] },
    ])
    expect(unmarked).toEqual([])
  })

  test('of words within words both are told, the very words first', () => {
    const { text } = shown(
      readings([at('criminal illegal aliens', 'people')], {
        hand: [at('600 criminal illegal aliens', 'number'), at('criminal illegal aliens', 'people')],
      }),
    )
    expect(text.own[0]?.hand).toEqual([
      { code: 'people', isExact: true, words: [] },
      { code: 'number', isExact: false, words: ['600 criminal illegal aliens'] },
    ])
  })
})
