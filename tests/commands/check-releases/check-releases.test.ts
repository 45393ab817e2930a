import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { attachText } from '@/lib/commands/attach-text'
import { checkReleases } from '@/lib/commands/check-releases'
import { RULES_VERSION } from '@/lib/core/findings/version'
import { commandLine } from '@/lib/core/people/actor'
import { workerDatabase } from '@/tests/support/worker-database'

const db = workerDatabase({ template: 'content' })
const EXERCISE = 'county-detainers-2031'

const findingsOf = (articleId: string) =>
  db.prisma.finding.findMany({
    where: { coding: { articleId } },
    include: { evidence: { include: { mention: true } }, figures: true },
    orderBy: { ordinal: 'asc' },
  })

describe('what the rules notice is stored', () => {
  it('with its phrases, the mentions they are, and the figures it is about', async () => {
    const transposed = (await findingsOf('cis-2014-03--hngn')).find(
      ({ rule }) => rule === 'figure-transposed',
    )
    expect(transposed?.statement).toContain('67,897')
    expect(transposed?.evidence[0]?.mention?.kind).toBe('quantity')
    expect(transposed?.figures.map(({ figureId }) => figureId)).toEqual(['criminal-released'])
  })

  it('with the place in the text where one is attached', async () => {
    const found = await findingsOf(`${EXERCISE}--triband-news-wire`)
    const text = readFileSync(`content/exercises/${EXERCISE}/triband-news-wire.txt`, 'utf8')
    const placed = found.flatMap(({ evidence }) => evidence).filter(({ start }) => start !== null)
    expect(placed.length).toBeGreaterThan(0)
    for (const one of placed) {
      if (one.articleId !== `${EXERCISE}--triband-news-wire`) continue
      expect(text.slice(one.start ?? 0, one.end ?? 0)).toBe(one.text)
    }
  })

  it('never says of an opening that it leaves something out', async () => {
    const [wrong] = await db.prisma.$queryRaw<{ count: number }[]>`
      select count(*)::int as count from omission_cell o join coding c on c.id = o.coding_id
      where c.extent = 'opening' and o.standing = 'not stated'`
    expect(wrong?.count).toBe(0)
    const kinds = await db.prisma.omissionCell.groupBy({ by: ['standing'], _count: true })
    expect(kinds.map(({ standing }) => standing).sort()).toEqual([
      'contradicted',
      'not_in_the_part_coded',
      'not_stated',
      'stated',
    ])
  })
})

describe('a release is checked', () => {
  it('once: a second run has nothing to do', async () => {
    expect(await checkReleases({ db: db.prisma })).toEqual({ checked: 0 })
  })

  it('again when its rules are older, and then has the same findings once', async () => {
    const before = await db.prisma.finding.count()
    await db.prisma.releaseCheck.update({
      where: { releaseId: EXERCISE },
      data: { rules: RULES_VERSION + 1 },
    })
    expect(await checkReleases({ db: db.prisma })).toEqual({ checked: 1 })
    expect(await db.prisma.finding.count()).toBe(before)
    expect(before).toBeGreaterThan(50)
  })

  it('again when a text is attached to one of its articles', async () => {
    const articleId = `${EXERCISE}--the-iron-gate`
    const { checkedAt } = await db.prisma.releaseCheck.findUniqueOrThrow({ where: { releaseId: EXERCISE } })
    const text = readFileSync(`content/exercises/${EXERCISE}/the-iron-gate.txt`, 'utf8')
    const replaced = text.replace('Vote now', 'Vote today')
    const result = await attachText({
      text: `${replaced}\nMore.`,
      actor: commandLine('tester'),
      articleId,
      mayReplace: true,
    })
    expect(result.code).toBe('replaced')
    const again = await db.prisma.releaseCheck.findUniqueOrThrow({ where: { releaseId: EXERCISE } })
    expect(again.checkedAt.getTime()).toBeGreaterThan(checkedAt.getTime())
  })

  it('by what a person tied: a number left untied is held against nothing', async () => {
    const tied = await db.prisma.findingEvidence.findFirstOrThrow({
      where: { articleId: 'cis-2014-03--hngn', finding: { rule: 'figure-transposed' } },
    })
    await db.prisma.alignment.deleteMany({ where: { quantityId: tied.mentionId ?? 0 } })
    await db.prisma.releaseCheck.delete({ where: { releaseId: 'cis-2014-03' } })
    await checkReleases({ db: db.prisma })
    const left = await findingsOf('cis-2014-03--hngn')
    const ofThatNumber = left.filter(
      ({ rule, evidence }) => rule === 'figure-transposed' && evidence[0]?.mentionId === tied.mentionId,
    )
    expect(ofThatNumber).toEqual([])
  })
})
