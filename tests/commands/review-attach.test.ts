import { beforeEach, describe, expect, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { reviewAttach } from '@/lib/commands/review-attach'
import { commandLine } from '@/lib/core/people/actor'
import { writeSmallCorpus } from '../queries/small-corpus'
import { workerDatabase } from '../support/worker-database'
import { TEXT, writeArticleRow, writeHandCoding } from './docket-texts'

const db = workerDatabase()
const ID = 'docket--silent'
const review = (...texts: string[]) => reviewAttach({ articleId: ID, texts })
const attach = (text: string, articleId = ID) =>
  attachText({ text, articleId, actor: commandLine('tester'), mayReplace: false })

/** The text with words around it and one coded phrase changed. */
const COPY = `${TEXT.replace('one week', 'a week')}\nUpdated on Tuesday.`

beforeEach(async () => {
  await db.reset()
  await writeSmallCorpus(db.prisma)
  await writeArticleRow(db.prisma, ID)
})

describe('a text looked at before it is attached', () => {
  test('is known as the very text that was coded, and nothing is stored', async () => {
    await writeHandCoding(db.prisma, { articleId: ID, coderId: 'first-coder', text: TEXT })
    expect(await review(TEXT)).toMatchObject({
      ...{ code: 'fits', text: TEXT, attached: null, alsoFits: [], isRead: true },
      codings: [{ coderName: 'First coder', isCodedText: true, anchored: 5, of: 5, incomplete: [] }],
    })
    expect(await db.prisma.articleText.count()).toBe(0)
    expect(await db.prisma.anchor.count()).toBe(0)
  })

  test('is known in whichever of its forms was coded', async () => {
    await writeHandCoding(db.prisma, { articleId: ID, coderId: 'first-coder', text: TEXT })
    const found = await review(TEXT.replaceAll('\n\n', '\n'), TEXT.trimEnd(), TEXT)
    expect(found).toMatchObject({ code: 'fits', text: TEXT, codings: [{ isCodedText: true }] })
  })

  test('that is another copy is held against the phrases, and those not found are named', async () => {
    await writeHandCoding(db.prisma, { articleId: ID, coderId: 'first-coder', text: TEXT })
    expect(await review(COPY)).toMatchObject({
      code: 'fits',
      codings: [
        { isCodedText: false, anchored: 4, of: 5, incomplete: [{ phrase: 'one week', found: 0, of: 1 }] },
      ],
    })
  })

  test('is told what attaching it then tells', async () => {
    await writeHandCoding(db.prisma, { articleId: ID, coderId: 'first-coder', text: null })
    const seen = await review(COPY)
    const done = await attach(COPY)
    if (seen.code !== 'fits' || done.code !== 'attached') throw new Error(`${seen.code}, ${done.code}`)
    expect(seen.codings.map(({ anchored, of, incomplete }) => ({ anchored, of, incomplete }))).toEqual(
      done.anchorings.map(({ anchored, of, incomplete }) => ({ anchored, of, incomplete })),
    )
  })

  test('would take the place of another one, or is that one', async () => {
    await writeHandCoding(db.prisma, { articleId: ID, coderId: 'first-coder', text: TEXT })
    await attach(TEXT)
    expect(await review(TEXT)).toMatchObject({ attached: { by: 'tester', isThis: true } })
    expect(await review(COPY)).toMatchObject({ attached: { by: 'tester', isThis: false } })
  })
})

describe('a text of something else', () => {
  beforeEach(async () => {
    await writeHandCoding(db.prisma, { articleId: ID, coderId: 'first-coder', text: null })
  })

  test('names the article that it is of', async () => {
    const other =
      'People held, 13,099 of them, were convicted of homicide; the herald says noncitizens and so on.'
    await writeArticleRow(db.prisma, 'docket--other')
    await writeHandCoding(db.prisma, { articleId: 'docket--other', coderId: 'first-coder', text: null })
    await db.prisma.mention.deleteMany({ where: { coding: { articleId: 'docket--other' } } })
    const coding = await db.prisma.coding.findFirstOrThrow({ where: { articleId: 'docket--other' } })
    for (const [index, text] of [
      'People held',
      '13,099 of them',
      'convicted of homicide',
      'and so on',
    ].entries())
      await db.prisma.mention.create({
        data: {
          ...{ codingId: coding.id, kind: 'term', ordinal: index + 1, text, voice: 'outlet' },
          term: { create: { facetId: 'people', modifiers: [] } },
        },
      })
    expect(await review(other)).toMatchObject({
      ...{ code: 'no-match', found: 0, isClear: true },
      nearest: { articleId: 'docket--other', outletName: 'Silent Times', found: 4, of: 4 },
    })
    expect(await review('Nothing of the kind.')).toMatchObject({
      code: 'no-match',
      nearest: null,
      isClear: false,
    })
  })

  test('that fits two articles about equally is said to', async () => {
    await writeArticleRow(db.prisma, 'docket--wire-copy')
    await writeHandCoding(db.prisma, { articleId: 'docket--wire-copy', coderId: 'first-coder', text: null })
    expect(await review(COPY)).toMatchObject({
      code: 'fits',
      alsoFits: [{ articleId: 'docket--wire-copy', outletName: 'Silent Times' }],
    })
    await attach(COPY, 'docket--wire-copy')
    expect(await review(COPY)).toMatchObject({
      code: 'attached-elsewhere',
      article: { articleId: 'docket--wire-copy' },
    })
    expect(await attach(COPY)).toEqual({ code: 'attached-elsewhere', articleId: 'docket--wire-copy' })
  })

  test('or that is no text at all is refused with the reason', async () => {
    expect(await review(' \n')).toMatchObject({ code: 'unusable' })
    expect(await review('zero \u0000 byte')).toMatchObject({ code: 'unusable' })
    expect(await reviewAttach({ articleId: 'no-such-article', texts: [TEXT] })).toEqual({
      code: 'no-article',
    })
  })
})
