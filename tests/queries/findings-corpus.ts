import type { PrismaClient } from '@/lib/db/client'

/** Adds a check of "docket" to the small corpus: two findings on the Herald, one row of what was left out. */
export async function writeSmallCheck(prisma: PrismaClient): Promise<void> {
  const codingId = await shownCoding(prisma, 'docket--herald')
  const wireId = await shownCoding(prisma, 'docket--wire')
  const mention = await prisma.mention.findFirstOrThrow({ where: { codingId, kind: 'quantity' } })
  const evidence = { articleId: 'docket--herald', mentionId: mention.id, text: '260' }
  await prisma.finding.create({
    data: {
      ...{
        releaseId: 'docket',
        codingId,
        ordinal: 2,
        rule: 'misattributed',
        statement: 'It credits “x” to Y.',
      },
      evidence: { create: [{ ordinal: 1, articleId: 'docket--wire', text: 'en julio', start: 3, end: 11 }] },
    },
  })
  await prisma.finding.create({
    data: {
      ...{
        releaseId: 'docket',
        codingId,
        ordinal: 1,
        rule: 'figure-transposed',
        statement: 'It prints 260.',
      },
      evidence: { create: [{ ordinal: 1, ...evidence }] },
      figures: { create: [{ figureId: 'total' }] },
    },
  })
  await prisma.omissionRow.create({
    data: {
      ...{
        releaseId: 'docket',
        ordinal: 1,
        key: 'total',
        kind: 'figure',
        label: 'total label',
        figureIds: ['total'],
      },
      cells: { create: [{ codingId, standing: 'contradicted', refs: ['q1'] }] },
    },
  })
  await prisma.omissionRow.create({
    data: {
      ...{
        releaseId: 'docket',
        ordinal: 2,
        key: 'window',
        kind: 'window',
        label: 'as of July 21',
        figureIds: [],
      },
      cells: {
        create: [
          { codingId, standing: 'not_stated', refs: [] },
          { codingId: wireId, standing: 'not_in_the_part_coded', refs: [] },
        ],
      },
    },
  })
  await prisma.releaseCheck.create({
    data: { releaseId: 'docket', rules: 1, checkedAt: new Date('2031-02-03T04:05:06Z') },
  })
}

async function shownCoding(prisma: PrismaClient, articleId: string): Promise<number> {
  const { id } = await prisma.coding.findFirstOrThrow({ where: { articleId, isShown: true } })
  return id
}
