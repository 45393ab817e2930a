import { beforeEach, expect, test } from 'vitest'
import { changeCoding } from '@/lib/commands/correct/change-coding'
import { undoChange } from '@/lib/commands/correct/undo-change'
import { broughtInCodings } from '@/lib/queries/brought-in-codings'
import { ACTOR, ADA, bring, hand, ID, machine, writeDocket } from '../commands/import-coding/docket'
import { asAnnotations } from '../commands/import-coding/exported'
import { workerDatabase } from '../support/worker-database'

const db = workerDatabase()

beforeEach(async () => {
  await db.reset()
  await writeDocket(db.prisma)
})

test('tells of a coding that came in, until it is changed and again when the change is undone', async () => {
  expect(await broughtInCodings(ID)).toEqual([])
  await bring(asAnnotations(await hand()))
  const [first] = await broughtInCodings(ID)
  expect(first).toMatchObject({
    coderId: ADA,
    coderName: ACTOR.name,
    by: ACTOR.name,
    version: 1,
    hasFormer: false,
  })
  const codingId = first?.codingId ?? 0
  const { id } = await db.prisma.mention.findFirstOrThrow({ where: { codingId } })
  await changeCoding({ codingId, actor: ACTOR, version: 1, change: { kind: 'delete', mentionId: id } })
  expect(await broughtInCodings(ID)).toEqual([])
  await undoChange({ codingId, actor: ACTOR, version: 2 })
  expect(await broughtInCodings(ID)).toMatchObject([{ version: 3, hasFormer: false }])
})

test('says when a former coding can be put back, and no longer when it was', async () => {
  await bring(asAnnotations(await hand()))
  await bring(asAnnotations(await machine(db.prisma)), { agreed: { replaces: 1, isOfThis: false } })
  const [second] = await broughtInCodings(ID)
  expect(second).toMatchObject({ version: 2, hasFormer: true })
  await undoChange({ codingId: second?.codingId ?? 0, actor: ACTOR, version: 2 })
  expect(await broughtInCodings(ID)).toMatchObject([{ version: 3, hasFormer: false }])
})

test('knows nothing of an address that is no id', async () => {
  expect(await broughtInCodings('no id')).toEqual([])
})
