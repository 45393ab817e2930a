import { createHash } from 'node:crypto'
import type { PrismaClient } from '@/lib/db/client'

/** Words that stand in no other row of a test's database. */
export const UNIQUE = '7,413 people'

/** An invented article about an invented county, with a number in it that the engine will read too. */
export const TEXT = [
  'Willow County let 206 people go in one week',
  '',
  'Willow County declined 206 detainers in the week that ended on 3 February, a letter from the agency says.',
  `“Those are not releases,” said Sheriff Ana Alder. She holds ${UNIQUE}. Of the 206 detainers, 142 were for noncitizens charged with traffic offences.`,
  '',
].join('\n')

export const PHRASES = [
  'Willow County',
  'declined 206 detainers',
  'a letter from the agency',
  'noncitizens charged with traffic offences',
  'one week',
] as const

export const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

interface CodingToWrite {
  articleId: string
  coderId: string
  /** the text that its offsets are of; null: coded in words alone */
  text: string | null
  isShown?: boolean
  /** who made it here; without it, it is as content/ has them */
  recordedBy?: string
}

/** Writes a coding by a person with the phrases above, at the first place of each. Returns its id. */
export async function writeHandCoding(
  prisma: PrismaClient,
  { articleId, coderId, text, isShown = true, recordedBy }: CodingToWrite,
): Promise<number> {
  const contentPath = `articles/${articleId}-${coderId}.yaml`
  if (!recordedBy)
    await prisma.contentFile.create({
      data: { path: contentPath, sha256: hashOf(contentPath), loader: 1, loadedBy: 'tester' },
    })
  const { id } = await prisma.coding.create({
    data: {
      ...{ articleId, coderId, isShown, codebookVersion: 1 },
      extent: text === null ? 'opening' : 'whole',
      textSha256: text === null ? null : hashOf(text),
      ...(recordedBy ? { recordedBy, recordedAt: new Date() } : { contentPath }),
    },
  })
  for (const [index, phrase] of PHRASES.entries()) {
    const start = (text ?? '').indexOf(phrase)
    await prisma.mention.create({
      data: {
        ...{ codingId: id, kind: 'term', ordinal: index + 1, text: phrase, count: 1, voice: 'outlet' },
        ...(text !== null && { spans: { create: { ordinal: 1, start, end: start + phrase.length } } }),
        term: { create: { facetId: 'people', modifiers: [] } },
      },
    })
  }
  return id
}

/** Writes an article of the Silent Times on the docket, without a coding. */
export async function writeArticleRow(prisma: PrismaClient, id: string): Promise<void> {
  await prisma.article.create({
    data: {
      ...{ id, outletId: 'silent', publishedBasis: 'invented' },
      releases: { create: { releaseId: 'docket', isPrimary: true } },
    },
  })
}
