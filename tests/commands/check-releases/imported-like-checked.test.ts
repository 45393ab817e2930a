import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { findingsAgainst, readText } from '@/lib/cli/check/check-text'
import { checkReleases } from '@/lib/commands/check-releases'
import { importArticle } from '@/lib/commands/import/import-article'
import { readContent } from '@/lib/content/read'
import { workerDatabase } from '@/tests/support/worker-database'
import { alder } from '../import/alder'

const db = workerDatabase({ template: 'content' })
const EXERCISE = 'county-detainers-2031'
const RELEASE = 'cis-2014-03'
const published = { value: '2014-03-31', source: 'person' as const, where: 'Ada' }

const read = readContent('content')
if (!read.ok) throw new Error('content/ cannot be read')
const { content } = read

/** Made-up words around one phrase that CNSNews credits to the report's author. */
const LINES = [
  'Agents encountered 722,000 people in 2013, a figure that the willow office printed on a large blue poster.',
  'According to ICE, "the vast majority of these releases" came about in a way that nobody had written down.',
  'About a third of the 68,000 people stayed in Willow County, where the sheriff keeps a small herd of goats.',
  'The county believes that 35 percent of all criminal aliens were released, and expects no more of them.',
]

async function importInto(releaseId: string, text: string) {
  const result = await importArticle(alder({ text, releaseId, facts: { headline: null, published } }))
  if (result.code !== 'imported') throw new Error(result.code)
  return result.articleId
}

async function storedFindings(articleId: string) {
  const rows = await db.prisma.finding.findMany({
    where: { coding: { articleId } },
    include: { evidence: true },
    orderBy: { ordinal: 'asc' },
  })
  return rows.map(({ rule, evidence }) => ({
    rule,
    own: evidence.filter((one) => one.articleId === articleId).map(({ text }) => text),
  }))
}

function checkedFindings(text: string, releaseId: string) {
  const file = content.releases.find(({ record }) => record.id === releaseId)?.record
  if (!file) throw new Error(`no ${releaseId}`)
  const found = findingsAgainst(readText({ text, published: published.value }, content), file, content)
  return found.map(({ rule, evidence }) => ({
    rule,
    own: evidence.filter(({ articleId }) => articleId === 'this text').map((one) => one.text),
  }))
}

describe('an imported article', () => {
  const text = LINES.join('\n')
  let articleId = ''
  beforeAll(async () => {
    articleId = await importInto(RELEASE, text)
  })

  it('has the findings that a check of its text gives', async () => {
    const checked = checkedFindings(text, RELEASE)
    expect(checked.map(({ rule }) => rule)).toContain('misattributed')
    expect(await storedFindings(articleId)).toEqual(checked)
  })

  it('keeps them when the same text comes in again with another number and a line more', async () => {
    const again = `${text.replace('722,000', '727,000')}\nThis line closes it.`
    const copy = await importInto(RELEASE, again)
    for (const [id, words] of [
      [articleId, text],
      [copy, again],
    ] as const) {
      const credited = checkedFindings(words, RELEASE).filter(({ rule }) => rule === 'misattributed')
      const stored = (await storedFindings(id)).filter(({ rule }) => rule === 'misattributed')
      expect(credited.length).toBe(1)
      expect(stored).toEqual(credited)
    }
  })

  it('names its stored mentions where the findings have them as evidence', async () => {
    const evidence = await db.prisma.findingEvidence.findMany({
      where: { articleId },
      include: { mention: true },
    })
    expect(evidence.length).toBeGreaterThan(0)
    for (const { mention } of evidence) expect(mention?.codingId).toBeDefined()
  })
})

describe('a constructed text that only the engine has read', () => {
  it('has in its release the findings that a check gives', async () => {
    const text = readFileSync(`content/exercises/${EXERCISE}/triband-news-wire.txt`, 'utf8')
    const articleId = await importInto(RELEASE, `${text}\nMore.`)
    await checkReleases({ db: db.prisma })
    expect((await storedFindings(articleId)).map(({ rule }) => rule)).toEqual(
      checkedFindings(`${text}\nMore.`, RELEASE).map(({ rule }) => rule),
    )
  })
})
