import { beforeEach, describe, expect, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { changeCoding } from '@/lib/commands/correct/change-coding'
import { readMentions } from '@/lib/commands/correct/mention-rows'
import { startCorrecting } from '@/lib/commands/correct/start-correcting'
import { undoChange } from '@/lib/commands/correct/undo-change'
import { importArticle } from '@/lib/commands/import/import-article'
import type { Change } from '@/lib/core/correct/change'
import type { CodedMention } from '@/lib/core/correct/coded-mention'
import type { Correction } from '@/lib/core/correct/correction'
import { commandLine } from '@/lib/core/people/actor'
import { correction } from '@/lib/queries/correction'
import { writeSmallCorpus } from '../../queries/small-corpus'
import { workerDatabase } from '../../support/worker-database'
import { TEXT, writeArticleRow, writeHandCoding } from '../docket-texts'
import { alder } from '../import/alder'

const db = workerDatabase()
const ID = 'docket--silent'
const ADA = 'person-ada-wong'
const actor = commandLine('Ada Wong')

async function coding(): Promise<Correction> {
  const now = await correction(ID, ADA)
  if (!now) throw new Error('no coding to correct')
  return now
}

async function change(made: Change) {
  const { codingId, version } = await coding()
  return changeCoding({ codingId, actor, version, change: made })
}

async function undo() {
  const { codingId, version } = await coding()
  return undoChange({ codingId, actor, version })
}

const TERM: CodedMention = {
  ...{ kind: 'term', facet: 'people', concept: null, note: null },
  ...{ span: { start: 0, end: 6 }, voice: 'outlet', speaker: null },
}

beforeEach(async () => {
  await db.reset()
  await writeSmallCorpus(db.prisma)
  await writeArticleRow(db.prisma, ID)
  await writeHandCoding(db.prisma, { articleId: ID, coderId: 'first-coder', text: TEXT })
  await attachText({ text: TEXT, articleId: ID, actor: commandLine('tester'), mayReplace: false })
})

describe('a coding of oneʼs own', () => {
  test('begins as a copy of the engineʼs, beside the one that is shown', async () => {
    const engine = await db.prisma.coding.findFirstOrThrow({
      where: { articleId: ID, coder: { kind: 'engine' } },
    })
    const started = await startCorrecting({ articleId: ID, from: engine.coderId, actor })
    const mentions = await db.prisma.mention.count({ where: { codingId: engine.id } })
    expect(started).toMatchObject({ code: 'started', coderId: ADA, copied: mentions, left: 0 })
    const now = await coding()
    expect(now).toMatchObject({ version: 0, history: [], coder: { kind: 'person', name: actor.name } })
    expect(now.beganFrom).toMatch(/^engine \d/)
    expect(now.mentions).toHaveLength(mentions)
    expect(now.mentions.every(({ isChecked }) => !isChecked)).toBe(true)
    const shown = await db.prisma.coding.findFirstOrThrow({ where: { articleId: ID, isShown: true } })
    expect(shown.coderId).toBe('first-coder')
    expect(await startCorrecting({ articleId: ID, from: null, actor })).toMatchObject({ code: 'there' })
  })

  test('of an imported article takes the place of the engineʼs in comparisons', async () => {
    const imported = await importArticle(alder({ releaseId: 'docket' }))
    if (imported.code !== 'imported') throw new Error(imported.code)
    const { articleId } = imported
    expect(await startCorrecting({ articleId, from: null, actor })).toMatchObject({ code: 'started' })
    const codings = await db.prisma.coding.findMany({ where: { articleId }, include: { coder: true } })
    expect(codings.map(({ isShown, coder }) => [coder.kind, isShown]).sort()).toEqual([
      ['engine', false],
      ['person', true],
    ])
    expect(await db.prisma.releaseCheck.count({ where: { releaseId: 'docket' } })).toBe(1)
  })

  test('needs an article, a text and a coding to begin with', async () => {
    expect(await startCorrecting({ articleId: 'none', from: null, actor })).toEqual({ code: 'no-article' })
    expect(await startCorrecting({ articleId: ID, from: 'nobody', actor })).toEqual({ code: 'no-coding' })
    await db.prisma.articleText.delete({ where: { articleId: ID } })
    expect(await startCorrecting({ articleId: ID, from: null, actor })).toEqual({ code: 'no-text' })
  })
})

describe('a change', () => {
  beforeEach(async () => {
    const engine = await db.prisma.coding.findFirstOrThrow({
      where: { articleId: ID, coder: { kind: 'engine' } },
    })
    await startCorrecting({ articleId: ID, from: engine.coderId, actor })
  })

  const first = async (kind: CodedMention['kind']) => {
    const found = (await coding()).mentions.find(({ coded }) => coded.kind === kind)
    if (!found) throw new Error(`no ${kind}`)
    return found
  }

  test('adds, edits and deletes a mention, each as a version of its own', async () => {
    const added = await change({ kind: 'add', mention: TERM })
    if (added.code !== 'changed') throw new Error(JSON.stringify(added))
    const [id = 0] = added.mentionIds
    const one = async () => (await coding()).mentions.find((mention) => mention.id === id)
    expect(await one()).toMatchObject({ isChecked: true, uncertainty: 0, shown: { phrase: 'Willow' } })
    const to = { ...TERM, span: { start: 0, end: 13 }, voice: 'quoted' as const, speaker: 'Ana Alder' }
    expect(await change({ kind: 'edit', mentionId: id, to })).toMatchObject({ code: 'changed', version: 2 })
    expect(await one()).toMatchObject({ coded: to, shown: { phrase: 'Willow County', speaker: 'Ana Alder' } })
    expect(await change({ kind: 'delete', mentionId: id })).toMatchObject({ code: 'changed', version: 3 })
    expect(await one()).toBeUndefined()
    expect((await coding()).history.map(({ kind, by }) => [kind, by])).toEqual([
      ['delete', actor.name],
      ['edit', actor.name],
      ['add', actor.name],
    ])
  })

  test('cuts a phrase in two and joins the parts again', async () => {
    const added = await change({ kind: 'add', mention: { ...TERM, span: { start: 0, end: 13 } } })
    if (added.code !== 'changed') throw new Error(JSON.stringify(added))
    const cut = await change({ kind: 'split', mentionId: added.mentionIds[0] ?? 0, at: 6 })
    if (cut.code !== 'changed') throw new Error(JSON.stringify(cut))
    const parts = (await coding()).mentions.filter(({ id }) => cut.mentionIds.includes(id))
    expect(parts.map(({ shown }) => shown.phrase)).toEqual(['Willow', 'County'])
    const merged = await change({ kind: 'merge', mentionIds: cut.mentionIds })
    expect(merged).toMatchObject({ code: 'changed', mentionIds: added.mentionIds })
    expect((await coding()).mentions.find(({ id }) => id === added.mentionIds[0])?.shown.phrase).toBe(
      'Willow County',
    )
  })

  test('merges nothing over the end of a paragraph', async () => {
    const { text, mentions } = await coding()
    const terms = mentions.filter(({ coded }) => coded.kind === 'term')
    const [one] = terms
    const other = terms.find(({ coded }) => coded.span.start > text.indexOf('\n\n'))
    if (!one || !other) throw new Error('no two paragraphs with terms')
    expect(await change({ kind: 'merge', mentionIds: [one.id, other.id] })).toMatchObject({
      code: 'refused',
      problems: [{ message: 'Only mentions of one paragraph can be merged.' }],
    })
  })

  test('ties a number to a figure of the record and says how it stands to it', async () => {
    const { id } = await first('quantity')
    const [figure] = (await coding()).release?.figures ?? []
    if (!figure) throw new Error('no figure')
    expect(await change({ kind: 'retie', mentionId: id, figureId: figure.id })).toMatchObject({
      code: 'changed',
    })
    const tie = await db.prisma.alignment.findFirstOrThrow({ where: { quantityId: id } })
    expect(tie).toMatchObject({ coderId: ADA, figureId: figure.id })
    await change({ kind: 'retie', mentionId: id, figureId: null })
    expect(await db.prisma.alignment.count({ where: { quantityId: id } })).toBe(0)
  })

  test('that changes nothing makes no version, whatever the mention', async () => {
    const { mentions } = await coding()
    expect(new Set(mentions.map(({ coded }) => coded.kind)).size).toBeGreaterThan(1)
    for (const { id, coded } of mentions) {
      expect(await change({ kind: 'edit', mentionId: id, to: coded })).toEqual({ code: 'same', version: 0 })
    }
    expect((await coding()).history).toEqual([])

    const { id } = await first('quantity')
    expect(await change({ kind: 'accept', mentionId: id })).toMatchObject({ code: 'changed', version: 1 })
    expect(await change({ kind: 'accept', mentionId: id })).toEqual({ code: 'same', version: 1 })
    const [figure, other] = (await coding()).release?.figures ?? []
    const tied = { kind: 'retie' as const, mentionId: id, figureId: figure?.id ?? null }
    expect(await change(tied)).toMatchObject({ code: 'changed', version: 2 })
    expect(await change(tied)).toEqual({ code: 'same', version: 2 })
    expect(await change({ ...tied, figureId: other?.id ?? null })).toMatchObject({ version: 3 })
  })

  test('is refused in plain words, with nothing written', async () => {
    const { id } = await first('term')
    const refusedFor = async (made: Change) => {
      const result = await change(made)
      return result.code === 'refused' ? result.problems.map(({ field }) => field) : result.code
    }
    expect(await refusedFor({ kind: 'add', mention: { ...TERM, span: { start: 5, end: 9_999 } } })).toEqual([
      'span',
    ])
    expect(await refusedFor({ kind: 'edit', mentionId: id, to: { ...TERM, facet: 'none' } })).toEqual([
      'facet',
    ])
    expect(await refusedFor({ kind: 'retie', mentionId: id, figureId: null })).toEqual(['figure'])
    expect(await refusedFor({ kind: 'delete', mentionId: 999_999 })).toEqual(['mentionId'])
    expect((await coding()).version).toBe(0)
  })

  test('waits for nobody: one made against an older version, or by another person, changes nothing', async () => {
    const { codingId } = await coding()
    const { id } = await first('term')
    const accept: Change = { kind: 'accept', mentionId: id }
    expect(await changeCoding({ codingId, actor: commandLine('Ben'), version: 0, change: accept })).toEqual({
      code: 'no-coding',
    })
    const both = await Promise.all(
      [1, 2].map(() => changeCoding({ codingId, actor, version: 0, change: accept })),
    )
    expect(both.map(({ code }) => code).sort()).toEqual(['changed', 'conflict'])
    expect(await undoChange({ codingId, actor: commandLine('Ben'), version: 1 })).toEqual({
      code: 'no-coding',
    })
  })

  test('is never rewritten in the history', async () => {
    await change({ kind: 'accept', mentionId: (await first('term')).id })
    await expect(db.prisma.codingChange.updateMany({ data: { actor: 'Ben' } })).rejects.toThrow(
      /never rewritten/,
    )
  })

  test.each([1, 2, 3])('is undone, many in a row, to the very rows of the beginning (%i)', async (seed) => {
    const { codingId, text } = await coding()
    const beginning = await readMentions(db.prisma, codingId)
    const next = numbers(seed)
    let made = 0
    while (made < 12) {
      const now = await coding()
      const pick = () => now.mentions[next() % now.mentions.length]
      const [a, b] = [pick(), pick()]
      if (!a || !b) break
      const start = next() % (text.length - 20)
      const span = { start, end: start + 12 }
      const changes: Change[] = [
        { kind: 'add', mention: { ...TERM, span } },
        { kind: 'edit', mentionId: a.id, to: { ...a.coded, span } },
        { kind: 'edit', mentionId: a.id, to: { ...TERM, span } },
        { kind: 'delete', mentionId: a.id },
        { kind: 'split', mentionId: a.id, at: a.coded.span.start + 4 },
        { kind: 'merge', mentionIds: [a.id, b.id] },
        { kind: 'retie', mentionId: a.id, figureId: now.release?.figures[0]?.id ?? null },
        { kind: 'accept', mentionId: a.id },
      ]
      const chosen = changes[next() % changes.length]
      if (chosen && (await change(chosen)).code === 'changed') made += 1
      else if (next() % 50 === 0) break
    }
    expect(made).toBeGreaterThan(2)
    for (let left = made; left > 0; left--) expect(await undo()).toMatchObject({ code: 'changed' })
    expect(await undo()).toEqual({ code: 'nothing' })
    expect(await readMentions(db.prisma, codingId)).toEqual(beginning)
  })
})

/** Whole numbers that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state >> 8
  }
}
