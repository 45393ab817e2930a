import { expect, test } from 'vitest'
import { importArticle } from '@/lib/commands/import/import-article'
import { articleVersions } from '@/lib/queries/article-versions'
import { importedArticle } from '@/lib/queries/imported-article'
import { versionDifference } from '@/lib/queries/version-difference'
import { ALDER, alder, RELEASE } from '@/tests/commands/import/alder'
import { workerDatabase } from '@/tests/support/worker-database'

workerDatabase({ template: 'content' })

const link = { value: 'https://alder-post.example/story', source: 'link' as const, where: 'link' }
const OLD = `${ALDER}\n\nThe criminals are loose, the sheriff said.`

async function imported(text: string): Promise<string> {
  const result = await importArticle(alder({ text, releaseId: RELEASE, facts: { link } }))
  if (result.code !== 'imported') throw new Error(result.code)
  return result.articleId
}

test('every version of a page is listed from each of them, and their coded facts can be held side by side', async () => {
  const one = await imported(OLD)
  expect(await articleVersions(one)).toHaveLength(1)
  const two = await imported(OLD.replace('are loose', 'could well be loose'))
  const versions = await articleVersions(one)
  expect(versions.map(({ articleId, number }) => [articleId, number])).toEqual([
    [one, 1],
    [two, 2],
  ])
  expect((versions[1]?.words ?? 0) - (versions[0]?.words ?? 0)).toBe(2)
  expect(await articleVersions(two)).toEqual(versions)

  const tied = { id: RELEASE, isCompared: false }
  expect((await importedArticle(one))?.release).toMatchObject(tied)
  expect((await importedArticle(two))?.release).toMatchObject({ ...tied, isCompared: true })

  const held = await versionDifference(one, two)
  if (!held) throw new Error('the two were not held against each other')
  const { texts, headlines } = held
  expect(headlines[0]).toBe(headlines[1])
  const { facts } = held.found
  expect(
    facts.map((fact) => [
      fact.before && texts[0].slice(fact.before.start, fact.before.end),
      fact.after && texts[1].slice(fact.after.start, fact.after.end),
    ]),
  ).toContainEqual(['criminals are', 'criminals could well be'])
})

test('versions of which a text is not here are not held against each other', async () => {
  expect(await versionDifference('no article', 'nor another')).toBeNull()
})

test('an article that comes with Parallax has no versions', async () => {
  expect(await articleVersions('county-detainers-2031--the-iron-gate')).toEqual([])
  expect(await articleVersions('no article')).toEqual([])
})
