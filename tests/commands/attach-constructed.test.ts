import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { commandLine } from '@/lib/core/people/actor'
import { workerDatabase } from '../support/worker-database'

workerDatabase({ template: 'content' })

const ARTICLE = 'county-detainers-2031--the-iron-gate'
let text: string
beforeAll(() => {
  text = readFileSync(path.resolve('content/exercises/county-detainers-2031/the-iron-gate.txt'), 'utf8')
})

describe('the text of a constructed article', () => {
  test('is known by its hash', async () => {
    const result = await attachText({ text, actor: commandLine('somebody'), mayReplace: false })
    expect(result).toMatchObject({ articleId: ARTICLE, matchedBy: 'hash' })
  })

  test('is matched to nothing once it is changed, unless its article is named', async () => {
    const changed = text.replace('By Rafe Corliss', 'By somebody else')
    expect(changed).not.toBe(text)
    expect(
      await attachText({ text: changed, actor: commandLine('somebody'), mayReplace: true }),
    ).toMatchObject({
      code: 'no-match',
    })
    const named = await attachText({
      text: changed,
      actor: commandLine('somebody'),
      articleId: ARTICLE,
      mayReplace: false,
    })
    expect(named).toMatchObject({ code: 'other-text-attached', articleId: ARTICLE })
  })
})
