import type { PrismaClient } from '@/lib/db/client'

/** An invented article about an invented county, with something of everything that the engine reads. */
export const WILLOW = [
  'Willow County let 206 people go in one week',
  '',
  'Willow County declined 206 detainers in the week that ended on 3 February, according to a letter from the agency.',
  '“Those are releases into our communities,” said Sheriff Ana Alder on Monday. She opposed the law. 🌲',
  '“We were told nothing about it.”',
  'More than 500 criminal illegal aliens were released, and a third of the detainers were for people convicted of theft.',
  '',
].join('\n')

export const WILLOW_ID = 'nc-detainers-2019--willow-herald'

/** Writes the article and its outlet beside what content/ holds; nobody has coded it, and no text is attached. */
export async function writeWillow(prisma: PrismaClient, language: 'en' | 'es' = 'en'): Promise<void> {
  await prisma.outlet.create({ data: { id: 'willow-herald', name: 'Willow Herald', kind: 'newspaper' } })
  await prisma.article.create({
    data: {
      id: WILLOW_ID,
      outletId: 'willow-herald',
      headline: 'Willow County let 206 people go in one week',
      published: new Date('2020-02-04T00:00:00Z'),
      publishedPrecision: 'day',
      publishedBasis: 'invented',
      language,
      releases: { create: { releaseId: 'nc-detainers-2019', isPrimary: true } },
    },
  })
}

/** A hand coding of the article in five phrases, shown. */
export async function codeWillowByHand(prisma: PrismaClient): Promise<void> {
  await prisma.coding.create({
    data: {
      articleId: WILLOW_ID,
      coderId: 'first-coder',
      codebookVersion: 1,
      extent: 'opening',
      isShown: true,
      remarks: ['the week is theirs'],
      mentions: {
        create: [
          {
            ...{
              kind: 'term',
              ordinal: 1,
              text: 'criminal illegal aliens',
              voice: 'outlet',
              position: 'body',
            },
            term: { create: { facetId: 'called-criminal', modifiers: [] } },
          },
          ...['people convicted of theft', 'releases into our communities'].map((text, index) => ({
            ...{ kind: 'term' as const, ordinal: index + 2, text, voice: 'outlet' as const },
            term: { create: { facetId: 'convicted', modifiers: [] } },
          })),
          {
            ...{ kind: 'quantity', ordinal: 1, text: '206 people', voice: 'outlet', position: 'headline' },
            quantity: { create: { value: 206, low: 206, high: 206, modifier: 'exact', measure: 'count' } },
          },
          {
            ...{ kind: 'citation', ordinal: 1, text: 'said', position: 'body' },
            citation: {
              create: {
                ...{ name: 'Ana Alder', sectorId: 'local-law-enforcement', named: true },
                ...{ modeId: 'direct', isDocument: false, cue: 'said' },
              },
            },
          },
        ],
      },
    },
  })
}
