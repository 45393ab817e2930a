/** What the cookies of the sign-in begin with, after "__Secure-" where the address is https. */
export const COOKIE_PREFIX = 'parallax'

const SESSION = /(?:^|;\s*)(?:__Secure-)?parallax\.session_token=/

/** Whether a request brings a session, real or not: then its answer is that person’s alone and is kept nowhere. */
export function bringsSession(cookie: string | undefined, authorization: string | undefined): boolean {
  return authorization !== undefined || SESSION.test(cookie ?? '')
}

/** The header in which the front tells by which address of the network a request came; what others send there is dropped. */
export const PEER_HEADER = 'x-parallax-peer'
