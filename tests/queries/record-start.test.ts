import { beforeAll, describe, expect, test } from 'vitest'
import { GET } from '@/app/api/v1/releases/[release]/record.yaml/route'
import { createRelease } from '@/lib/commands/enter-release/create-release'
import { deleteRelease } from '@/lib/commands/enter-release/delete-release'
import { updateRelease } from '@/lib/commands/enter-release/update-release'
import { importArticle } from '@/lib/commands/import/import-article'
import { commandLine } from '@/lib/core/people/actor'
import { deletedRecord, deletedRecords } from '@/lib/queries/deleted-records'
import { enteredRecord } from '@/lib/queries/entered-record'
import { recordChoices } from '@/lib/queries/record-choices'
import { recordStart } from '@/lib/queries/record-start'
import { alderRecord } from '@/tests/commands/enter-release/alder-record'
import { alder, RELEASE } from '@/tests/commands/import/alder'
import { workerDatabase } from '@/tests/support/worker-database'

workerDatabase({ template: 'content' })
const ID = 'alder-weekly'
let articleId: string

beforeAll(async () => {
  const imported = await importArticle(alder())
  if (imported.code !== 'imported') throw new Error(imported.code)
  articleId = imported.articleId
})

describe('what an article gives to a new record', () => {
  test('is its numbers, each once, with the words around it and the period that dates it', async () => {
    const start = await recordStart(articleId)
    expect(start).toMatchObject({ outletName: 'The Alder Post', published: '2017-03-21' })
    const values = start?.numbers.map(({ value }) => value) ?? []
    expect(values).toEqual(expect.arrayContaining([206, 90, 116, 149, 142]))
    const keys = start?.numbers.map(({ value, unit, measure }) => `${value} ${unit} ${measure}`) ?? []
    expect(new Set(keys).size).toBe(keys.length)
    const dated = start?.numbers.find(({ value }) => value === 142)
    expect(dated?.window).toMatchObject({ start: '2017-01-28', end: '2017-02-03' })
    expect(dated?.before).toMatch(/declined/)
  })

  test('is nothing for an article that was not imported', async () => {
    expect(await recordStart(`${RELEASE}--cnn`)).toBeNull()
    expect(await recordStart('imported--gone')).toBeNull()
    expect(await recordStart("'; drop table release")).toBeNull()
  })
})

test('the form offers the codebook in its own order, and publishers with their kind', async () => {
  const { units, acts, windowKinds, publishers } = await recordChoices()
  expect(units.map(({ id }) => id)).toContain('detainers')
  expect(acts.length).toBeGreaterThan(50)
  expect(windowKinds[0]).toEqual({ id: 'day', label: 'day' })
  expect(publishers).toContainEqual({ name: 'U.S. Immigration and Customs Enforcement', kind: 'agency' })
})

describe('a release that was entered', () => {
  const download = (release: string) =>
    GET(new Request('http://localhost/'), { params: Promise.resolve({ release }) })

  test('has its versions, newest first, and the articles that would be freed', async () => {
    await createRelease({ yaml: alderRecord(), articleId, actor: commandLine('Ada') })
    const yaml = alderRecord({ 'value: 206': 'value: 207' })
    await updateRelease({ releaseId: ID, yaml, from: 1, mayUntie: false, actor: commandLine('Ben') })
    expect(await enteredRecord(ID)).toMatchObject({
      ...{ number: 2, yaml, figureIds: ['declined', 'convicted', 'charged'] },
      versions: [
        { number: 2, actor: 'Ben' },
        { number: 1, actor: 'Ada' },
      ],
      articles: [{ articleId, outletName: 'The Alder Post' }],
    })
    const file = await download(ID)
    expect(file.headers.get('content-disposition')).toContain('record.yaml')
    expect(await file.text()).toBe(yaml)
  })

  test('is none where it ships with Parallax', async () => {
    expect(await enteredRecord(RELEASE)).toBeNull()
    const file = await download(RELEASE)
    expect([file.status, await file.json()]).toMatchObject([404, { error: { code: 'record-not-found' } }])
  })

  test('once deleted is told by whom, with its last text, until it is entered again', async () => {
    expect(await deletedRecords()).toEqual([])
    await deleteRelease({ releaseId: ID, actor: commandLine('Cem') })
    expect(await deletedRecords()).toMatchObject([{ releaseId: ID, deletedBy: 'Cem' }])
    expect(await deletedRecord(ID)).toContain('value: 207')
    expect(await enteredRecord(ID)).toBeNull()
    await createRelease({ yaml: alderRecord(), articleId: null, actor: commandLine('Ada') })
    expect(await deletedRecords()).toEqual([])
    expect((await enteredRecord(ID))?.versions.map(({ number }) => number)).toEqual([4])
  })
})
