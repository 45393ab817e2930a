import { createHash } from 'node:crypto'

/**
 * The hash under which a pupilʼs secret is kept and looked up; blanks, hyphens and capitals of one that was typed do not
 * count. The secret has 80 random bits, so that its plain SHA-256 cannot be turned back.
 */
export function pupilTokenHash(token: string): string {
  const plain = token.toLowerCase().replace(/[^a-z2-7]/g, '')
  return createHash('sha256').update(plain).digest('hex')
}
