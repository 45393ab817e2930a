import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { commandLine } from '@/lib/core/people/actor'
import { articleDetail } from '@/lib/queries/article-detail'
import { writeSmallCorpus } from '../queries/small-corpus'
import { workerDatabase } from '../support/worker-database'

const db = workerDatabase()

// An invented article about an invented county.
const TEXT = [
  'Willow County let 206 people go in one week',
  '',
  'Willow County declined 206 detainers in the week that ended on 3 February, a letter from the agency says.',
  '“Those are not releases,” said Sheriff Ana Alder. Of the detainers, 142 were for people charged with traffic offences.',
  '',
].join('\n')

const PHRASES = [
  ['term', 'Willow County', 2],
  ['term', 'declined 206 detainers', 1],
  ['term', 'a letter from the agency', 1],
  ['term', 'people charged with traffic offences', 1],
  ['term', 'not releases', 1],
  ['quantity', '206 people', 1],
  ['quantity', '206 detainers', 1],
  ['quantity', '142', 1],
  ['window', 'week that ended on 3 February', 1],
  ['citation', 'said', 1],
] as const

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const attach = (text: string, mayReplace = false) =>
  attachText({ text, actor: commandLine('tester'), mayReplace })

/** An article of the Silent Times with the phrases above, coded in the invented text or in words alone. */
async function writeArticle(id: string, { hasOffsets }: { hasOffsets: boolean }) {
  await db.prisma.article.create({
    data: {
      id,
      outletId: 'silent',
      publishedBasis: 'invented',
      releases: { create: { releaseId: 'docket', isPrimary: true } },
    },
  })
  const coding = await db.prisma.coding.create({
    data: {
      articleId: id,
      coderId: 'first-coder',
      codebookVersion: 1,
      extent: hasOffsets ? 'whole' : 'opening',
      isShown: true,
      textSha256: hasOffsets ? sha256(TEXT) : null,
    },
  })
  for (const [index, [kind, text, count]] of PHRASES.entries()) {
    const at: number[] = []
    for (let start = TEXT.indexOf(text); at.length < count; start = TEXT.indexOf(text, start + 1))
      at.push(start)
    await db.prisma.mention.create({
      data: {
        codingId: coding.id,
        kind,
        ordinal: index + 1,
        text,
        count,
        voice: 'outlet',
        ...(hasOffsets && {
          spans: {
            create: at.map((start, place) => ({ ordinal: place + 1, start, end: start + text.length })),
          },
        }),
        ...(kind === 'term' && { term: { create: { facetId: 'people', modifiers: [] } } }),
        ...(kind === 'quantity' && { quantity: { create: {} } }),
        ...(kind === 'window' && { window: { create: { windowKindId: 'month' } } }),
        ...(kind === 'citation' && {
          citation: { create: { name: 'Ana Alder', sectorId: 'ice', named: true, isDocument: false } },
        }),
      },
    })
  }
}

beforeEach(async () => {
  await db.reset()
  await writeSmallCorpus(db.prisma)
})

describe('attaching the very text that was coded', () => {
  beforeEach(() => writeArticle('docket--silent', { hasOffsets: true }))

  it("matches by hash and takes the coder's own offsets", async () => {
    const result = await attach(TEXT)
    expect(result).toMatchObject({ code: 'attached', articleId: 'docket--silent', matchedBy: 'hash' })
    expect('anchorings' in result && result.anchorings).toMatchObject([
      { anchored: 10, of: 10, incomplete: [] },
    ])
    const article = await articleDetail('docket--silent')
    expect(article?.text).toMatchObject({ body: TEXT, isCodedText: true, length: TEXT.length })
    for (const mention of article?.mentions ?? []) {
      expect(mention.anchors).toHaveLength(mention.count)
      for (const { start, end, method } of mention.anchors) {
        expect(TEXT.slice(start, end)).toBe(mention.phrase)
        expect(method).toBe('hash')
      }
    }
  })

  it('knows it again with other line ends and a byte order mark', async () => {
    expect(await attach(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`)).toMatchObject({ matchedBy: 'hash' })
  })

  it('changes nothing the second time', async () => {
    await attach(TEXT)
    // The transaction that wrote a row stands in it: rows written again would show another.
    const rows = () => db.prisma.$queryRaw`
      select xmin::text, article_id as of from article_text union all select xmin::text, mention_id::text from anchor`
    const before = await rows()
    expect(await attach(TEXT)).toMatchObject({ code: 'unchanged' })
    expect(await rows()).toEqual(before)
  })

  it('puts anchors back that are gone', async () => {
    await attach(TEXT)
    await db.prisma.anchor.deleteMany({})
    expect(await attach(TEXT)).toMatchObject({ code: 'attached' })
    expect(await db.prisma.anchor.count()).toBe(11)
  })

  it('shows a mention as unanchored whose offset does not hold its words', async () => {
    const span = await db.prisma.span.findFirstOrThrow({ where: { mention: { text: '206 people' } } })
    await db.prisma.span.update({
      where: { mentionId_ordinal: { mentionId: span.mentionId, ordinal: span.ordinal } },
      data: { start: span.start + 1 },
    })
    const result = await attach(TEXT)
    expect('anchorings' in result && result.anchorings[0]).toMatchObject({
      anchored: 9,
      of: 10,
      incomplete: [{ kind: 'quantity', phrase: '206 people', found: 0, of: 1 }],
    })
  })
})

describe('attaching another copy of an article', () => {
  beforeEach(() => writeArticle('docket--silent', { hasOffsets: false }))
  const copy = TEXT.replace('“Those', '"Those').replace('releases,”', 'releases,"').replace('142', '143')

  it('matches by phrases and says which did not anchor', async () => {
    const result = await attach(copy)
    expect(result).toMatchObject({ code: 'attached', matchedBy: 'phrases', articleId: 'docket--silent' })
    expect('anchorings' in result && result.anchorings[0]).toMatchObject({
      anchored: 9,
      of: 10,
      incomplete: [{ phrase: '142', found: 0, of: 1 }],
    })
    const article = await articleDetail('docket--silent')
    expect(article?.text?.isCodedText).toBe(false)
    for (const { anchors, phrase } of article?.mentions ?? []) {
      for (const { start, end } of anchors) expect(copy.slice(start, end)).toBe(phrase)
    }
  })

  it('changes nothing the second time', async () => {
    await attach(copy)
    expect(await attach(copy)).toMatchObject({ code: 'unchanged', articleId: 'docket--silent' })
  })

  it('replaces another text only when told to', async () => {
    await attach(copy)
    const longer = `${TEXT}\nUpdated on Tuesday.`
    expect(await attach(longer)).toEqual({ code: 'other-text-attached', articleId: 'docket--silent' })
    expect((await articleDetail('docket--silent'))?.text?.body).toBe(copy)
    expect(await attach(longer, true)).toMatchObject({ code: 'replaced' })
    expect((await articleDetail('docket--silent'))?.text?.body).toBe(longer)
  })

  it('takes neither of two articles that fit equally well', async () => {
    await writeArticle('docket--silent-again', { hasOffsets: false })
    const result = await attach(copy)
    expect(result).toMatchObject({ code: 'ambiguous' })
    expect('candidates' in result && result.candidates.map(({ articleId }) => articleId)).toEqual([
      'docket--silent',
      'docket--silent-again',
    ])
    expect(await db.prisma.articleText.count()).toBe(0)
    expect(
      await attachText({
        text: copy,
        actor: commandLine('tester'),
        mayReplace: false,
        articleId: 'docket--silent-again',
      }),
    ).toMatchObject({ code: 'attached', articleId: 'docket--silent-again' })
  })

  it('does not take an article on somebodyʼs word alone', async () => {
    expect(
      await attachText({
        text: copy,
        actor: commandLine('tester'),
        mayReplace: false,
        articleId: 'docket--herald',
      }),
    ).toMatchObject({ code: 'no-match' })
  })

  it('names the nearest article when none matches, and changes nothing', async () => {
    const result = await attach('Another county declined 206 detainers, and that is all that is alike.')
    expect(result).toMatchObject({ code: 'no-match', nearest: { articleId: 'docket--silent', found: 2 } })
    expect(await db.prisma.articleText.count()).toBe(0)
    expect(await db.prisma.anchor.count()).toBe(0)
  })

  it('names nobody when nothing is alike', async () => {
    expect(await attach('Apple pie.')).toEqual({ code: 'no-match', nearest: null })
    expect(await attach(' \n')).toEqual({ code: 'empty' })
  })
})
