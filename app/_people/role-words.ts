import type { Role } from '@/lib/core/people/actor'

/** What each role may do, in a line. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  owner: 'everything, people and roles included',
  editor: 'import, code, enter releases, check and review drafts',
  teacher: 'import, code, lead classes',
  reader: 'read everything, change nothing',
}
