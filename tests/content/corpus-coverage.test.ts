import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Content } from '@/lib/content/content'
import { contentErrorLine } from '@/lib/content/content-error'
import { readContent } from '@/lib/content/read'
import { compareRecord } from './corpus/compare-record'
import { compareSheet } from './corpus/compare-sheet'
import { settledEntries } from './corpus/settled-entries'
import type { Sheet, SheetRecord } from './corpus/sheet-format'

const corpus = path.resolve('../shared/corpus')
const hasCorpus = existsSync(corpus)
if (!hasCorpus)
  console.info(`skipped: the coded sheets are not beside the repository (${path.basename(corpus)})`)

function readFolder<T>(folder: string): { id: string; data: T }[] {
  return readdirSync(path.join(corpus, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      id: name.slice(0, -'.json'.length),
      data: JSON.parse(readFileSync(path.join(corpus, folder, name), 'utf8')) as T,
    }))
}

describe.skipIf(!hasCorpus)('nothing that was coded is lost', () => {
  let content: Content
  beforeAll(() => {
    const result = readContent('content')
    if (!result.ok) throw new Error(result.errors.map(contentErrorLine).join('\n'))
    content = result.content
  })

  test('every sheet is an article, and every article was a sheet', () => {
    const ids = readFolder<Sheet>('sheets').map(({ id }) => id)
    expect(content.articles.map(({ id }) => id).sort()).toEqual(ids.sort())
  })

  test('every term, number, window, source and observation is in content/, or a note says why not', () => {
    const articles = new Map(content.articles.map(({ id, article }) => [id, article]))
    const settled = settledEntries('content')
    const lost = readFolder<Sheet>('sheets').flatMap(({ id, data }) => {
      const article = articles.get(id)
      if (!article) return [`${id}: no article`]
      return compareSheet(data, article)
        .filter(({ entry }) => !settled.has(`${id} ${entry}`))
        .map(({ entry, what }) => `${id} ${entry}: ${what}`)
    })
    expect(lost).toEqual([])
  })

  test('content/ holds no mention that no sheet has', () => {
    const articles = new Map(content.articles.map(({ id, article }) => [id, article]))
    for (const { id, data } of readFolder<Sheet>('sheets')) {
      const article = articles.get(id)
      expect([id, article?.terms.length], id).toEqual([id, data.terms.length])
      expect([id, article?.quantities.length], id).toEqual([id, data.figures.length])
      expect([id, article?.citations.length], id).toEqual([id, data.sources.length])
    }
  })

  test('every figure, scope note and revision of the records is in content/', () => {
    const records = new Map(content.releases.map(({ record }) => [record.id, record]))
    const lost = readFolder<SheetRecord>('records').flatMap(({ id, data }) => {
      const record = records.get(id)
      return record ? compareRecord(data, record) : [`${id}: no record`]
    })
    expect(lost).toEqual([])
    expect(records.size).toBe(readFolder('records').length)
  })
})
