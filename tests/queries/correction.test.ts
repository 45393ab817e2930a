import { beforeAll, describe, expect, test } from 'vitest'
import { changeCoding } from '@/lib/commands/correct/change-coding'
import { startCorrecting } from '@/lib/commands/correct/start-correcting'
import { importArticle } from '@/lib/commands/import/import-article'
import type { Correction } from '@/lib/core/correct/correction'
import { commandLine } from '@/lib/core/people/actor'
import { articleDetail } from '@/lib/queries/article-detail'
import { correction } from '@/lib/queries/correction'
import { ALDER, alder, RELEASE } from '@/tests/commands/import/alder'
import { workerDatabase } from '@/tests/support/worker-database'

workerDatabase({ template: 'content' })

const actor = commandLine('Ada Wong')
const ADA = 'person-ada-wong'
let articleId: string

beforeAll(async () => {
  const imported = await importArticle(alder({ releaseId: RELEASE }))
  if (imported.code !== 'imported') throw new Error(imported.code)
  articleId = imported.articleId
  await startCorrecting({ articleId, from: null, actor })
})

async function own(): Promise<Correction> {
  const found = await correction(articleId, ADA)
  if (!found) throw new Error('no coding to correct')
  return found
}

describe('a coding to correct', () => {
  test('comes with its text, every mention in the order of the text, and what may be wrong with each', async () => {
    const { text, mentions, beganFrom, coder, outletName, version } = await own()
    expect(text).toBe(ALDER)
    expect([coder.name, outletName, version]).toEqual([actor.name, 'The Alder Post', 0])
    expect(beganFrom).toMatch(/^engine \d/)
    expect(new Set(mentions.map(({ coded }) => coded.kind))).toEqual(
      new Set(['term', 'quantity', 'window', 'citation']),
    )
    const starts = mentions.map(({ coded }) => coded.span.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(mentions.every(({ uncertainty }) => uncertainty > 0 && uncertainty < 1)).toBe(true)
    expect(mentions.some(({ doubts }) => doubts.length > 0)).toBe(true)
    for (const { shown, coded } of mentions.filter(({ coded }) => coded.kind !== 'citation'))
      expect(text.slice(coded.span.start, coded.span.end)).toBe(shown.phrase)
  })

  test('comes with the figures of its release and every list of the codebook', async () => {
    const { release, lists, mentions } = await own()
    expect(release?.id).toBe(RELEASE)
    expect(release?.figures.find(({ value }) => value === 206)).toBeDefined()
    expect(mentions.some(({ figureId }) => figureId !== null)).toBe(true)
    for (const [name, list] of Object.entries(lists)) expect([name, list.length > 1]).toEqual([name, true])
    const facets = new Set(lists.facets.map(({ id }) => id))
    expect(lists.concepts.every(({ facet }) => facets.has(facet))).toBe(true)
  })

  test('is as it was after each mention was saved without a change', async () => {
    const { codingId, mentions, version } = await own()
    for (const { id, coded, shown } of mentions) {
      const change = { kind: 'edit', mentionId: id, to: coded } as const
      const result = await changeCoding({ codingId, actor, version, change })
      expect([shown.phrase, result]).toEqual([shown.phrase, { code: 'same', version }])
    }
    expect((await own()).mentions).toEqual(mentions)
  })

  test('shows what was checked as certain, and what was done, newest first', async () => {
    const { codingId, mentions, version } = await own()
    const [first, second] = mentions
    for (const [index, mention] of [first, second].entries())
      await changeCoding({
        ...{ codingId, actor, version: version + index },
        change: { kind: 'accept', mentionId: mention?.id ?? 0 },
      })
    const now = await own()
    expect(now.mentions[0]).toMatchObject({ isChecked: true, uncertainty: 0 })
    expect(now.version).toBe(version + 2)
    expect(
      now.history.slice(0, 2).map(({ version: number, kind, by, isUndone }) => [number, kind, by, isUndone]),
    ).toEqual([
      [version + 2, 'accept', actor.name, false],
      [version + 1, 'accept', actor.name, false],
    ])
  })

  test('is shown as begun by machine, with how much of it a person looked at', async () => {
    const { codingId, mentions, version, beganFrom } = await own()
    const begun = { from: beganFrom, of: mentions.length }
    const lookedAt = mentions.filter(({ isChecked }) => isChecked).length
    expect((await articleDetail(articleId))?.column.begunByMachine).toEqual({ ...begun, lookedAt })
    const first = mentions.find(({ isChecked }) => !isChecked)
    if (!first) throw new Error('nothing is left to look at')
    const accept = { kind: 'accept', mentionId: first.id } as const
    const accepted = await changeCoding({ codingId, actor, version, change: accept })
    expect(accepted.code).toBe('changed')
    expect((await articleDetail(articleId))?.column.begunByMachine).toEqual({
      ...begun,
      lookedAt: lookedAt + 1,
    })
  })
})

test('there is none for anybody else, for the machine, or where no such article is', async () => {
  expect(await correction(articleId, 'person-ben')).toBeNull()
  expect(await correction('no--article', ADA)).toBeNull()
  expect(await correction('not an id', ADA)).toBeNull()
})
