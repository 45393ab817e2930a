/** What somebody who signs in is, from most to least rights. */
export const ROLES = ['owner', 'editor', 'teacher', 'reader'] as const
export type Role = (typeof ROLES)[number]

/** Somebody who signed in. */
export interface ActingPerson {
  kind: 'person'
  id: string
  name: string
  role: Role
  /** the sign-in that this request came by */
  sessionId: string
}

/** Whoever sits at the computer that Parallax runs on, while it serves that computer alone. */
export interface LocalOwner {
  kind: 'local owner'
  id: 'local'
  name: string
  role: 'owner'
}

/** Somebody who did not sign in. */
export interface Visitor {
  kind: 'visitor'
  id: 'visitor'
  name: string
  role: 'visitor'
}

/** A program that signed in with an access token, for the person who made it. */
export interface TokenHolder {
  kind: 'access token'
  /** "token-12" */
  id: string
  /** the person’s name and the token’s: "Ada Wong (newsroom script)" */
  name: string
  role: Role
  personId: string
  /** it may do these alone, and none that the person may not */
  scopes: readonly Scope[]
}

/** What an npm command does, for whoever can run one on the computer that holds the database. */
export interface CommandLine {
  kind: 'command line'
  id: 'command-line'
  name: string
  role: 'owner'
}

/** Somebody who joined a class: known by the secret in a browser, and to that class alone. */
export interface Pupil {
  kind: 'pupil'
  /** of the place in the class; it goes with the class */
  id: string
  /** never the made-up one: that stands in the class alone */
  name: 'a pupil'
  role: 'pupil'
}

/** Who acts. Every one has a name to be told by and a role to be judged by. */
export type Actor = ActingPerson | LocalOwner | Visitor | Pupil | TokenHolder | CommandLine

/** What an access token may be made for. */
export const SCOPES = ['read', 'check drafts', 'bring in'] as const
export type Scope = (typeof SCOPES)[number]

/** Somebody who did not sign in. */
export const VISITOR: Visitor = { kind: 'visitor', id: 'visitor', name: 'a visitor', role: 'visitor' }

/** Whoever has this place in a class. */
export function pupil(id: string): Pupil {
  return { kind: 'pupil', id, name: 'a pupil', role: 'pupil' }
}

/** The one who sits at the computer, by the name of their account. */
export function localOwner(name: string): LocalOwner {
  return { kind: 'local owner', id: 'local', name, role: 'owner' }
}

/** Whoever runs an npm command, by the name given: "npm", or that of an account. */
export function commandLine(name: string): CommandLine {
  return { kind: 'command line', id: 'command-line', name, role: 'owner' }
}
