import { beforeEach, describe, expect, test } from 'vitest'
import { createRelease } from '@/lib/commands/enter-release/create-release'
import { contentErrorLine } from '@/lib/content/content-error'
import { commandLine } from '@/lib/core/people/actor'
import { contentCopy } from '@/tests/content/changed-content'
import { alderRecord } from '../enter-release/alder-record'
import { db, everyRow, GAZETTE, load } from './loading'

const FILE = 'releases/alder-weekly/record.yaml'
/** The record in the words of the small codebook of the fixture. */
const record = (changes: Record<string, string> = {}) =>
  alderRecord(changes)
    .replaceAll('unit: detainers', 'unit: people')
    .replaceAll(/act: (?!null)[a-z]+$/gm, 'act: null')
    .replaceAll('kind: range', 'kind: week')

beforeEach(() => db.reset())

async function enter(): Promise<void> {
  const result = await createRelease({ yaml: record(), articleId: null, actor: commandLine('Ada') })
  if (result.code !== 'created') throw new Error(JSON.stringify(result))
}

const origin = async () => (await db.prisma.release.findUnique({ where: { id: 'alder-weekly' } }))?.origin

describe('a release that was entered here', () => {
  test('stays, row by row, when content is loaded again', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    await enter()
    const rows = async () =>
      (await everyRow()).filter((row) => /alder-weekly/.test(row) && !row.startsWith('release_check'))
    const before = await rows()
    expect(before.length).toBeGreaterThan(5)
    copy.replace(GAZETTE, 'byline: A. Writer', 'byline: B. Writer')
    expect(await load(copy.dir)).toMatchObject({ ok: true, files: { changed: 1 } })
    expect(await rows()).toEqual(before)
  })

  test('becomes contentʼs when content has the very same record, and goes with it', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    await enter()
    copy.write(FILE, record().replace(' # the whole', ''))
    expect(await load(copy.dir)).toMatchObject({ ok: true, files: { added: 1 } })
    expect(await db.prisma.release.findUnique({ where: { id: 'alder-weekly' } })).toMatchObject({
      ...{ origin: 'content', enteredBy: null, enteredAt: null },
    })
    copy.remove('releases/alder-weekly')
    await load(copy.dir)
    expect(await origin()).toBeUndefined()
  })

  test('keeps its id: another record of content under it is refused, and nothing is loaded', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    await enter()
    copy.write(FILE, record({ 'value: 206': 'value: 207' }))
    copy.replace(GAZETTE, 'byline: A. Writer', 'byline: B. Writer')
    const result = await load(copy.dir)
    expect(result.ok ? [] : result.errors.map(contentErrorLine)).toEqual([
      expect.stringMatching(
        /^content\S*\/releases\/alder-weekly\/record\.yaml id: "alder-weekly" is the id of a release that Ada entered here on \d{4}-\d\d-\d\d, with another record\. .*\/releases\/alder-weekly\/edit$/,
      ),
    ])
    expect(await origin()).toBe('entered')
    expect(await db.prisma.figure.findFirst({ where: { value: 207 } })).toBeNull()
    expect(await db.prisma.article.count({ where: { byline: 'B. Writer' } })).toBe(0)
  })

  test('keeps in the codebook what its figures are counted in', async () => {
    const copy = contentCopy()
    await load(copy.dir)
    await enter()
    await db.prisma.unit.create({ data: { id: 'beds', label: 'beds', definition: 'd', ordinal: 9 } })
    await db.prisma.figure.updateMany({ where: { releaseId: 'alder-weekly' }, data: { unitId: 'beds' } })
    copy.replace(GAZETTE, 'byline: A. Writer', 'byline: B. Writer')
    const result = await load(copy.dir)
    expect(result.ok ? '' : contentErrorLine(result.errors[0] as never)).toMatch(/unit "beds" cannot go/)
  })
})
