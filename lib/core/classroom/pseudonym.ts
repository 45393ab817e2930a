const LONGEST = 30 // characters

/** A pseudonym as it is shown, without blanks at its ends and control characters; null when nothing or too much is left. */
export function pseudonymOf(typed: string): string | null {
  const name = typed
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  return name === '' || name.length > LONGEST || pseudonymKey(name) === '' ? null : name
}

/** A pseudonym as it is compared: names that differ in capitals, accents and blanks alone are one. */
export function pseudonymKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
