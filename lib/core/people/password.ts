// Long rather than odd: no rule asks for digits or signs. ASVS 5.0 asks for eight at least and lets fifteen be advised.
export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 128

// The first guesses of everybody who tries: patterns that fill any length, and the words of this place.
const REPEATED = /^(.{1,4})\1+.{0,3}$/
const RUNS = 'abcdefghijklmnopqrstuvwxyz01234567890123456789 qwertyuiopasdfghjklzxcvbnm'
const COMMON = [
  'password',
  'passwort',
  'parallax',
  'letmein',
  'iloveyou',
  'admin',
  'welcome',
  'qwerty',
  '123456',
]

/** Why a password cannot be used, in a sentence; null when it can. `about` is what others know: name and address. */
export function passwordProblem(password: string, about: readonly string[]): string | null {
  if (password.length < SHORTEST_PASSWORD)
    return `The password has ${password.length} characters; it needs at least ${SHORTEST_PASSWORD}. Several words are easy to keep in mind.`
  if (password.length > LONGEST_PASSWORD)
    return `The password has ${password.length} characters; it may have ${LONGEST_PASSWORD}.`
  const plain = password.toLowerCase()
  if (REPEATED.test(plain) || RUNS.includes(plain))
    return 'The password is one pattern repeated. Choose several words.'
  const known = [...COMMON, ...about.flatMap(wordsOf)].filter((each) => each.length >= 4)
  // What is left without the words that everybody tries has to be long enough by itself.
  const rest = known.reduce((left, word) => left.replaceAll(word, ''), plain)
  return rest.length < SHORTEST_PASSWORD / 2
    ? 'The password is made of words that are tried first: your name, your address, “password”. Choose others.'
    : null
}

/** The whole, then its words: "ada@example.org", "ada", "example", "org". */
function wordsOf(known: string): string[] {
  const whole = known.toLowerCase()
  return [whole, ...whole.split(/[^\p{L}\p{N}]+/u)]
}
