import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { changeCoding } from '@/lib/commands/correct/change-coding'
import { readMentions } from '@/lib/commands/correct/mention-rows'
import { startCorrecting } from '@/lib/commands/correct/start-correcting'
import { undoChange } from '@/lib/commands/correct/undo-change'
import { commandLine } from '@/lib/core/people/actor'
import { contentCopy, gazetteText } from '@/tests/content/changed-content'
import { db, GAZETTE, HERALDO, load } from './loading'

const articleId = 'harlan-2020-05--gazette'
const actor = commandLine('Ada Wong')

/** Loads the content, and gives Ada a coding of her own of the Gazette's article, with one term more. */
async function codedByAda(dir: string) {
  await load(dir)
  const text = readFileSync(gazetteText, 'utf8')
  expect(await attachText({ text, articleId, actor, mayReplace: false })).toMatchObject({ code: 'attached' })
  const started = await startCorrecting({ articleId, from: 'test-coder', actor })
  if (started.code !== 'started') throw new Error(started.code)
  const { codingId } = started
  const added = await changeCoding({
    ...{ codingId, actor, version: 0 },
    change: {
      kind: 'add',
      mention: {
        ...{ kind: 'term', facet: 'people', concept: null, note: null },
        ...{ span: { start: 4, end: 10 }, voice: 'outlet', speaker: null },
      },
    },
  })
  expect(added).toMatchObject({ code: 'changed', version: 1 })
  return codingId
}

const everything = async (codingId: number) => ({
  coding: await db.prisma.coding.findUnique({ where: { id: codingId } }),
  mentions: await readMentions(db.prisma, codingId),
  changes: await db.prisma.codingChange.findMany({ where: { codingId }, orderBy: { number: 'asc' } }),
})

beforeEach(() => db.reset())

describe('a coding that a person made here, when content is loaded again', () => {
  test('stays row by row where another article changed', async () => {
    const copy = contentCopy()
    const codingId = await codedByAda(copy.dir)
    const before = await everything(codingId)
    copy.replace(HERALDO, 'byline: null', 'byline: Ana Otra')
    expect(await load(copy.dir)).toMatchObject({ ok: true, files: { changed: 1 } })
    expect(await everything(codingId)).toEqual(before)
  })

  test('stays with its changes where the very article was coded otherwise by hand', async () => {
    const copy = contentCopy()
    const codingId = await codedByAda(copy.dir)
    const before = await everything(codingId)
    copy.replace(GAZETTE, 'headline: County Turns', 'headline: County Again Turns')
    copy.replace(
      GAZETTE,
      'value: 1243\n    low: 1243\n    high: 1243',
      'value: 1234\n    low: 1234\n    high: 1234',
    )
    expect(await load(copy.dir)).toMatchObject({ ok: true, files: { changed: 1 } })
    const after = await everything(codingId)
    expect(after).toEqual(before)
    const hand = await db.prisma.quantity.findFirst({
      where: { value: 1234, mention: { coding: { articleId, coderId: 'test-coder' } } },
    })
    expect(hand).not.toBeNull()
    // And her work goes on: what she did last can be undone.
    expect(await undoChange({ codingId, actor, version: 1 })).toMatchObject({ code: 'changed', version: 2 })
  })
})
