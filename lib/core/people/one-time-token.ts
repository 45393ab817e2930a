/** How long a link to come in by is good for, in days. */
export const INVITATION_DAYS = 7
/** How long an access token is good for, in days. */
export const TOKEN_DAYS = 365
/** What an access token begins with, so that one that was left lying somewhere is told for what it is. */
export const TOKEN_PREFIX = 'plx_'

/** Whether something can be the token of an invitation: 43 letters, digits, - and _. */
export function isInvitationToken(token: string): boolean {
  return /^[\w-]{43}$/.test(token)
}
