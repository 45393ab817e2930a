/** Why a link is not fetched, or what came of it is not taken. `message` is a sentence for the person who gave it. */
export interface Refusal {
  code: RefusalCode
  message: string
}

export type RefusalCode =
  | 'not-a-link'
  | 'scheme'
  | 'userinfo'
  | 'port'
  | 'local-name'
  | 'private-address'
  | 'unknown-host'
  | 'robots'
  | 'robots-unreachable'
  | 'too-many-redirects'
  | 'bad-redirect'
  | 'status'
  | 'content-type'
  | 'content-encoding'
  | 'too-big'
  | 'timeout'
  | 'connection'

/** Thrown inside fetching alone, and turned into a value at its edge. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message)
  }
}
