import { beforeAll, expect, test } from 'vitest'
import { alikeTexts } from '@/lib/commands/import/alike-texts'
import { importArticle } from '@/lib/commands/import/import-article'
import { workerDatabase } from '@/tests/support/worker-database'
import { ALDER, alder } from './alder'

const db = workerDatabase({ template: 'content' })
const LINK = 'https://alder-post.example/story'

let articleId = ''
beforeAll(async () => {
  const link = { value: LINK, source: 'link' as const, where: 'given' }
  const result = await importArticle(alder({ facts: { link } }))
  if (result.code === 'imported') articleId = result.articleId
})

test('a text that is much the same as one that is here is told with it, by how much they share', async () => {
  const [alike, ...others] = await alikeTexts({ text: `${ALDER}\n\nAs printed by another.`, link: null })
  expect(alike).toEqual({
    articleId,
    outletName: 'The Alder Post',
    published: '2017-03-21',
    shared: 100,
    isSame: false,
  })
  expect(others).toEqual([])
  const cut = ALDER.split('\n\n').slice(0, 3).join('\n\n').replace('Monday', 'Tuesday of that week')
  expect((await alikeTexts({ text: cut, link: null }))[0]?.shared).toBeLessThan(100)
})

test('another text of the same page is a version of it, and not told', async () => {
  expect(await alikeTexts({ text: `${ALDER}\n\nUpdated.`, link: `${LINK}?utm_source=letter` })).toEqual([])
})

test('texts that are unlike, too short, or constructed are not told', async () => {
  expect(
    await alikeTexts({ text: 'The county counted its bookings by hand. '.repeat(30), link: null }),
  ).toEqual([])
  expect(await alikeTexts({ text: 'Four words and no', link: null })).toEqual([])
  const { body } = await db.prisma.articleText.findFirstOrThrow({
    where: { article: { isConstructed: true } },
  })
  expect(await alikeTexts({ text: body, link: null })).toEqual([])
})
