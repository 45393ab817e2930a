import type { ActingPerson } from '@/lib/core/people/actor'
import type { PrismaClient } from '@/lib/db/client'

/** An editor of the house by a short id. */
export function editor(id: string, name = id): ActingPerson {
  return { kind: 'person', id, name, role: 'editor', sessionId: `session of ${id}` }
}

/** Puts editors into the database, so that they can be called in. */
export async function writePeople(prisma: PrismaClient, ...people: ActingPerson[]): Promise<void> {
  await prisma.person.createMany({
    data: people.map(({ id, name, role }) => ({
      ...{ id, name, role, coderId: `coder-${id}`, email: `${id}@house.example` },
    })),
  })
}
