import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkGivenDraft } from '@/lib/commands/review/check-given-draft'
import { decideNote } from '@/lib/commands/review/decide-note'
import { saveReview } from '@/lib/commands/review/save-review'
import { type Actor, VISITOR } from '@/lib/core/people/actor'
import type { DismissScope } from '@/lib/core/review/note-states'
import { putAsideBefore } from '@/lib/queries/review/put-aside-before'
import { reviewDetail } from '@/lib/queries/review/review-detail'
import { editor, writePeople } from '@/tests/commands/review/reviewers'
import { workerDatabase } from '@/tests/support/worker-database'

const db = workerDatabase({ template: 'content' })
const [ada, ben] = [editor('ada', 'Ada Wong'), editor('ben', 'Ben Ortiz')]
const draft = { release: null, guides: ['ap-2013'], published: '2031-11-14' }
const TEXT = 'The county holds illegals\n\nOfficials said so.'

let id: string

beforeAll(() => writePeople(db.prisma, ada, ben))
beforeEach(async () => {
  await db.prisma.review.deleteMany()
  const saved = await saveReview({ ...draft, text: TEXT, title: '', desk: 'Metro', never: false, actor: ada })
  if (saved.code !== 'saved') throw new Error(saved.code)
  id = saved.reviewId
})

async function decide(kind: 'dismissed' | 'reopened', scope: DismissScope): Promise<void> {
  const note = (await reviewDetail(id, ada))?.notes.find(({ asks }) => asks)
  if (!note) throw new Error('nothing was noticed')
  const { match, seen } = note
  const { code } = await decideNote({ reviewId: id, match, seen, kind, scope, reason: 'a name', actor: ada })
  expect(code).toBe('decided')
}

/** The reasons for which notes of the same draft, stored nowhere, are put aside for somebody. */
async function reasons(actor: Actor, desk = '', reviewId: string | null = null): Promise<string[]> {
  const result = await checkGivenDraft({ ...draft, text: TEXT })
  if (result.code !== 'checked') throw new Error(result.code)
  const found = await putAsideBefore({ reviewId, desk, notes: result.checked.notes }, actor)
  return found.map(({ reason }) => reason)
}

describe('notes of a draft that is stored nowhere', () => {
  it('are put aside by what was decided for every story, for whoever may review', async () => {
    await decide('dismissed', 'everywhere')
    expect(await reasons(ben)).toEqual(['a name'])
    expect(await reasons({ ...ben, role: 'reader' })).toEqual([])
    expect(await reasons(VISITOR)).toEqual([])
  })

  it('are put aside by what was decided for a desk at that desk alone', async () => {
    await decide('dismissed', 'desk')
    expect(await reasons(ben, ' Metro ')).toEqual(['a name'])
    expect(await reasons(ben, 'Sports')).toEqual([])
    expect(await reasons(ben)).toEqual([])
  })

  it('are open where it was decided for one story', async () => {
    await decide('dismissed', 'story')
    expect(await reasons(ada, 'Metro')).toEqual([])
  })

  it('are open again once that was taken back for every story, and not by taking it back in one', async () => {
    await decide('dismissed', 'everywhere')
    await decide('reopened', 'story')
    expect(await reasons(ben)).toEqual(['a name'])
    await decide('reopened', 'everywhere')
    expect(await reasons(ben)).toEqual([])
  })
})

describe('notes of the next version of a review', () => {
  it('are put aside by what was decided in it, for its people alone', async () => {
    await decide('dismissed', 'story')
    expect(await reasons(ada, '', id)).toEqual(['a name'])
    expect(await reasons(ben, '', id)).toEqual([])
    await decide('reopened', 'story')
    expect(await reasons(ada, '', id)).toEqual([])
  })
})
