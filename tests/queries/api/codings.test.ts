import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/articles/[article]/codings/route'
import { attachText } from '@/lib/commands/attach-text'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { commandLine } from '@/lib/core/people/actor'
import { codeWillowByHand, WILLOW, WILLOW_ID, writeWillow } from '../../commands/code-with-engine/willow'
import { workerDatabase } from '../../support/worker-database'
import { codingsAnswer } from './coding-schemas'
import { failedAnswer } from './response-schemas'

const db = workerDatabase({ template: 'content' })
const get = (article: string) =>
  GET(new Request(`http://localhost/api/v1/articles/${encodeURIComponent(article)}/codings`), {
    params: Promise.resolve({ article }),
  })

beforeAll(async () => {
  await writeWillow(db.prisma)
  await codeWillowByHand(db.prisma)
  await attachText({ text: WILLOW, actor: commandLine('tester'), articleId: WILLOW_ID, mayReplace: false })
})

describe('GET /api/v1/articles/<id>/codings', () => {
  it('gives the hand coding and what the engine read, each with its coder, in the documented shape', async () => {
    const response = await get(WILLOW_ID)
    expect(response.status).toBe(200)
    const { data } = codingsAnswer.parse(await response.json())
    expect(data.map(({ coder, isShown }) => [coder.kind, coder.engineVersion, isShown])).toEqual([
      ['person', null, true],
      ['engine', ENGINE_VERSION, false],
    ])
  })

  it('gives every coding of content in the same shape, as many as there are', async () => {
    const articles = await db.prisma.article.findMany({ include: { _count: { select: { codings: true } } } })
    for (const { id, _count } of articles) {
      const { data } = codingsAnswer.parse(await (await get(id)).json())
      expect(data).toHaveLength(_count.codings)
      expect(data.filter(({ isShown }) => isShown)).toHaveLength(1)
    }
  })

  it.each(['no-such-article', '../etc/passwd', 'a\0b'])('answers 404 for %j', async (id) => {
    const response = await get(id)
    expect(response.status).toBe(404)
    expect(failedAnswer.parse(await response.json()).error.code).toBe('article-not-found')
  })
})
