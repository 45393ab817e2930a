import type { Actor, Role, Scope } from './actor'

/** What one may be allowed to do; the rows of the table that every page and every command is judged by. */
export type Right =
  /** pages and data for everybody who can reach the server: signing in, what a page is drawn with */
  | 'come in'
  /** comparisons and all that is coded */
  | 'read'
  /** texts of articles that people attached or imported: they belong to others and are shown to nobody outside */
  | 'read texts'
  /** oneʼs own password, passkeys, sessions and tokens */
  | 'own account'
  /** keep what a comparison shows under an address of its own */
  | 'freeze'
  /** attach, import, tie to a release, and take out again */
  | 'bring in'
  /** code articles, correct codings, bring codings in */
  | 'code'
  /** enter releases, change and delete them */
  | 'enter releases'
  /** check drafts, and review them with others */
  | 'review'
  /** classes and what they are given to do */
  | 'teach'
  /** what a class is given to do, for those who joined it */
  | 'take part'
  /** people, invitations, roles and the history */
  | 'keep the house'
  /** what `npm start` and its workers do by themselves */
  | 'maintain'

/** Which roles have which right. A visitor has those of the first column that the house opens to everybody. */
export const RIGHTS: Readonly<Record<Right, readonly (Role | 'visitor' | 'pupil')[]>> = {
  'come in': ['visitor', 'pupil', 'reader', 'teacher', 'editor', 'owner'],
  read: ['visitor', 'reader', 'teacher', 'editor', 'owner'],
  'read texts': ['reader', 'teacher', 'editor', 'owner'],
  'own account': ['reader', 'teacher', 'editor', 'owner'],
  freeze: ['teacher', 'editor', 'owner'],
  'bring in': ['teacher', 'editor', 'owner'],
  code: ['teacher', 'editor', 'owner'],
  'enter releases': ['editor', 'owner'],
  review: ['editor', 'owner'],
  teach: ['teacher', 'owner'],
  'take part': ['pupil'],
  'keep the house': ['owner'],
  maintain: [],
}

/** What a token made for a scope may do. */
const OF_SCOPE: Readonly<Record<Scope, readonly Right[]>> = {
  read: ['read', 'read texts'],
  'check drafts': ['read', 'review'],
  'bring in': ['read', 'bring in'],
}

/** What the house opens to those who did not sign in. */
export interface Openness {
  /** visitors may read comparisons */
  isPublic: boolean
}

/**
 * Whether somebody has a right. A visitor reads only where the house is public; a
 * pupil takes part in one class, which each command finds by her secret. A token has what its scopes and the role
 * of its person have both. Whoever runs npm commands holds the database and is refused nothing.
 */
export function hasRight(
  actor: Pick<Actor, 'kind' | 'role'> & { scopes?: readonly Scope[] },
  right: Right,
  { isPublic }: Openness = { isPublic: false },
): boolean {
  if (actor.kind === 'command line') return true
  if (right === 'come in') return true
  if (actor.kind === 'visitor') return right === 'read' && isPublic
  if (!RIGHTS[right].includes(actor.role)) return false
  // Passwords and sessions are a personʼs: the local owner has none, and no token reaches them.
  if (right === 'own account') return actor.kind === 'person'
  return (
    actor.kind !== 'access token' || (actor.scopes ?? []).some((scope) => OF_SCOPE[scope].includes(right))
  )
}
