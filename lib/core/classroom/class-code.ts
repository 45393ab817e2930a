// Letters and digits that are told apart when somebody reads them from a wall or hears them: no B or 8, O or 0, I, L or 1, S or 5.
export const CODE_LETTERS = 'ACDEFHJKMNPRTUVWXY347'
export const CODE_LENGTH = 6

/** A code as typed, in the form in which it is kept: capitals, without blanks and hyphens; null when it cannot be one. */
export function classCodeOf(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter))
    ? code
    : null
}

/** A code from random bytes, one for each letter. */
export function codeFrom(bytes: Uint8Array): string {
  return Array.from(bytes.slice(0, CODE_LENGTH), (byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('')
}

/** A code as it is shown: "ACD EFH". */
export function shownCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)} ${code.slice(CODE_LENGTH / 2)}`
}
