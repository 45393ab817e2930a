import { createClient, type PrismaClient } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { codeWithEngine } from './code-with-engine'
import { ENGINE_CODER } from './code-with-engine/engine-coder'

const TEXTS_AT_ONCE = 50 // ids held at a time, so that memory stays small however many texts there are
const CONNECTIONS = 2

export interface TextsRead {
  /** texts that the engine read now */
  read: number
  /** texts that it could not store, with the reason; they are tried again at the next start */
  failed: { articleId: string; reason: string }[]
}

export type TextsToRead = ({ databaseUrl: string } | { db: PrismaClient }) & {
  /** who has them read */
  actor: string
  /** told after each text: how many are done, of how many */
  onProgress?: (done: number, of: number) => void
}

/**
 * Reads every attached English text again whose engine coding is missing or made by another version, under another
 * codebook or of another text. One transaction a text: an interruption loses nothing that was done. Rejects when the
 * database cannot be reached.
 */
export async function codeAttachedTexts(options: TextsToRead): Promise<TextsRead> {
  if ('db' in options) return readAll(options.db, options)
  const client = createClient(options.databaseUrl, CONNECTIONS)
  try {
    return await readAll(client, options)
  } finally {
    await client.$disconnect()
  }
}

async function readAll(db: PrismaClient, { actor, onProgress }: TextsToRead): Promise<TextsRead> {
  const failed: TextsRead['failed'] = []
  const [row] = await db.$queryRaw<{ count: number }[]>`select count(*)::int as count ${stale}`
  const of = row?.count ?? 0
  let done = 0
  let after = ''
  while (done < of) {
    const batch = await db.$queryRaw<{ articleId: string }[]>`
      select t.article_id as "articleId" ${stale} and t.article_id > ${after}
      order by t.article_id limit ${TEXTS_AT_ONCE}`
    for (const { articleId } of batch) {
      await codeWithEngine({ articleId, actor }, db).catch(async (error: unknown) => {
        await db.$queryRaw`select 1` // rejects where the database is gone: then no text is to blame
        failed.push({ articleId, reason: error instanceof Error ? error.message : String(error) })
      })
      done += 1
      onProgress?.(done, of)
    }
    const last = batch.at(-1)
    if (!last || batch.length < TEXTS_AT_ONCE) break
    after = last.articleId
  }
  return { read: done - failed.length, failed }
}

/** SQL for the texts `t` that this version of the engine has yet to read; see writeEngineCoding(). */
const stale = Prisma.sql`
  from article_text t
  join article a on a.id = t.article_id
  where a.language = 'en' and not exists (
    select from coding c
    where c.article_id = t.article_id and c.coder_id = ${ENGINE_CODER.id}
      and c.codebook_version = (select max(version) from codebook) and c.text_sha256 = t.sha256
      and c.is_shown = not exists (
        select from coding other join coder on coder.id = other.coder_id
        where other.article_id = t.article_id and coder.kind = 'person'))`
