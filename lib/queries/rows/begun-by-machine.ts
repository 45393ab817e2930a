import { Prisma } from '@/lib/db/generated/client'

/** SQL for a BegunByMachine, from `c` and `coder`; null for every coding but a person's that began as a copy of the engine's. */
export const begunByMachine = Prisma.sql`
  case when coder.kind = 'person' and c.began_from like 'engine %' then (
    select jsonb_build_object('from', c.began_from, 'of', count(*),
      'lookedAt', count(*) filter (where m.checked_by is not null))
    from mention m where m.coding_id = c.id) end`
