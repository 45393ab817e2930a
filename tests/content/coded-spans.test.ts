import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentErrorLine } from '@/lib/content/content-error'
import { readContent } from '@/lib/content/read'
import { plainPhrase } from './corpus/sheet-format'

const folder = path.resolve('../shared/articles')
const hasTexts = existsSync(folder)
if (!hasTexts)
  console.info('skipped: the texts of the articles coded whole (../shared/articles) are not here')

describe.skipIf(!hasTexts)('articles coded whole', () => {
  test('each of the five has its text, and every span of it holds its phrase', () => {
    const result = readContent('content')
    if (!result.ok) throw new Error(result.errors.map(contentErrorLine).join('\n'))
    const texts = new Map(
      readdirSync(folder).map((file) => {
        const bytes = readFileSync(path.join(folder, file))
        return [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')]
      }),
    )
    const whole = result.content.articles.flatMap(({ id, article }) =>
      article.text ? [{ id, article, text: article.text }] : [],
    )
    expect(whole).toHaveLength(texts.size)
    for (const { id, article, text } of whole) {
      const body = texts.get(text.sha256)
      expect(body?.length, id).toBe(text.length)
      const entries = [...article.terms, ...article.quantities, ...article.windows, ...article.citations]
      for (const { phrase, at = [] } of entries) {
        if (phrase === null) continue
        for (const [start, end] of at) {
          expect(plainPhrase(body?.slice(start, end) ?? ''), `${id} [${start}, ${end}]`).toBe(
            plainPhrase(phrase),
          )
        }
      }
    }
  })
})
