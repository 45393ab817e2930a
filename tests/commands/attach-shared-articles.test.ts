import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { commandLine } from '@/lib/core/people/actor'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { samePhrase } from '@/lib/core/text/locate'
import { articleDetail } from '@/lib/queries/article-detail'
import { workerDatabase } from '../support/worker-database'

const folder = path.resolve('../shared/articles')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []
const title =
  files.length > 0 ? 'the texts in ../shared/articles' : 'skipped: there is no folder ../shared/articles'

describe.skipIf(files.length === 0)(title, () => {
  const db = workerDatabase({ template: 'content' })
  const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8')
  const attach = (text: string) => attachText({ text, actor: commandLine('tester'), mayReplace: false })

  it.each(files)('%s is known by its hash, and every mention stands where its words are', async (file) => {
    const result = await attach(textOf(file))
    expect(result).toMatchObject({ code: 'attached', matchedBy: 'hash' })
    if (!('anchorings' in result)) return
    for (const { anchored, of, incomplete } of result.anchorings) {
      expect(incomplete).toEqual([])
      expect(anchored).toBe(of)
    }
    const article = await articleDetail(result.articleId)
    const body = article?.text?.body ?? ''
    expect(body).toBe(canonicalText(textOf(file)))
    for (const { anchors, phrase } of article?.mentions ?? []) {
      for (const { start, end, role } of anchors) {
        if (role === 'whole' && phrase !== '') expect(samePhrase(body.slice(start, end), phrase)).toBe(true)
      }
    }
  })

  it.each(files)('%s is known by its phrases when its spaces were changed', async (file) => {
    await db.prisma.articleText.deleteMany({})
    const changed = `${textOf(file).replaceAll(' ', '  ')}\nAn added line.`
    const result = await attach(changed)
    expect(result).toMatchObject({ code: 'attached', matchedBy: 'phrases' })
    if (!('anchorings' in result)) return
    const [anchoring] = result.anchorings
    expect((anchoring?.anchored ?? 0) / (anchoring?.of ?? 1)).toBeGreaterThan(0.95)
  })
})
