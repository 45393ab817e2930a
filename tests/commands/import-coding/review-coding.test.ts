import { beforeEach, describe, expect, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { commandLine } from '@/lib/core/people/actor'
import { workerDatabase } from '../../support/worker-database'
import { TEXT, writeHandCoding } from '../docket-texts'
import { ACTOR, ADA, bring, counts, hand, ID, machine, review, writeDocket } from './docket'
import { asAnnotations, asYaml } from './exported'

const db = workerDatabase()

const codingOf = (coderId: string) => db.prisma.coding.findFirstOrThrow({ where: { articleId: ID, coderId } })

beforeEach(async () => {
  await db.reset()
  await writeDocket(db.prisma)
})

describe('a review', () => {
  test('says whose coding it is and how it stands in the text, and stores nothing', async () => {
    const before = await counts(db.prisma)
    const seen = await review(asAnnotations(await hand()))
    expect(seen).toMatchObject({
      madeBy: { id: 'first-coder', kind: 'person' },
      article: { isThis: true },
      text: 'same',
      kinds: [{ kind: 'term', mentions: 5, exact: 5, byWords: 0, nowhere: 0 }],
      loose: [],
      becomes: { name: ACTOR.name, coderId: ADA, existing: null, isShown: false },
    })
    expect(seen.becomes.beganFrom).toMatch(/, from a file$/)
    expect(await counts(db.prisma)).toEqual(before)
  })

  test('in another text finds mentions by their words, and names each that is not there', async () => {
    const source = asAnnotations(await hand())
    const other = TEXT.replace('declined 206 detainers', 'refused 206 requests')
    await attachText({ text: other, articleId: ID, actor: commandLine('tester'), mayReplace: true })
    const seen = await review(source)
    expect(seen).toMatchObject({ text: 'other', kinds: [{ exact: 0, byWords: 4, nowhere: 1 }] })
    expect(seen.loose).toEqual([
      { kind: 'term', ordinal: 2, phrase: 'declined 206 detainers', found: 0, of: 1, why: 'not-in-text' },
    ])
    expect(await bring(source)).toMatchObject({ code: 'imported' })
    // Its places are those of the text that it names, for the day that this one is attached again.
    const { id } = await codingOf(ADA)
    const spans = await db.prisma.span.findMany({ where: { mention: { codingId: id } } })
    expect(spans).toHaveLength(5)
    const anchors = await db.prisma.anchor.findMany({ where: { mention: { codingId: id } } })
    expect(anchors.map(({ method }) => method)).toEqual(['phrase', 'phrase', 'phrase', 'phrase'])
    await attachText({ text: TEXT, articleId: ID, actor: commandLine('tester'), mayReplace: true })
    const again = await db.prisma.anchor.findMany({ where: { mention: { codingId: id } } })
    expect(again.map(({ method }) => method)).toEqual(Array(5).fill('hash'))
  })

  test('never trusts a place that holds other words', async () => {
    const coding = await hand()
    for (const { spans } of coding.mentions.slice(0, 2))
      for (const span of spans) {
        span.start += 1
        span.end += 1
      }
    const source = asAnnotations(coding)
    const seen = await review(source)
    expect(seen.kinds).toMatchObject([{ exact: 3, nowhere: 2 }])
    expect(seen.loose.map(({ why }) => why)).toEqual(['other-words-there', 'other-words-there'])
    await bring(source)
    const { id } = await codingOf(ADA)
    expect(await db.prisma.anchor.count({ where: { mention: { codingId: id } } })).toBe(3)
  })

  test('without a text says that there is none', async () => {
    const source = asAnnotations(await hand())
    await db.prisma.articleText.delete({ where: { articleId: ID } })
    const seen = await review(source)
    expect(seen).toMatchObject({ text: 'none-here', kinds: [{ mentions: 5, nowhere: 5 }], loose: [] })
    expect(await bring(source)).toMatchObject({ code: 'imported' })
  })

  test('tells of ties that the record here does not have, and of those that it has', async () => {
    const coding = await machine(db.prisma)
    const figure = await db.prisma.figure.findFirstOrThrow({ where: { releaseId: 'docket' } })
    const numbers = coding.mentions.filter((mention) => mention.kind === 'quantity')
    const [one, other] = numbers
    if (!one || !other) throw new Error('too few numbers')
    for (const each of numbers) Object.assign(each, { figure: null, shifts: [] })
    Object.assign(one, { figure: figure.id })
    Object.assign(other, { figure: 'not-of-this-record' })
    const source = asAnnotations(coding)
    const lost = { ordinal: other.ordinal, phrase: other.phrase, figure: 'not-of-this-record' }
    expect((await review(source)).ties).toEqual({ kept: 1, lost: [lost] })
    await bring(source)
    const { id } = await codingOf(ADA)
    const ties = await db.prisma.alignment.findMany({ where: { quantity: { mention: { codingId: id } } } })
    expect(ties).toMatchObject([{ figureId: figure.id, releaseId: 'docket', coderId: ADA }])
    // What was told and agreed to is no change the second time.
    expect(await bring(source)).toMatchObject({ code: 'unchanged' })
  })
})

describe('is refused', () => {
  test('where there is no article, or the coding of that name comes with content/', async () => {
    const source = asAnnotations(await hand())
    expect(await bring(source, { articleId: 'none' })).toEqual({ code: 'no-article' })
    await db.prisma.coder.create({ data: { id: ADA, kind: 'person', name: ACTOR.name } })
    await writeHandCoding(db.prisma, { articleId: ID, coderId: ADA, text: TEXT, isShown: false })
    expect(await bring(source)).toEqual({ code: 'of-content', name: ACTOR.name })
  })

  test('for an article that the file does not name, until somebody says that it is of it', async () => {
    const coding = await hand()
    const source = asAnnotations({
      ...{ ...coding, articleId: 'docket--other', text: null },
      article: { ...coding.article, headline: 'Pears are picked' },
      mentions: coding.mentions.map((mention) => ({ ...mention, spans: [] })),
    })
    expect((await review(source)).article).toMatchObject({ isThis: false, headline: 'Pears are picked' })
    expect(await bring(source)).toMatchObject({ code: 'not-agreed', why: 'other-article' })
    expect(await bring(source, { agreed: { replaces: null, isOfThis: true } })).toMatchObject({
      code: 'imported',
    })
  })

  test('whole, when one id is not in the codebook', async () => {
    const before = await counts(db.prisma)
    const source = asYaml(await hand()).replace('facet: people', 'facet: peopel')
    const result = await bring(source)
    if (result.code !== 'errors') throw new Error(result.code)
    const line = source.slice(0, source.indexOf('peopel')).split('\n').length
    expect(result.errors).toEqual([
      {
        ...{ file: 'a.yaml', line, place: 'terms[0].facet' },
        message: 'unknown facet "peopel"; did you mean "people"?',
      },
    ])
    expect(await counts(db.prisma)).toEqual(before)
  })

  test('when another tool wrote it, with how many of its quotes stand in the text', async () => {
    const quote = (exact: string) => ({
      type: 'Annotation',
      body: [{ type: 'TextualBody', value: 'loaded' }],
      target: [{ source: 'https://example.org/a', selector: [{ type: 'TextQuoteSelector', exact }] }],
    })
    const rows = [quote('a letter from the agency'), quote('pears are picked'), quote('206 people')]
    const source = JSON.stringify({ total: 3, rows })
    expect(await bring(source)).toEqual({
      ...{ code: 'other-annotations', annotations: 3, found: 2 },
      quotes: ['a letter from the agency', 'pears are picked', '206 people'],
    })
  })
})
