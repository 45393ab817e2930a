import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { deleteExpired } from '@/lib/commands/delete-expired'
import { addComment } from '@/lib/commands/review/add-comment'
import { assignPerson } from '@/lib/commands/review/assign-person'
import { decideNote } from '@/lib/commands/review/decide-note'
import { deleteReview } from '@/lib/commands/review/delete-review'
import { reviseReview } from '@/lib/commands/review/revise-review'
import { saveReview } from '@/lib/commands/review/save-review'
import { signOff } from '@/lib/commands/review/sign-off'
import { tickItem } from '@/lib/commands/review/tick-item'
import { CHECKLIST } from '@/lib/core/review/checklist'
import { markdownDraft } from '@/lib/ingest/files/markdown-draft'
import { myReviews } from '@/lib/queries/review/my-reviews'
import { reviewDetail } from '@/lib/queries/review/review-detail'
import { columnsHolding } from '@/tests/support/columns-holding'
import { workerDatabase } from '@/tests/support/worker-database'
import { editor, writePeople } from './reviewers'

const db = workerDatabase({ template: 'content' })
const [ada, ben, cy] = [editor('ada', 'Ada Wong'), editor('ben', 'Ben Ortiz'), editor('cy', 'Cy Reed')]
const twin = markdownDraft(readFileSync('tests/gold/draft/corrected.md', 'utf8')).text
const given = { published: '2031-11-14', release: 'county-detainers-2031', guides: ['ap-2013'] }
const ILLEGALS = 'The county holds illegals\n\nThe county holds illegals for a week, officials said.'

beforeAll(() => writePeople(db.prisma, ada, ben, cy))

async function saved(text = twin, draft: Partial<Parameters<typeof saveReview>[0]> = {}): Promise<string> {
  const result = await saveReview({ ...given, text, title: '', desk: '', never: false, actor: ada, ...draft })
  if (result.code !== 'saved') throw new Error(result.code)
  return result.reviewId
}

async function detail(id: string, actor = ada) {
  const found = await reviewDetail(id, actor)
  if (!found) throw new Error('not theirs')
  return found
}

const style = { release: null, guides: ['ap-2013'] }

describe('a review', () => {
  it('is its author’s alone until somebody is called in, and again when they are let go', async () => {
    const id = await saved()
    expect(await reviewDetail(id, ben)).toBeNull()
    expect(await myReviews(ben)).toEqual([])
    const asBen = { reviewId: id, actor: ben }
    const tried = [
      addComment({ ...asBen, version: 1, quote: 'county', start: null, body: 'So?' }),
      assignPerson({ ...asBen, personId: 'ben', isAssigned: true }),
      decideNote({ ...asBen, match: 'x', kind: 'dismissed', scope: 'story', reason: 'no', seen: 0 }),
      deleteReview(asBen),
      reviseReview({ ...asBen, ...given, base: 1, text: 'Another text' }),
      signOff({ ...asBen, version: 1 }),
      tickItem({ ...asBen, item: 'numbers', isDone: true }),
    ]
    for (const { code } of await Promise.all(tried)) expect(code).toBe('no-review')
    await assignPerson({ reviewId: id, personId: 'ben', isAssigned: true, actor: ada })
    expect((await detail(id, ben)).people).toEqual([{ id: 'ben', name: 'Ben Ortiz' }])
    expect((await myReviews(ben)).map((one) => one.id)).toEqual([id])
    await assignPerson({ reviewId: id, personId: 'ben', isAssigned: false, actor: ada })
    expect(await reviewDetail(id, ben)).toBeNull()
  })

  it('stores nothing of a draft while the switch for “never” is on', async () => {
    const result = await saveReview({
      ...{ ...given, text: `${twin} Quagmarsh`, title: 'Quagmarsh', desk: '', never: true, actor: ada },
    })
    expect(result).toEqual({ code: 'never' })
    expect(await columnsHolding(db.prisma, 'Quagmarsh')).toEqual([])
  })

  it('keeps what was typed out of the way of what another saved meanwhile, and says whose it was', async () => {
    const id = await saved()
    await assignPerson({ reviewId: id, personId: 'ben', isAssigned: true, actor: ada })
    const revise = (actor: typeof ada, text: string) =>
      reviseReview({ ...given, reviewId: id, base: 1, text, actor })
    const [one, other] = await Promise.all([
      revise(ada, `${twin}\n\nAda adds this.`),
      revise(ben, `${twin}\n\nBen adds this.`),
    ])
    const codes = [one.code, other.code].sort()
    expect(codes).toEqual(['changed', 'revised'])
    const told = [one, other].find(({ code }) => code === 'changed')
    const winner = one.code === 'revised' ? 'Ada Wong' : 'Ben Ortiz'
    expect(told).toMatchObject({ latest: 2, byName: winner })
    expect((await detail(id)).text).toContain(winner === 'Ada Wong' ? 'Ada adds' : 'Ben adds')
  })

  it('carries notes over to the next version, tells those that are fixed, and those that are new', async () => {
    const id = await saved(ILLEGALS, style)
    const before = await detail(id)
    expect(before.notes.filter(({ asks }) => asks).map(({ since }) => since)).toEqual([1, 1])
    const text = ILLEGALS.replace('holds illegals\n', 'holds people\n').replace(
      'a week',
      'a week as illegal aliens',
    )
    await reviseReview({ ...given, ...style, reviewId: id, base: 1, text, actor: ada })
    const after = await detail(id)
    const asked = after.notes.filter(({ asks }) => asks)
    expect(asked.map(({ text: words, since }) => [words, since])).toEqual([
      ['illegals', 1],
      ['illegal aliens', 2],
    ])
    expect(after.fixed.map(({ note, inVersion }) => [note.text, inVersion])).toEqual([['illegals', 2]])
  })

  it('puts a note aside for the story, a desk or all stories, and refuses a decision on what another decided meanwhile', async () => {
    const id = await saved(ILLEGALS, { ...style, desk: 'Metro' })
    const sameDesk = await saved(ILLEGALS, { ...style, desk: 'Metro' })
    const elsewhere = await saved(ILLEGALS, { ...style, desk: 'Sports' })
    const open = async (review: string) =>
      (await detail(review)).notes.filter(({ asks, dismissal }) => asks && !dismissal).length
    const { match, seen } = (await detail(id)).notes.find(({ asks }) => asks) ?? { match: '', seen: 0 }
    const decide = (scope: 'story' | 'desk' | 'everywhere', at = seen) =>
      decideNote({
        reviewId: id,
        match,
        kind: 'dismissed',
        scope,
        reason: 'a quotation',
        seen: at,
        actor: ada,
      })

    expect((await decide('story')).code).toBe('decided')
    expect([await open(id), await open(sameDesk)]).toEqual([0, 2])
    expect(await decide('desk')).toMatchObject({ code: 'changed', byName: 'Ada Wong', reason: 'a quotation' })
    const again = (await detail(id)).notes.find(({ asks }) => asks)?.seen
    expect((await decide('desk', again)).code).toBe('decided')
    expect([await open(sameDesk), await open(elsewhere)]).toEqual([0, 2])
    await decide('everywhere', (await detail(id)).notes.find(({ asks }) => asks)?.seen)
    expect(await open(elsewhere)).toBe(0)
    const reopened = { match, kind: 'reopened', scope: 'story', reason: '', seen: 0 } as const
    await decideNote({ ...reopened, reviewId: elsewhere, actor: ada })
    expect([await open(elsewhere), await open(id)]).toEqual([2, 0])
  })

  it('refuses to put a note aside without a reason', async () => {
    const id = await saved(ILLEGALS, style)
    const decision = { match: 'x', kind: 'dismissed', scope: 'story', reason: ' ', seen: 0 } as const
    expect((await decideNote({ ...decision, reviewId: id, actor: ada })).code).toBe('no-reason')
  })

  it('keeps a comment at its words, and refuses one on words that are not there', async () => {
    const id = await saved()
    const comment = { reviewId: id, version: 1, start: null, body: 'Says who?', actor: ada }
    expect((await addComment({ ...comment, quote: 'detainers' })).code).toBe('added')
    expect((await addComment({ ...comment, quote: 'no such words' })).code).toBe('no-words')
    const { comments, text } = await detail(id)
    expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['detainers'])
  })
})

describe('signing off', () => {
  async function ready(): Promise<string> {
    const id = await saved()
    await assignPerson({ reviewId: id, personId: 'ben', isAssigned: true, actor: ada })
    for (const { id: item } of CHECKLIST) await tickItem({ reviewId: id, item, isDone: true, actor: ben })
    return id
  }

  it('is for a second person, on the version that they read, with every note decided on and the checklist done', async () => {
    const id = await saved(ILLEGALS.replaceAll('illegals', 'illegal aliens'), style)
    await assignPerson({ reviewId: id, personId: 'ben', isAssigned: true, actor: ada })
    expect(await signOff({ reviewId: id, version: 1, actor: ada })).toEqual({ code: 'own' })
    expect(await signOff({ reviewId: id, version: 1, actor: ben })).toEqual({ code: 'open-notes', count: 2 })
    await reviseReview({ ...given, reviewId: id, base: 1, text: twin, actor: ada })
    expect(await signOff({ reviewId: id, version: 1, actor: ben })).toEqual({ code: 'changed', latest: 2 })
    expect((await signOff({ reviewId: id, version: 2, actor: ben })).code).toBe('unticked')
    for (const { id: item } of CHECKLIST) await tickItem({ reviewId: id, item, isDone: true, actor: ben })
    expect((await signOff({ reviewId: id, version: 2, actor: ben })).code).toBe('signed-off')
    expect((await detail(id)).signOff).toMatchObject({ version: 2, byName: 'Ben Ortiz' })
  })

  it('freezes the review: no command and no statement changes anything of it', async () => {
    const id = await ready()
    await signOff({ reviewId: id, version: 1, actor: ben })
    const before = await detail(id)
    const asAda = { reviewId: id, actor: ada }
    const tried = [
      addComment({ ...asAda, version: 1, quote: 'county', start: null, body: 'So?' }),
      assignPerson({ ...asAda, personId: 'cy', isAssigned: true }),
      decideNote({ ...asAda, match: 'x', kind: 'dismissed', scope: 'story', reason: 'no', seen: 0 }),
      deleteReview(asAda),
      reviseReview({ ...asAda, ...given, base: 1, text: 'Another text' }),
      tickItem({ ...asAda, item: 'numbers', isDone: false }),
    ]
    for (const { code } of await Promise.all(tried)) expect(code).toBe('signed')
    const row = { reviewId: id, version: 1, byId: 'ada', byName: 'Ada' }
    const where = { where: { reviewId: id } }
    const statements = [
      () => db.prisma.review.update({ where: { id }, data: { title: 'Another' } }),
      () => db.prisma.review.delete({ where: { id } }),
      () => db.prisma.reviewVersion.updateMany({ ...where, data: { text: 'Another' } }),
      () => db.prisma.reviewVersion.deleteMany(where),
      () => db.prisma.reviewTick.create({ data: { ...row, item: 'numbers', isDone: false } }),
      () => db.prisma.reviewTick.deleteMany(where),
      () => db.prisma.reviewSignOff.deleteMany(where),
      () => db.prisma.reviewSignOff.updateMany({ ...where, data: { signedByName: 'Cy' } }),
    ]
    for (const statement of statements) await expect(statement()).rejects.toThrow()
    expect(await detail(id)).toEqual(before)
  })

  it('is refused by the database itself to whoever wrote in it', async () => {
    const id = await ready()
    const row = { reviewId: id, version: 1, sha256: '0'.repeat(64), signedByName: 'Ada Wong' }
    await expect(db.prisma.reviewSignOff.create({ data: { ...row, signedById: 'ada' } })).rejects.toThrow(
      /not signed by somebody who wrote in it/,
    )
  })
})

it('deletes a review with every word of its text', async () => {
  const id = await saved(`${twin}\n\nQuillwort lane was closed.`)
  await addComment({
    reviewId: id,
    version: 1,
    quote: 'Quillwort lane',
    start: null,
    body: 'Where?',
    actor: ada,
  })
  expect((await columnsHolding(db.prisma, 'Quillwort')).length).toBeGreaterThan(0)
  expect((await deleteReview({ reviewId: id, actor: ada })).code).toBe('deleted')
  expect(await columnsHolding(db.prisma, 'Quillwort')).toEqual([])
})

it('goes with its texts once it is old, but not where it was signed', async () => {
  const old = await saved(`${twin}\n\nWinterbourne bridge was shut.`)
  const signed = await saved(twin)
  await assignPerson({ reviewId: signed, personId: 'ben', isAssigned: true, actor: ada })
  for (const { id: item } of CHECKLIST) await tickItem({ reviewId: signed, item, isDone: true, actor: ben })
  await signOff({ reviewId: signed, version: 1, actor: ben })
  const later = new Date(Date.now() + 31 * 86_400_000)
  expect((await deleteExpired({ days: 30, now: later })).reviews).toBeGreaterThan(0)
  expect(await reviewDetail(old, ada)).toBeNull()
  expect(await columnsHolding(db.prisma, 'Winterbourne')).toEqual([])
  expect((await detail(signed)).signOff).not.toBeNull()
})
