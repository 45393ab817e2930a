import { createHash, randomBytes } from 'node:crypto'

const BYTES = 32 // 256 bits: nobody finds one by trying

/** A token that nobody can guess, and its SHA-256, which alone is kept. */
export function newToken(prefix = ''): { token: string; hash: string } {
  const token = `${prefix}${randomBytes(BYTES).toString('base64url')}`
  return { token, hash: hashOf(token) }
}

/** SHA-256 of a token or an address, in hex. A token has enough chance in it to need no salt. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
