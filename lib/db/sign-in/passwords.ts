import { type Algorithm, hash, verify } from '@node-rs/argon2'

// The least that OWASP recommends for argon2id: 19 MiB, two passes, one lane; about 30 ms on a small server.
const ARGON2ID = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
}

/** A password as it is kept: argon2id with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), ARGON2ID)
}

/** Whether a password is the one that was kept. */
export async function isPassword({
  hash: kept,
  password,
}: {
  hash: string
  password: string
}): Promise<boolean> {
  return verify(kept, password.normalize('NFKC'))
}
