import { attachText } from '@/lib/commands/attach-text'
import { type CodingToImport, importCoding, reviewCoding } from '@/lib/commands/import-coding/import-coding'
import { commandLine } from '@/lib/core/people/actor'
import type { PrismaClient } from '@/lib/db/client'
import type { PortableCoding } from '@/lib/export/coding/portable-coding'
import { writeSmallCorpus } from '../../queries/small-corpus'
import { TEXT, writeArticleRow, writeHandCoding } from '../docket-texts'
import { portable } from './exported'

/** An article with a coding by hand and one by machine, of the text that is attached. */
export const ID = 'docket--silent'
/** Who brings codings in. */
export const ACTOR = commandLine('Ada Wong')
export const ADA = 'person-ada-wong'

export async function writeDocket(prisma: PrismaClient): Promise<void> {
  await writeSmallCorpus(prisma)
  await writeArticleRow(prisma, ID)
  await writeHandCoding(prisma, { articleId: ID, coderId: 'first-coder', text: TEXT })
  await attachText({ text: TEXT, articleId: ID, actor: commandLine('tester'), mayReplace: false })
}

/** Brings a file in, agreeing to nothing unless told. */
export function bring(source: string, more: Partial<CodingToImport> = {}) {
  const agreed = { replaces: null, isOfThis: false }
  return importCoding({ articleId: ID, file: { name: 'a.yaml', source }, actor: ACTOR, agreed, ...more })
}

export async function review(source: string) {
  const result = await reviewCoding({ articleId: ID, file: { name: 'a.yaml', source }, actor: ACTOR })
  if (result.code !== 'review') throw new Error(JSON.stringify(result))
  return result.review
}

/** How many codings, mentions and changes are stored. */
export async function counts(prisma: PrismaClient): Promise<number[]> {
  return [await prisma.coding.count(), await prisma.mention.count(), await prisma.codingChange.count()]
}

export const hand = (): Promise<PortableCoding> => portable(ID, 'first-coder')

export async function machine(prisma: PrismaClient): Promise<PortableCoding> {
  const { coderId } = await prisma.coding.findFirstOrThrow({
    where: { articleId: ID, coder: { kind: 'engine' } },
  })
  return portable(ID, coderId)
}
