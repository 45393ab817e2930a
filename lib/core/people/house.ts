import { PEER_HEADER } from './cookie-names'
import { isLoopback } from './loopback'

/** Whom Parallax serves. */
export type House =
  /** this computer alone: whoever sits at it is the owner and signs in nowhere */
  | { mode: 'this computer' }
  /** others too, who sign in; `origin` is the one address by which they reach it */
  | { mode: 'house'; origin: string; isPublic: boolean }
  /** this computer as if it were alone; pupils at others reach the pages for everybody, their class above all, at `origin` */
  | { mode: 'classroom'; origin: string }
  /** others too, but nobody said under which address */
  | { mode: 'no address' }

const EVERY_ADDRESS = /^(?:0\.0\.0\.0|::|\[::\]|\*)$/

/**
 * Whom it serves by its settings. An address to be reached by counts also when it listens to this computer alone: then
 * another server stands before it, and what comes from there comes from anybody.
 */
export function houseOf({
  host,
  port,
  url,
  classroom = null,
  isPublic,
}: {
  host: string
  port: number
  url: string | null
  classroom?: string | null
  isPublic: boolean
}): House {
  if (url !== null) return { mode: 'house', origin: url, isPublic }
  if (classroom !== null) return { mode: 'classroom', origin: classroom }
  if (isLoopback(host)) return { mode: 'this computer' }
  if (EVERY_ADDRESS.test(host)) return { mode: 'no address' }
  const name = host.includes(':') ? `[${host}]` : host
  return { mode: 'house', origin: new URL(`http://${name}:${port}`).origin, isPublic }
}

/**
 * Whether a request comes from this computer, by its headers: asked for by a name of its own (a page of another site can
 * have its name lead here), and handed on by no other server (which would let in whoever it serves).
 */
export function isFromThisComputer(headers: Pick<Headers, 'get'>): boolean {
  if (!isLoopback(headers.get('host') ?? '')) return false
  const named = ['x-forwarded-for', 'x-real-ip', 'x-forwarded-host']
    .flatMap((name) => headers.get(name)?.split(',') ?? [])
    .map((each) => each.trim().replace(/^::ffff:/, ''))
  return headers.get('forwarded') === null && named.every((each) => isLoopback(each))
}

/**
 * Whether a request to a server that listens to others too comes from this computer all the same: by its name, and by the
 * address that the front of the server saw. Without what the front says it does not.
 */
export function isFromHereInClassroom(headers: Pick<Headers, 'get'>): boolean {
  return isLoopback(headers.get(PEER_HEADER) ?? '') && isFromThisComputer(headers)
}
