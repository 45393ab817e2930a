import { randomUUID } from 'node:crypto'
import { joinClass } from '@/lib/commands/classroom/join-class'
import { openClass } from '@/lib/commands/classroom/open-class'
import { setAssignment } from '@/lib/commands/classroom/set-assignment'
import type { SavedMark } from '@/lib/core/classroom/save'
import { type Actor, type Role, VISITOR } from '@/lib/core/people/actor'
import { lessons } from '@/lib/queries/classroom/lessons'

export const TEXTS = ['county-detainers-2031--triband-news-wire', 'county-detainers-2031--the-iron-gate']

/** Somebody who signed in, with this role. */
export const person = (id: string, role: Role): Actor => ({
  ...{ kind: 'person', id, name: id, role, sessionId: 's' },
})
export const ADA = person('ada', 'teacher')
export const BEA = person('bea', 'teacher')

/** A class of Ada with one coding assignment on two constructed texts, and pupils of these names with their secrets. */
export async function smallClass(names: readonly string[], { codebookId = 'voices', days = 30 } = {}) {
  const opened = await openClass({ title: 'Media 9b', days, actor: ADA })
  const codebook = lessons().codebooks.find(({ id }) => id === codebookId) ?? null
  const set = await setAssignment({
    ...{ classId: opened.id, title: 'Whose words are these?', task: 'code', lessonId: null, codebook },
    ...{ articleIds: TEXTS, actor: ADA },
  })
  if (set.code !== 'set') throw new Error(set.code)
  const tokens: string[] = []
  for (const pseudonym of names) tokens.push(await join(opened.code, pseudonym))
  return { classId: opened.id, code: opened.code, assignmentId: set.assignmentId, tokens }
}

export async function join(code: string, pseudonym: string): Promise<string> {
  const joined = await joinClass({ code, pseudonym, actor: VISITOR })
  if (joined.code !== 'joined') throw new Error(joined.code)
  return joined.token
}

/** A mark in the first text as a browser would send it. */
export function mark(given: Partial<SavedMark> = {}): SavedMark {
  return {
    ...{ id: randomUUID(), text: 1, start: 0, end: 14, code: 'own', reason: '' },
    ...{ revision: 1, isRemoved: false },
    ...given,
  }
}
