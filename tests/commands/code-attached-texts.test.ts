import { beforeEach, describe, expect, it } from 'vitest'
import { codeAttachedTexts } from '@/lib/commands/code-attached-texts'
import { workerDatabase } from '../support/worker-database'
import { WILLOW, WILLOW_ID, writeWillow } from './code-with-engine/willow'

const db = workerDatabase({ template: 'content' })
const readAll = async () => {
  const progress: string[] = []
  const result = await codeAttachedTexts({
    databaseUrl: db.url,
    actor: 'tester',
    onProgress: (done, of) => progress.push(`${done} of ${of}`),
  })
  return { ...result, progress }
}

beforeEach(async () => {
  await db.reset()
  await readAll()
  await writeWillow(db.prisma)
  await db.prisma.$executeRaw`
    insert into article_text (article_id, sha256, length, body, attached_by)
    values (${WILLOW_ID}, encode(sha256(convert_to(${WILLOW}, 'UTF8')), 'hex'), ${WILLOW.length}, ${WILLOW}, 'tester')`
})

describe('the attached texts at the start', () => {
  it('are read where the engine has not read them, and only there', async () => {
    expect(await readAll()).toEqual({ read: 1, failed: [], progress: ['1 of 1'] })
    expect(await readAll()).toEqual({ read: 0, failed: [], progress: [] })
  })

  it('are read again when another version had read them', async () => {
    await readAll()
    await db.prisma.coder.create({
      data: { id: 'engine-0-0-9', kind: 'engine', name: 'Parallax engine', engineVersion: '0.0.9' },
    })
    await db.prisma.coding.updateMany({
      where: { articleId: WILLOW_ID },
      data: { coderId: 'engine-0-0-9' },
    })
    expect(await readAll()).toMatchObject({ read: 1 })
    expect(await db.prisma.coding.count({ where: { articleId: WILLOW_ID } })).toBe(1)
  })

  it('that cannot be stored are named, and the others are read all the same', async () => {
    await db.prisma.$executeRaw`
      create function refuse() returns trigger language plpgsql as $$
      begin raise exception 'no room for %', new.article_id; end $$`
    await db.prisma.$executeRaw`
      create trigger refuse before insert on coding for each row execute function refuse()`
    const { read, failed } = await readAll()
    expect(read).toBe(0)
    expect(failed).toMatchObject([{ articleId: WILLOW_ID, reason: expect.stringContaining('no room for') }])
  })
})
