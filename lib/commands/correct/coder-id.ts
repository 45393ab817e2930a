/**
 * The id of a person as a coder: "person-ada-wong". Letters outside a to z become their numbers, so that every name has an
 * id; names that differ in capitals, accents or blanks alone are one person.
 */
export function coderIdOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const ascii = plain.replace(/[^\p{ASCII}]/gu, (letter) => `-u${letter.codePointAt(0)?.toString(16)}-`)
  return `person-${ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed'}`
}
