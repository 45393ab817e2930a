import { beforeEach, describe, expect, it } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { codeWithEngine } from '@/lib/commands/code-with-engine'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { commandLine } from '@/lib/core/people/actor'
import { articleDetail } from '@/lib/queries/article-detail'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { workerDatabase } from '../../support/worker-database'
import { codeWillowByHand, WILLOW, WILLOW_ID, writeWillow } from './willow'

const db = workerDatabase({ template: 'content' })
const read = () => codeWithEngine({ articleId: WILLOW_ID, actor: 'tester' })
const giveText = (body = WILLOW) =>
  db.prisma.$executeRaw`
    insert into article_text (article_id, sha256, length, body, attached_by)
    values (${WILLOW_ID}, encode(sha256(convert_to(${body}, 'UTF8')), 'hex'), ${body.length}, ${body}, 'tester')
    on conflict (article_id) do update set sha256 = excluded.sha256, length = excluded.length, body = excluded.body`

const engineCodings = () =>
  db.prisma.coding.findMany({
    where: { articleId: WILLOW_ID, coder: { kind: 'engine' } },
    include: {
      coder: true,
      mentions: {
        orderBy: [{ kind: 'asc' }, { ordinal: 'asc' }],
        include: { spans: true, anchors: true, term: true, quantity: true, window: true, citation: true },
      },
    },
  })
/** Every row of the hand codings and what hangs on them, with the transaction that wrote it. */
const handRows = () => db.prisma.$queryRaw`
  select c.xmin::text || coalesce(m.xmin::text, '') || coalesce(a.xmin::text, '') as by, c::text, m::text, a::text
  from coding c join coder on coder.id = c.coder_id and coder.kind = 'person'
  left join mention m on m.coding_id = c.id left join anchor a on a.mention_id = m.id
  where c.article_id = ${WILLOW_ID} order by m.id, a.ordinal`

beforeEach(async () => {
  await db.reset()
  await writeWillow(db.prisma)
})

describe('reading an attached text', () => {
  beforeEach(async () => {
    await giveText()
  })

  it('stores every mention at its place in the text, under the version that read it', async () => {
    const result = await read()
    const [coding, ...others] = await engineCodings()
    expect(others).toEqual([])
    expect(coding?.coder).toMatchObject({
      ...{ kind: 'engine', name: 'Parallax engine', engineVersion: ENGINE_VERSION },
    })
    expect(coding).toMatchObject({ codebookVersion: 1, extent: 'whole', characters: WILLOW.length })
    expect(coding).toMatchObject({ recordedBy: 'tester', recordedAt: expect.any(Date) })
    expect(result).toEqual({
      ...{ code: 'coded', engineVersion: ENGINE_VERSION, changed: true },
      mentions: coding?.mentions.length,
    })
    for (const kind of ['term', 'quantity', 'window', 'citation']) {
      expect(coding?.mentions.filter((mention) => mention.kind === kind)).not.toEqual([])
    }
    for (const { text, spans, anchors } of coding?.mentions ?? []) {
      const [whole] = spans.filter(({ role }) => role === 'whole')
      expect(text === '' || text.startsWith(WILLOW.slice(whole?.start, whole?.end))).toBe(true)
      expect(anchors.map(({ method: _, ...anchor }) => anchor)).toEqual(spans)
      expect(anchors.every(({ method }) => method === 'hash')).toBe(true)
    }
  })

  it('keeps numbers as the codebook writes them', async () => {
    await read()
    const [coding] = await engineCodings()
    const numberOf = (phrase: string) =>
      coding?.mentions.find(({ kind, text }) => kind === 'quantity' && text.startsWith(phrase))?.quantity
    expect(numberOf('206 people')).toMatchObject({ value: 206, low: 206, high: 206, modifier: 'exact' })
    expect(numberOf('More than 500')).toMatchObject({
      ...{ value: 500, low: 500, high: null, modifier: 'more_than', unitId: 'people' },
    })
    expect(numberOf('a third')).toMatchObject({ measure: 'share', value: 33.3333333333 })
  })

  it('cites by cue, without what is only thought, and a cue-less quotation without words of its own', async () => {
    await read()
    const [coding] = await engineCodings()
    const citations = coding?.mentions.filter(({ kind }) => kind === 'citation') ?? []
    expect(citations.map(({ text }) => text)).toEqual(['according to', 'said', ''])
    expect(citations.map(({ citation }) => citation?.name)).not.toContain('')
    const said = citations[1]
    expect(said?.citation).toMatchObject({
      name: 'Ana Alder',
      sectorId: 'local-law-enforcement',
      modeId: 'direct',
    })
    const quote = said?.anchors.find(({ role }) => role === 'quote')
    expect(WILLOW.slice(quote?.start, quote?.end)).toBe('Those are releases into our communities,')
  })

  it('dates weekdays by the day of publication', async () => {
    await read()
    const [coding] = await engineCodings()
    const monday = coding?.mentions.find(({ text }) => text === 'Monday')
    expect(monday?.window).toMatchObject({ windowKindId: 'day', start: new Date('2020-02-03T00:00:00Z') })
  })

  it('writes nothing the second time', async () => {
    await read()
    const rows = () => db.prisma.$queryRaw`
      select c.xmin::text, c.id from coding c union all select xmin::text, id from mention order by 2`
    const before = await rows()
    expect(await read()).toMatchObject({ code: 'coded', changed: false })
    expect(await rows()).toEqual(before)
  })

  it('takes the place of what an earlier version read', async () => {
    await db.prisma.coder.create({
      data: { id: 'engine-0-0-9', kind: 'engine', name: 'Parallax engine', engineVersion: '0.0.9' },
    })
    await db.prisma.coding.create({
      data: {
        ...{ articleId: WILLOW_ID, coderId: 'engine-0-0-9', codebookVersion: 1, extent: 'whole' },
        isShown: true,
      },
    })
    expect(await read()).toMatchObject({ changed: true })
    expect((await engineCodings()).map(({ coder }) => coder.engineVersion)).toEqual([ENGINE_VERSION])
  })

  it('reads a replaced text again, and under a new codebook', async () => {
    await read()
    await giveText('Alder County held 12 people, the agency said.\n')
    expect(await read()).toMatchObject({ changed: true })
    const [coding] = await engineCodings()
    expect(coding?.mentions.map(({ text }) => text)).toContain('12 people')
    expect(coding?.mentions.map(({ text }) => text)).not.toContain('206 people')
    await db.prisma.codebook.create({ data: { version: 2, title: 'Codebook 2' } })
    expect(await read()).toMatchObject({ changed: true })
    expect((await engineCodings()).map(({ codebookVersion }) => codebookVersion)).toEqual([2])
  })
})

describe('beside a coding by hand', () => {
  beforeEach(async () => {
    await codeWillowByHand(db.prisma)
    await giveText()
  })

  it('leaves the hand coding and the comparison of its release as they are', async () => {
    const [rows, comparison, detail] = [
      await handRows(),
      await releaseComparison('nc-detainers-2019'),
      await articleDetail(WILLOW_ID),
    ]
    await read()
    expect(await handRows()).toEqual(rows)
    expect(await releaseComparison('nc-detainers-2019')).toEqual(comparison)
    expect(await articleDetail(WILLOW_ID)).toEqual(detail)
    expect((await engineCodings()).map(({ isShown }) => isShown)).toEqual([false])
  })

  it('gives way to a hand coding that came later', async () => {
    await db.prisma.coding.deleteMany({ where: { articleId: WILLOW_ID } })
    await read()
    expect((await engineCodings()).map(({ isShown }) => isShown)).toEqual([true])
    await db.prisma.coding.updateMany({ where: { articleId: WILLOW_ID }, data: { isShown: false } })
    await codeWillowByHand(db.prisma)
    expect(await read()).toMatchObject({ code: 'coded' })
    expect((await engineCodings()).map(({ isShown }) => isShown)).toEqual([false])
  })
})

describe('an article that nobody coded', () => {
  it('shows what the engine read', async () => {
    await giveText()
    await read()
    const detail = await articleDetail(WILLOW_ID)
    expect(detail?.mentions.map(({ phrase }) => phrase)).toContain('206 people')
    expect(detail?.column).toMatchObject({ coder: `Parallax engine ${ENGINE_VERSION}`, coderKind: 'engine' })
  })
})

describe('what is not read', () => {
  it('is an article without a text, and one that is not there', async () => {
    expect(await read()).toEqual({ code: 'no-text' })
    expect(await codeWithEngine({ articleId: 'none', actor: 'tester' })).toEqual({ code: 'no-text' })
  })

  it('is an article in another language', async () => {
    await db.prisma.article.update({ where: { id: WILLOW_ID }, data: { language: 'es' } })
    await giveText()
    expect(await read()).toEqual({ code: 'other-language', language: 'es' })
    expect(await engineCodings()).toEqual([])
  })
})

describe('attaching a text', () => {
  it('has it read in the same breath, and again when another takes its place', async () => {
    await codeWillowByHand(db.prisma)
    const attach = (text: string) =>
      attachText({ text, actor: commandLine('tester'), articleId: WILLOW_ID, mayReplace: true })
    expect(await attach(WILLOW)).toMatchObject({
      code: 'attached',
      engine: { code: 'coded', changed: true },
      anchorings: [{ coderId: 'first-coder' }],
    })
    expect(await attach(WILLOW)).toMatchObject({ code: 'unchanged', matchedBy: 'phrases' })
    expect(await attach(`${WILLOW}The jail held 77 people later.\n`)).toMatchObject({ code: 'replaced' })
    const [coding] = await engineCodings()
    expect(coding?.mentions.map(({ text }) => text)).toContain('77 people')
  })
})
