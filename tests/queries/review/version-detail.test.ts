import { beforeAll, describe, expect, it } from 'vitest'
import { addComment } from '@/lib/commands/review/add-comment'
import { reviseReview } from '@/lib/commands/review/revise-review'
import { saveReview } from '@/lib/commands/review/save-review'
import { versionDetail } from '@/lib/queries/review/version-detail'
import { editor, writePeople } from '@/tests/commands/review/reviewers'
import { workerDatabase } from '@/tests/support/worker-database'

const db = workerDatabase({ template: 'content' })
const [ada, ben] = [editor('ada', 'Ada Wong'), editor('ben', 'Ben Ortiz')]
const style = { release: null, guides: ['ap-2013'], published: '2031-11-14', actor: ada }
const FIRST = 'The county holds illegals\n\nThe county holds illegals for a week, officials said.'
const SECOND = FIRST.replace('holds illegals\n', 'holds people\n')
const THIRD = SECOND.replace('a week', 'a week as illegal aliens')

let id: string

beforeAll(async () => {
  await writePeople(db.prisma, ada, ben)
  const saved = await saveReview({ ...style, text: FIRST, title: '', desk: '', never: false })
  if (saved.code !== 'saved') throw new Error(saved.code)
  id = saved.reviewId
  const comment = { quote: 'for a week', start: null, body: 'Since when?', actor: ada }
  await addComment({ ...comment, reviewId: id, version: 1 })
  for (const [base, text] of [SECOND, THIRD].entries())
    expect((await reviseReview({ ...style, reviewId: id, base: base + 1, text })).code).toBe('revised')
})

const read = async (number: number, since: number | null = null) => {
  const found = await versionDetail({ id, number, since }, ada)
  if (!found) throw new Error(`no version ${number}`)
  return found
}
const words = (notes: readonly { text: string }[]) => notes.map(({ text }) => text)

describe('an earlier version of a draft', () => {
  it('is there as it was saved, with its notes, what became of each, and the comments on it', async () => {
    const first = await read(1)
    expect(first.text).toBe(FIRST)
    const asked = first.notes.filter(({ asks }) => asks)
    // Which of the two is gone cannot be told by their words.
    const fewer = { number: 2, had: 2, left: 1 }
    expect(asked.map(({ text, fewerIn }) => [text, fewerIn])).toEqual([
      ['illegals', fewer],
      ['illegals', fewer],
    ])
    expect(first.comments.map(({ quote }) => quote)).toEqual(['for a week'])
    expect(first.since).toBeNull()
    expect((await read(2)).comments).toEqual([])
  })

  it('is held against the one before it: which notes went, came and stayed, and which words changed', async () => {
    const { since } = await read(3)
    expect(since).toMatchObject({ number: 2, kept: 1 })
    expect([words(since?.gone ?? []), words(since?.added ?? [])]).toEqual([[], ['illegal aliens']])
    const [changed] = since?.words.wording ?? []
    expect(THIRD.slice(changed?.after?.start, changed?.after?.end)).toBe('as illegal aliens')
  })

  it('is held against any earlier one, and against none that is not earlier', async () => {
    const { since } = await read(3, 1)
    expect(since).toMatchObject({ number: 1, kept: 1 })
    expect([words(since?.gone ?? []), words(since?.added ?? [])]).toEqual([['illegals'], ['illegal aliens']])
    expect((await read(2, 3)).since?.number).toBe(1)
  })

  it('is not there for others, nor under a number that there is not', async () => {
    expect(await versionDetail({ id, number: 1, since: null }, ben)).toBeNull()
    expect(await versionDetail({ id, number: 4, since: null }, ada)).toBeNull()
    expect(await versionDetail({ id, number: 0, since: null }, ada)).toBeNull()
  })
})
