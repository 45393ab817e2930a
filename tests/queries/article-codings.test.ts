import { beforeAll, describe, expect, it } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { commandLine } from '@/lib/core/people/actor'
import { articleCodings } from '@/lib/queries/article-codings'
import { articleDetail } from '@/lib/queries/article-detail'
import { codeWillowByHand, WILLOW, WILLOW_ID, writeWillow } from '../commands/code-with-engine/willow'
import { workerDatabase } from '../support/worker-database'

const db = workerDatabase({ template: 'content' })

beforeAll(async () => {
  await writeWillow(db.prisma)
  await codeWillowByHand(db.prisma)
  await attachText({ text: WILLOW, actor: commandLine('tester'), articleId: WILLOW_ID, mayReplace: false })
})

describe('the codings of one article', () => {
  it('are none where there is no such article', async () => {
    expect(await articleCodings('none')).toEqual([])
    expect(await articleCodings("' or 1=1")).toEqual([])
  })

  it('come with who made each, the shown one first, as its page has it', async () => {
    const [hand, engine, ...others] = await articleCodings(WILLOW_ID)
    expect(others).toEqual([])
    expect(hand).toMatchObject({
      coder: { id: 'first-coder', kind: 'person', engineVersion: null },
      ...{ isShown: true, isOfAttachedText: false, extent: 'opening' },
    })
    expect(hand?.mentions).toEqual((await articleDetail(WILLOW_ID))?.mentions)
    expect(engine).toMatchObject({
      coder: { kind: 'engine', engineVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      ...{ isShown: false, isOfAttachedText: true, extent: 'whole' },
    })
  })

  it('name the coder in the references of what is not shown, so that no two are alike', async () => {
    const codings = await articleCodings(WILLOW_ID)
    const refs = codings.flatMap(({ mentions }) => mentions.map(({ ref }) => ref))
    expect(new Set(refs).size).toBe(refs.length)
    expect(refs).toContain(`${WILLOW_ID}#t1`)
    expect(refs).toContain(`${WILLOW_ID}#${codings[1]?.coder.id}:t1`)
  })

  it('keep each mention with the anchors and particulars of its own coding', async () => {
    const [hand, engine] = await articleCodings(WILLOW_ID)
    expect(hand?.mentions.map(({ phrase }) => phrase)).toContain('criminal illegal aliens')
    for (const { mentions } of [hand, engine].filter((coding) => coding !== undefined)) {
      for (const { anchors, phrase } of mentions) {
        const [whole] = anchors.filter(({ role }) => role === 'whole')
        expect(phrase.startsWith(WILLOW.slice(whole?.start, whole?.end)) || phrase === '').toBe(true)
      }
    }
    const numbers = engine?.mentions.filter(({ kind }) => kind === 'quantity') ?? []
    expect(numbers.find(({ phrase }) => phrase.startsWith('More than 500'))).toMatchObject({
      ...{ low: 500, high: null, modifier: 'more than', unit: 'people', act: 'released' },
    })
  })
})
