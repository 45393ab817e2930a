import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesOf, listFiles, listLines } from '@/lib/cli/import/list-files'
import { openJob } from '@/lib/commands/import/queue/open-job'
import { commandLine } from '@/lib/core/people/actor'
import { importJob, listedSoFar } from '@/lib/queries/import-job'
import { zip } from '@/tests/ingest/files/zip-writer'
import { workerDatabase } from '@/tests/support/worker-database'
import { ALDER } from './alder'

const db = workerDatabase()
const LINES = 130 // more than are listed in one transaction

let folder: string
beforeEach(async () => {
  await db.reset()
  folder = mkdtempSync(path.join(tmpdir(), 'parallax-import-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Buffer) => {
  const full = path.join(folder, name)
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, content)
  return { full, name }
}
const job = async (way: 'file' | 'lines') =>
  (await openJob({ way, label: folder, releaseId: null, actor: commandLine('Ada') })) ?? 0
const listed = (jobId: number) =>
  db.prisma.importDocument.findMany({ where: { jobId }, orderBy: { ordinal: 'asc' } })

describe('files', () => {
  test('of a folder are listed by name, those below it too, hidden ones left out', async () => {
    write('b.txt', 'b')
    write('a/c.txt', 'c')
    write('.hidden.txt', 'h')
    const { files, missing } = await filesOf([folder, path.join(folder, 'none')])
    expect(files.map(({ name }) => name)).toEqual(['a/c.txt', 'b.txt'])
    expect(missing).toEqual([path.join(folder, 'none')])
  })

  test('are read or set aside with the reason, and an interrupted list goes on without a repeat', async () => {
    const id = await job('file')
    const files = [write('one.txt', ALDER), write('nothing.txt', '')]
    const some = await listedSoFar(id)
    await listFiles(id, files.slice(0, 1), some, () => {})
    await listFiles(id, files, await listedSoFar(id), () => {})
    expect((await listed(id)).map(({ ordinal, name, state }) => [ordinal, name, state])).toEqual([
      [1, 'one.txt', 'queued'],
      [2, 'nothing.txt', 'set_aside'],
    ])
    expect(await importJob(id)).toMatchObject({ isListed: true })
  })

  test('of an archive are known by its name and theirs', async () => {
    const id = await job('file')
    const archive = write(
      'all.zip',
      Buffer.from(
        zip([
          { name: 'one.txt', data: ALDER },
          { name: 'two.txt', data: `${ALDER} 2` },
        ]),
      ),
    )
    await listFiles(id, [archive], await listedSoFar(id), () => {})
    expect((await listed(id)).map(({ name }) => name)).toEqual(['all.zip: one.txt', 'all.zip: two.txt'])
  })
})

describe('a file of lines', () => {
  const lines = () =>
    Array.from({ length: LINES }, (_, index) => JSON.stringify({ id: index, text: `${ALDER} ${index}` }))

  test('is listed to its end, bad lines set aside with theirs', async () => {
    const id = await job('lines')
    const file = write('many.jsonl', [...lines(), '{bad', ''].join('\n'))
    await listLines(id, file, await listedSoFar(id), () => {})
    expect(await importJob(id)).toMatchObject({
      documents: LINES + 1,
      queued: LINES,
      setAside: 1,
      isListed: true,
    })
    expect((await listed(id))[1]?.name).toBe('many.jsonl, line 2 (1)')
  })

  test('that was listed in part is taken up at the very line', async () => {
    const id = await job('lines')
    const all = lines()
    const whole = write('many.jsonl', all.join('\n'))
    // The reader of the file stops as a killed one does: after some transaction.
    const stop = new Error('killed')
    let batches = 0
    const killed = listLines(id, whole, await listedSoFar(id), () => {
      batches += 1
      if (batches === 2) throw stop
    })
    await expect(killed).rejects.toBe(stop)
    const soFar = await listedSoFar(id)
    expect(soFar.line).toBe(100)
    await listLines(id, whole, soFar, () => {})
    const names = (await listed(id)).map(({ name }) => name)
    expect(names).toEqual(all.map((_, index) => `many.jsonl, line ${index + 1} (${index})`))
  })
})
