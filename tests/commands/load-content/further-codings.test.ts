import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { contentCopy, gazetteText } from '@/tests/content/changed-content'
import { db, everyRow, GAZETTE, load } from './loading'

const ARTICLE = 'harlan-2020-05--gazette'
const FOLDER = `codings/${ARTICLE}`

beforeEach(() => db.reset())

function copyWithMore() {
  const copy = contentCopy()
  copy.addMore()
  return copy
}

const codings = () =>
  db.prisma.coding.findMany({ where: { articleId: ARTICLE }, orderBy: { coderId: 'asc' } })
const mentionsOf = (coderId: string) =>
  db.prisma.mention.findMany({
    where: { coding: { articleId: ARTICLE, coderId } },
    include: {
      spans: { orderBy: { ordinal: 'asc' } },
      ...{ term: true, quantity: true, window: true, citation: true },
    },
    orderBy: [{ kind: 'asc' }, { ordinal: 'asc' }],
  })
const kinds = (mentions: Awaited<ReturnType<typeof mentionsOf>>) => ({
  terms: mentions.filter(({ kind }) => kind === 'term'),
  quantities: mentions.filter(({ kind }) => kind === 'quantity'),
  windows: mentions.filter(({ kind }) => kind === 'window'),
  citations: mentions.filter(({ kind }) => kind === 'citation'),
})

describe('further codings of an article', () => {
  test('stand beside the shown one and are not shown', async () => {
    await load(copyWithMore().dir)
    expect(
      (await codings()).map(({ coderId, isShown, contentPath }) => [coderId, isShown, contentPath]),
    ).toEqual([
      ['second-coder', false, `${FOLDER}/second.json`],
      ['settled', false, `${FOLDER}/settled.json`],
      ['test-coder', true, GAZETTE],
    ])
  })

  test('have a mention for each place, with its spans', async () => {
    await load(copyWithMore().dir)
    const body = readFileSync(gazetteText, 'utf8')
    const { terms } = kinds(await mentionsOf('settled'))
    expect(
      terms.map(({ text, count, spans }) => [
        text,
        count,
        ...spans.map(({ start, end, role }) => `${role}: ${body.slice(start, end)}`),
      ]),
    ).toEqual([
      ['let', 1, 'whole: let', 'tail: go'],
      ['detainees', 1, 'whole: detainees'],
      ['detainees', 1, 'whole: detainees'],
    ])
  })

  test('keep what was noted down, and leave the rest unknown', async () => {
    await load(copyWithMore().dir)
    const settled = kinds(await mentionsOf('settled'))
    expect(settled.quantities.map(({ quantity }) => quantity)).toMatchObject([
      {
        value: 1243,
        low: 1243,
        high: 1243,
        unitStated: 'detainee',
        actId: 'released',
        windowStated: 'last week',
      },
      { value: 500, low: 500, high: null, modifier: 'more_than', windowInherited: 'last week' },
    ])
    expect(settled.windows[0]).toMatchObject({ note: 'the report says which week' })
    expect(settled.windows[0]?.window?.literalStart?.toISOString()).toMatch(/^2020-05-03/)
    expect(settled.citations.map(({ citation }) => [citation?.cue, citation?.duplicateOf])).toEqual([
      ['says', null],
      ['said', null],
      [null, 2],
    ])
    const second = kinds(await mentionsOf('second-coder'))
    expect(second.terms[0]).toMatchObject({ note: 'the noun alone', term: { conceptId: null } })
    expect(second.quantities[0]?.quantity).toMatchObject({ actId: null, actStated: 'let go' })
    expect(second.windows[0]?.window).toMatchObject({ start: null, end: null, basis: null })
    expect(second.citations[0]?.citation).toMatchObject({ modeId: null, cue: 'said' })
    expect(await db.prisma.alignment.count({ where: { coderId: { not: 'test-coder' } } })).toBe(0)
  })

  test('are written again only when their own file changes', async () => {
    const copy = copyWithMore()
    await load(copy.dir)
    const before = await codings()
    copy.replace(GAZETTE, 'byline: A. Writer', 'byline: B. Writer')
    await load(copy.dir)
    const ids = (rows: typeof before) => rows.map(({ id }) => id)
    expect(ids(await codings()).slice(0, 2)).toEqual(ids(before).slice(0, 2))
    copy.replace(`${FOLDER}/second.json`, 'the noun alone', 'the noun')
    await load(copy.dir)
    const [second, settled] = await codings()
    expect(second?.id).not.toBe(before[0]?.id)
    expect(settled?.id).toBe(before[1]?.id)
    expect(kinds(await mentionsOf('second-coder')).terms[0]?.note).toBe('the noun')
  })

  test('go with their file, and rewrite nothing when loaded twice', async () => {
    const copy = copyWithMore()
    await load(copy.dir)
    const before = await everyRow()
    await load(copy.dir)
    expect(await everyRow()).toEqual(before)
    copy.remove(`${FOLDER}/settled.json`)
    await load(copy.dir)
    expect((await codings()).map(({ coderId }) => coderId)).toEqual(['second-coder', 'test-coder'])
  })

  test('are anchored in the text that is attached', async () => {
    const copy = copyWithMore()
    await load(copy.dir)
    const body = readFileSync(gazetteText, 'utf8')
    const sha256 = createHash('sha256').update(body).digest('hex')
    await db.prisma.articleText.create({
      data: { articleId: ARTICLE, sha256, length: body.length, body, attachedBy: 'tester' },
    })
    copy.replace(`${FOLDER}/settled.json`, 'the report says which week', 'the report tells')
    await load(copy.dir)
    const of = (coderId: string) =>
      db.prisma.anchor.findMany({ where: { method: 'hash', mention: { coding: { coderId } } } })
    const settled = await of('settled')
    expect(settled).toHaveLength(
      (await mentionsOf('settled')).reduce((sum, { spans }) => sum + spans.length, 0),
    )
  })
})
