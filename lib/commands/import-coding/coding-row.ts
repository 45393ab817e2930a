import { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '../load-content/rows'

// What a coding from a file brings along; where it stands and whether it is shown is not the file's.
const COLUMNS = [
  ...['codebook_version', 'extent', 'characters', 'characters_basis', 'count_rule', 'lede_rule'],
  ...['text_sha256', 'checked_on', 'checked_against', 'check_corrections', 'remarks'],
  ...['recorded_by', 'recorded_at', 'began_from'],
] as const

/** The row of a coding as the database has it, without its numbers. Throws where there is no such coding. */
export async function codingRow(tx: Transaction, codingId: number): Promise<Prisma.InputJsonObject> {
  const columns = Prisma.join([...COLUMNS])
  const [found] = await tx.$queryRaw<{ row: Prisma.InputJsonObject }[]>`
    select (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(c)) where key = any(array[${columns}])) as row
    from coding c where id = ${codingId}`
  if (!found) throw new Error(`there is no coding ${codingId}`)
  return found.row
}

/** Puts the row of a coding back as it was. */
export async function restoreCodingRow(
  tx: Transaction,
  codingId: number,
  row: Prisma.JsonValue,
): Promise<void> {
  const list = Prisma.raw(COLUMNS.map((name) => `"${name}"`).join(', '))
  const from = Prisma.raw(COLUMNS.map((name) => `r."${name}"`).join(', '))
  await tx.$executeRaw`
    update coding set (${list}) = (select ${from} from jsonb_populate_record(null::coding, ${JSON.stringify(row)}::jsonb) r)
    where id = ${codingId}`
}
