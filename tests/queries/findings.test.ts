import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleFindings } from '@/lib/queries/article-findings'
import { releaseFindings } from '@/lib/queries/release-findings'
import { workerDatabase } from '../support/worker-database'
import { writeSmallCheck } from './findings-corpus'
import { writeSmallCorpus } from './small-corpus'

const db = workerDatabase()
beforeAll(async () => {
  await writeSmallCorpus(db.prisma)
  await writeSmallCheck(db.prisma)
})

describe('the findings of a release', () => {
  it('are null for a release that is not there', async () => {
    expect(await releaseFindings('no-such-release')).toBeNull()
    expect(await releaseFindings("' or 1=1 --")).toBeNull()
  })

  it('stand in the order of the text, with the rules that found them in the order of the registry', async () => {
    const found = await releaseFindings('docket')
    expect(found?.checkedAt).toBe('2031-02-03T04:05:06Z')
    expect(found?.rules.map(({ id }) => id)).toEqual(['figure-transposed', 'misattributed'])
    expect(found?.rules[0]?.title).toBe('Digits changed places')
    expect(found?.findings.map(({ ref }) => ref)).toEqual(['docket--herald#f1', 'docket--herald#f2'])
  })

  it('carry their phrases with voice and speaker, and their figures', async () => {
    const [first] = (await releaseFindings('docket'))?.findings ?? []
    expect(first).toMatchObject({
      outletId: 'herald',
      outletName: 'Willow Herald',
      statement: 'It prints 260.',
    })
    expect(first?.evidence).toEqual([
      {
        ...{
          articleId: 'docket--herald',
          outletName: 'Willow Herald',
          language: 'en',
          ref: 'docket--herald#q1',
        },
        ...{ phrase: '260', gloss: null, voice: 'paraphrased', speaker: 'the agency', position: 'headline' },
        ...{ source: null, place: null },
      },
    ])
    expect(first?.figures).toEqual([
      expect.objectContaining({ id: 'total', value: 206, modifier: null, unitLabel: 'people label' }),
    ])
  })

  it('give a place in a text only while the text is there', async () => {
    const phraseOf = async () => (await releaseFindings('docket'))?.findings[1]?.evidence[0]
    expect(await phraseOf()).toMatchObject({
      outletName: 'Alder Wire',
      language: 'es',
      ref: null,
      place: null,
    })
    const body = 'Es en julio.'
    const sha256 = createHash('sha256').update(body).digest('hex')
    await db.prisma.articleText.create({
      data: { articleId: 'docket--wire', body, sha256, length: body.length, attachedBy: 'test' },
    })
    expect((await phraseOf())?.place).toEqual({ start: 3, end: 11 })
  })

  it('say when a check is due, and are none where nothing was found', async () => {
    expect(await releaseFindings('older')).toEqual({
      release: 'older',
      checkedAt: null,
      rules: [],
      findings: [],
    })
  })

  it('of a coding that is shown no longer are left out', async () => {
    const shown = { articleId: 'docket--herald', coderId: 'first-coder' }
    await db.prisma.coding.updateMany({ where: shown, data: { isShown: false } })
    expect((await releaseFindings('docket'))?.findings).toEqual([])
    await db.prisma.coding.updateMany({ where: shown, data: { isShown: true } })
  })
})

describe('the findings of an article', () => {
  it('are its own, under the release that it is compared by', async () => {
    const found = await articleFindings('docket--herald')
    expect(found).toMatchObject({ release: 'docket', shortTitle: 'The docket' })
    expect(found?.findings).toHaveLength(2)
    expect((await articleFindings('docket--wire'))?.findings).toEqual([])
  })

  it('are null where the article is not there', async () => {
    expect(await articleFindings('none')).toBeNull()
  })
})
