import type { PrismaClient } from '@/lib/db/client'
import { writeSmallCorpus } from '../small-corpus'

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

/** The small corpus with an article to search in, "docket--silent", and an exercise; all of it is invented. */
export async function writeSearchCorpus(prisma: PrismaClient): Promise<void> {
  await writeSmallCorpus(prisma)
  await prisma.figure.updateMany({
    where: { releaseId: 'docket', id: 'total' },
    data: { value: 67_879, label: 'encounters not followed by charges' },
  })
  await writeArticle(prisma, {
    id: 'docket--silent',
    outletId: 'silent',
    headline: 'Sixty thousand turned loose in Willow',
    isConstructed: false,
    phrases: [
      'turned loose',
      'on the loose',
      'loose on the border',
      'sex-offense convictions',
      'at large',
      'niños',
    ],
    numbers: [
      { text: 'nearly 67,900 people', value: 67_900 },
      { text: '67,879', value: 67_879 },
      { text: '67879 people', value: 67_879 },
      { text: '67.8 percent', value: 67.8 },
      { text: '678 people', value: 678 },
      { text: 'sixty-seven thousand', value: 67_000 },
      { text: '40 to 80 thousand', value: null, low: 40_000, high: 80_000 },
    ],
  })
  const { shortTitle: _, ...docket } = await prisma.release.findUniqueOrThrow({ where: { id: 'docket' } })
  await prisma.release.create({
    data: { ...docket, id: 'exercise', shortTitle: 'An exercise', url: null, isConstructed: true },
  })
  await prisma.outlet.create({
    data: { id: 'invented', name: 'The Invented', kind: 'newspaper', isConstructed: true },
  })
  await writeArticle(prisma, {
    id: 'exercise--invented',
    outletId: 'invented',
    headline: 'Invented people turned loose',
    isConstructed: true,
    phrases: ['turned loose', 'roundhouse'],
    numbers: [{ text: '67,879', value: 67_879 }],
  })
}

interface Written {
  id: string
  outletId: string
  headline: string
  isConstructed: boolean
  phrases: string[]
  numbers: { text: string; value: number | null; low?: number; high?: number }[]
}

async function writeArticle(prisma: PrismaClient, written: Written) {
  const { id, outletId, headline, isConstructed, phrases, numbers } = written
  await prisma.article.create({
    data: {
      ...{ id, outletId, headline, isConstructed },
      published: day('2024-10-02'),
      publishedPrecision: 'day',
      publishedBasis: 'stated',
      releases: { create: { releaseId: isConstructed ? 'exercise' : 'docket', isPrimary: true } },
    },
  })
  await prisma.coding.create({
    data: {
      articleId: id,
      coderId: 'first-coder',
      codebookVersion: 1,
      extent: 'whole',
      isShown: true,
      mentions: {
        create: [
          ...phrases.map((text, index) => ({
            kind: 'term' as const,
            ordinal: index + 1,
            text,
            voice: 'outlet' as const,
            term: { create: { facetId: 'act-of-release', modifiers: [] } },
          })),
          ...numbers.map(({ text, value, low = value, high = value }, index) => ({
            kind: 'quantity' as const,
            ordinal: index + 1,
            text,
            voice: 'outlet' as const,
            quantity: { create: { value, low, high, measure: 'count' as const, unitId: 'people' } },
          })),
        ],
      },
    },
  })
}
