import { randomUUID } from 'node:crypto'
import type { Answer } from './answer'

const NONCE = /'nonce-([^']+)'/

/** The nonce in the content security policy of an answer; null where it has none. */
export function nonceOf(headers: Answer['headers']): string | null {
  return headers.map(([, value]) => NONCE.exec(value)?.[1]).find(Boolean) ?? null
}

/** The pieces of a body around each place where its nonce stands. */
export function aroundNonce(body: Buffer, nonce: string | null): Buffer[] {
  if (!nonce) return [body]
  const pieces: Buffer[] = []
  let from = 0
  for (let at = body.indexOf(nonce); at >= 0; at = body.indexOf(nonce, from)) {
    pieces.push(body.subarray(from, at))
    from = at + nonce.length
  }
  return [...pieces, body.subarray(from)]
}

/**
 * An answer that was given before, with a nonce that nobody has seen: a policy protects a page only while nobody can know
 * the nonce of its scripts beforehand. `pieces` is its body as `aroundNonce` gives it.
 */
export function withFreshNonce({ headers, ...answer }: Omit<Answer, 'body'>, pieces: Buffer[]): Answer {
  const nonce = btoa(randomUUID())
  const old = nonceOf(headers)
  return {
    ...answer,
    headers: old ? headers.map(([name, value]) => [name, value.replaceAll(old, nonce)]) : headers,
    body: Buffer.concat(
      pieces.flatMap((piece, index) => (index === 0 ? [piece] : [Buffer.from(nonce), piece])),
    ),
  }
}
