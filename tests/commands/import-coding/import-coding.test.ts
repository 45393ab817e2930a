import { beforeEach, describe, expect, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { changeCoding } from '@/lib/commands/correct/change-coding'
import { startCorrecting } from '@/lib/commands/correct/start-correcting'
import { undoChange } from '@/lib/commands/correct/undo-change'
import { detachText } from '@/lib/commands/detach-text'
import { importArticle } from '@/lib/commands/import/import-article'
import { takeOutCoding } from '@/lib/commands/import-coding/take-out-coding'
import { commandLine } from '@/lib/core/people/actor'
import { portableCoding } from '@/lib/queries/portable-coding'
import { columnsHolding } from '../../support/columns-holding'
import { workerDatabase } from '../../support/worker-database'
import { TEXT, UNIQUE } from '../docket-texts'
import { alder } from '../import/alder'
import { ADA, ACTOR as actor, bring, counts, hand, ID, machine, review, writeDocket } from './docket'
import { asAnnotations, asYaml, portable } from './exported'

const db = workerDatabase()

const codingOf = (coderId: string) => db.prisma.coding.findFirstOrThrow({ where: { articleId: ID, coderId } })

beforeEach(async () => {
  await db.reset()
  await writeDocket(db.prisma)
})

describe('a coding that comes in', () => {
  test('is a first version by the person named, begun as a copy of whose it was', async () => {
    const coding = await machine(db.prisma)
    expect(await bring(asAnnotations(coding))).toMatchObject({ code: 'imported', version: 1, coderId: ADA })
    const stored = await codingOf(ADA)
    expect(stored).toMatchObject({ recordedBy: actor.name, contentPath: null, isShown: false })
    expect(stored.beganFrom).toMatch(/engine.*, from a file$/i)
    const change = await db.prisma.codingChange.findFirstOrThrow({ where: { codingId: stored.id } })
    const count = coding.mentions.length
    expect(change).toMatchObject({
      ...{ number: 1, kind: 'import', actor: actor.name, before: [], codingBefore: null },
      summary: `Brought in from a.yaml: ${count} mentions, read by machine by ${coding.coder.name} ${coding.coder.engineVersion}`,
    })
    expect(change.after).toHaveLength(count)
  })

  test.each([['annotations', asAnnotations] as const, ['YAML', asYaml] as const])(
    'a second time from the same file of %s changes nothing',
    async (_, write) => {
      const source = write(await machine(db.prisma))
      await bring(source)
      const before = await counts(db.prisma)
      expect((await review(source)).becomes.existing).toMatchObject({ isSame: true, version: 1 })
      expect(await bring(source)).toEqual({ code: 'unchanged', coderId: ADA })
      expect(await counts(db.prisma)).toEqual(before)
    },
  )

  test('does not take the place of the personʼs own coding unless they were told', async () => {
    await bring(asAnnotations(await hand()))
    const other = asAnnotations(await machine(db.prisma))
    expect((await review(other)).becomes.existing).toEqual({ version: 1, mentions: 5, isSame: false })
    expect(await bring(other)).toMatchObject({ code: 'not-agreed', why: 'existing' })
    expect(await bring(other, { agreed: { replaces: 7, isOfThis: false } })).toMatchObject({
      ...{ code: 'not-agreed', why: 'changed-since' },
    })
    const before = asAnnotations(await portable(ID, ADA))
    expect(await bring(other, { agreed: { replaces: 1, isOfThis: false } })).toMatchObject({
      ...{ code: 'replaced', version: 2 },
    })
    expect((await portable(ID, ADA)).mentions).toEqual((await machine(db.prisma)).mentions)

    // And the former one comes back to the letter, its own row included.
    const { id: codingId } = await codingOf(ADA)
    expect(await undoChange({ codingId, actor, version: 2 })).toMatchObject({ code: 'changed', version: 3 })
    expect(asAnnotations(await portable(ID, ADA))).toBe(before)
    expect(await undoChange({ codingId, actor, version: 3 })).toEqual({ code: 'nothing' })
  })

  test('comes back with places in the text that is attached by then', async () => {
    await bring(asAnnotations(await hand()))
    await bring(asAnnotations(await machine(db.prisma)), { agreed: { replaces: 1, isOfThis: false } })
    const other = `Zarfel morrin quorl.\n\n${TEXT}`
    await attachText({ text: other, articleId: ID, actor: commandLine('tester'), mayReplace: true })
    const { id: codingId } = await codingOf(ADA)
    await undoChange({ codingId, actor, version: 2 })
    const anchors = await db.prisma.anchor.findMany({
      where: { mention: { codingId } },
      include: { mention: true },
    })
    expect(anchors).toHaveLength(5)
    for (const { start, end, method, mention } of anchors) {
      expect(method).toBe('phrase')
      expect(other.slice(start, end)).toBe(mention.text)
    }
  })

  test('can be corrected, and the correction undone, like any coding of oneʼs own', async () => {
    await bring(asAnnotations(await hand()))
    const { id: codingId } = await codingOf(ADA)
    const [mention] = await db.prisma.mention.findMany({ where: { codingId }, orderBy: { id: 'asc' } })
    const change = { kind: 'delete', mentionId: mention?.id ?? 0 } as const
    expect(await changeCoding({ codingId, actor, version: 1, change })).toMatchObject({ version: 2 })
    expect(await takeOutCoding({ codingId, actor, version: 2 })).toEqual({ code: 'changed' })
    expect(await undoChange({ codingId, actor, version: 2 })).toMatchObject({ version: 3 })
    expect((await portable(ID, ADA)).mentions).toHaveLength(5)
  })

  test('keeps what its person had begun as, when their own file comes back', async () => {
    await startCorrecting({ articleId: ID, from: null, actor })
    const { beganFrom, id: codingId } = await codingOf(ADA)
    expect(beganFrom).not.toBeNull()
    const own = await portable(ID, ADA)
    expect(await bring(asAnnotations(own))).toMatchObject({ code: 'unchanged' })
    expect(await bring(asYaml(own))).toMatchObject({ code: 'unchanged' })
    const fewer = { ...own, mentions: own.mentions.slice(1) }
    expect(await bring(asYaml(fewer), { agreed: { replaces: 0, isOfThis: false } })).toMatchObject({
      ...{ code: 'replaced', codingId },
    })
    expect((await codingOf(ADA)).beganFrom).toBe(beganFrom)
  })

  test('keeps who found a mention right', async () => {
    const coding = await machine(db.prisma)
    const checked = { by: 'Ben Okoro', at: '2026-11-20T10:00:00.000Z' }
    for (const mention of coding.mentions.slice(0, 3)) mention.checked = checked
    for (const write of [asAnnotations, asYaml]) {
      const name = `Reader of ${write.name}`
      await bring(write(coding), { actor: commandLine(name) })
      const after = await portable(ID, `person-reader-of-${write.name.toLowerCase()}`)
      expect(after.mentions.map((mention) => mention.checked)).toEqual(
        coding.mentions.map((mention) => mention.checked),
      )
    }
  })
})

describe('the text that a former coding was made on', () => {
  test('takes the words of it along when it is removed, and the places go either way', async () => {
    await startCorrecting({ articleId: ID, from: null, actor })
    const opening = await hand()
    const other = { ...opening, text: null, mentions: [] }
    const agreed = { replaces: 0, isOfThis: false }
    expect(await bring(asAnnotations(other), { agreed })).toMatchObject({ code: 'replaced' })
    const detached = await detachText({ actor: commandLine('Ada'), articleId: ID, codingsMadeHere: null })
    expect(detached).toMatchObject({ code: 'has-codings', codings: [{ coderName: actor.name }] })
    await detachText({ actor: commandLine('Ada'), articleId: ID, codingsMadeHere: 'delete' })
    expect(await columnsHolding(db.prisma, UNIQUE)).toEqual([])
    expect(await db.prisma.codingChange.count()).toBe(0)
  })
})

describe('taken out again', () => {
  test('leaves nothing behind, and the coding that was shown before is shown', async () => {
    const imported = await importArticle(alder({ releaseId: 'docket' }))
    if (imported.code !== 'imported') throw new Error(imported.code)
    const { articleId } = imported
    const shown = () => db.prisma.coding.findFirstOrThrow({ where: { articleId, isShown: true } })
    const engine = await shown()
    const tied = () =>
      db.prisma.alignment.count({ where: { quantity: { mention: { codingId: engine.id } } } })
    const ties = await tied()
    const source = asAnnotations(await portable(articleId, engine.coderId))
    const done = await bring(source, { articleId })
    if (done.code !== 'imported') throw new Error(done.code)
    const { codingId } = done
    expect((await shown()).id).toBe(codingId)
    expect(await db.prisma.releaseCheck.count({ where: { releaseId: 'docket' } })).toBe(1)

    expect(await takeOutCoding({ codingId, actor: commandLine('Ben'), version: 1 })).toEqual({
      code: 'no-coding',
    })
    expect(await takeOutCoding({ codingId, actor, version: 1 })).toEqual({ code: 'taken-out' })
    expect((await shown()).id).toBe(engine.id)
    expect(await tied()).toBe(ties)
    expect(await db.prisma.codingChange.count({ where: { codingId } })).toBe(0)
    expect(await portableCoding(articleId, ADA)).toBeNull()
  })
})
