import { createHash, randomBytes } from 'node:crypto'
import type { FrozenComparison } from '@/lib/core/compare/workspace/frozen'
import { writeView } from '@/lib/core/compare/workspace/write-view'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from './people/history'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const ID_LENGTH = 16 // 80 bits: nobody finds one by trying

/** Keeps a comparison under an address of its own; returns its id. Rejects when the database cannot be reached. */
export async function freezeView(
  { comparison, actor }: { comparison: FrozenComparison; actor: Actor },
  db: PrismaClient = database(),
): Promise<string> {
  demand(actor, 'freeze-view')
  const data = JSON.stringify(comparison)
  const articles = comparison.columns.flatMap((column) => column.articles)
  const row = {
    id: [...randomBytes(ID_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join(''),
    address: writeView(comparison.view),
    data,
    sha256: createHash('sha256').update(data, 'utf8').digest('hex'),
    codebookVersion: Math.max(1, ...articles.map(({ codebookVersion }) => codebookVersion)),
    engineVersion: ENGINE_VERSION,
    createdBy: actor.name,
  }
  return db.$transaction(async (tx) => {
    const { id } = await tx.frozenView.create({ data: row, select: { id: true } })
    const thing = { kind: 'frozen view', id } as const
    await record(tx, actor, { command: 'freeze-view', thing, summary: 'Froze a comparison' })
    return id
  })
}
