import { randomBytes } from 'node:crypto'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const ID_LENGTH = 16 // 80 bits: nobody finds one by trying
const TOKEN_LENGTH = 16 // can be written down and typed, and is as hard to find

/** An id by chance, of sixteen letters and digits. */
export function randomId(): string {
  return letters(ID_LENGTH)
}

/** A secret by chance that a pupilʼs browser keeps; the database has its hash alone. */
export function randomToken(): string {
  return letters(TOKEN_LENGTH)
}

function letters(length: number): string {
  return [...randomBytes(length)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')
}
