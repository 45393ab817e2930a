import { beforeEach, describe, expect, test } from 'vitest'
import { createRelease } from '@/lib/commands/enter-release/create-release'
import { importArticle } from '@/lib/commands/import/import-article'
import { releaseCandidates } from '@/lib/commands/import/release-candidates'
import { contentErrorLine } from '@/lib/content/content-error'
import { commandLine } from '@/lib/core/people/actor'
import { corpusTotals } from '@/lib/queries/corpus-totals'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { releaseFindings } from '@/lib/queries/release-findings'
import { releaseSummaries } from '@/lib/queries/release-summaries'
import { workerDatabase } from '@/tests/support/worker-database'
import { ALDER, alder } from '../import/alder'
import { alderRecord } from './alder-record'

const db = workerDatabase({ template: 'content' })
const ID = 'alder-weekly'

beforeEach(() => db.reset())

const create = (yaml = alderRecord(), articleId: string | null = null) =>
  createRelease({ yaml, articleId, actor: commandLine('Ada') })

async function errorsOf(yaml: string): Promise<string[]> {
  const result = await create(yaml)
  return result.code === 'invalid' ? result.errors.map(contentErrorLine) : []
}

describe('a release that is entered', () => {
  test('is compared with the article it was entered for, tied and checked, in one go', async () => {
    const imported = await importArticle(alder())
    if (imported.code !== 'imported') throw new Error(imported.code)
    const { articleId } = imported
    const result = await create(alderRecord(), articleId)
    expect(result).toMatchObject({ code: 'created', releaseId: ID, tie: { code: 'assigned' } })
    const comparison = await releaseComparison(ID)
    expect(comparison?.columns.map((column) => column.articleId)).toEqual([articleId])
    expect(comparison?.release).toMatchObject({ origin: 'entered', entered: { by: 'Ada' } })
    expect(comparison?.release.entered?.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/)
    const relations = comparison?.numbers.map(({ figure, cells }) => [
      figure.id,
      cells[0]?.entries[0]?.alignment?.relation,
    ])
    expect(relations).toContainEqual(['declined', 'exact'])
    expect((await releaseFindings(ID))?.checkedAt).not.toBeNull()
    const tie = await db.prisma.articleRelease.findFirstOrThrow({ where: { articleId } })
    expect(tie.tiedBy).toBe('Ada')
  })

  test('is a candidate for further articles, and listed, but counts in no total of what ships', async () => {
    const before = await corpusTotals()
    await create()
    expect(await corpusTotals()).toEqual(before)
    expect((await releaseSummaries()).find(({ id }) => id === ID)).toMatchObject({ origin: 'entered' })
    const candidates = await releaseCandidates({ text: ALDER, published: '2017-03-21' })
    expect(candidates.map(({ releaseId }) => releaseId)).toContain(ID)
  })

  test('keeps its text to the letter, comments too, as its first version', async () => {
    await create()
    expect(await db.prisma.recordVersion.findMany({ where: { releaseId: ID } })).toMatchObject([
      { number: 1, yaml: alderRecord(), actor: 'Ada' },
    ])
  })

  test('stays where its article is not there any more', async () => {
    expect(await create(alderRecord(), 'imported--gone')).toMatchObject({
      code: 'created',
      tie: { code: 'no-article' },
    })
    expect(await db.prisma.releaseCheck.count({ where: { releaseId: ID } })).toBe(1)
  })
})

describe('what content/ would refuse is refused here, by line and place', () => {
  test.each([
    [
      'a unit that is not in the codebook',
      { 'unit: people': 'unit: poeple' },
      /^record\.yaml:40 figures\[1\]\.unit: unknown unit "poeple"; did you mean "people"\?$/,
    ],
    [
      'a part of nothing',
      { 'partOf: declined': 'partOf: all' },
      /figures\[1\]\.partOf: unknown figure "all"/,
    ],
    [
      'a number in words',
      { 'value: 90': 'value: ninety' },
      /figures\[1\]\.value: expected a number, not "ninety"/,
    ],
    [
      'a day that is none',
      { 'released: 2017-03-20': 'released: 2017-02-30' },
      /^record\.yaml:12 released: "2017-02-30" is not a day/,
    ],
    [
      'a missing field',
      { '    label: people charged\n': '' },
      /figures\[2\]\.label: missing; expected words/,
    ],
    ['an unknown key', { 'publisherKind:': 'publisherkind:' }, /publisherkind: unknown key/],
    [
      'a figure twice',
      { 'id: charged': 'id: convicted' },
      /duplicate figure "convicted"; it stands first as entry 2/,
    ],
    [
      'a headline figure that is none',
      { 'headlineFigures:\n  - declined': 'headlineFigures:\n  - refused' },
      /headlineFigures\[0\]: unknown figure "refused"/,
    ],
    [
      'an article as evidence',
      { 'figure:declined': 'gazette#q1' },
      /teaserEvidence\[0\]: unknown article "gazette"/,
    ],
    [
      'an address that is no web address',
      { 'https://www.ice.gov/weekly': 'javascript:alert(1)' },
      /url: "javascript:alert\(1\)" is not a web address/,
    ],
    [
      'the address of the form',
      { 'id: alder-weekly': 'id: new' },
      /:1 id: "new" is the address of another page/,
    ],
    [
      'the id of a release that is here',
      { 'id: alder-weekly': 'id: ddor-2017-03' },
      /:1 id: "ddor-2017-03" is the id of “First weekly report on declined detainers, 2017”, which is here already/,
    ],
    ['the id of an exercise', { 'id: alder-weekly': 'id: docket-letter-2032' }, /is here already/],
    [
      'a character that no text has',
      { 'label: people charged': 'label: "people\\0charged"' },
      /figures\[2\]\.label: holds a character/,
    ],
    ['broken YAML', { 'id: declined # the whole': 'id: [declined' }, /^record\.yaml:\d+: /],
  ])('%s', async (_what, changes, expected) => {
    expect((await errorsOf(alderRecord(changes as Record<string, string>))).join('\n')).toMatch(expected)
    expect(await db.prisma.release.count({ where: { origin: 'entered' } })).toBe(0)
    expect(await db.prisma.recordVersion.count()).toBe(0)
  })

  test('an empty text, and one of a megabyte', async () => {
    expect(await errorsOf(' ')).toEqual(['record.yaml: the record is empty'])
    expect(await errorsOf(`# ${'x'.repeat(1_000_000)}`)).toEqual([
      'record.yaml: the record is longer than 300,000 characters',
    ])
  })
})

test('of two that enter the same id at once one is told that it is taken', async () => {
  const results = await Promise.all([create(), create()])
  expect(results.map(({ code }) => code).sort()).toEqual(['created', 'invalid'])
})
