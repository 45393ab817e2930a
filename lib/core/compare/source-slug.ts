// A coder's remark, "(report)", is no part of a name; one may stand within another.
const REMARK = /[([][^\][()]*[\])]/g
const OPEN_REMARK = /[([].*$/s
// ASCII but digits and letters, Latin-1 signs, general punctuation: the migration that made source_slug() lists the same.
// biome-ignore lint/suspicious/noControlCharactersInRegex: a name may hold a stray tab
const BETWEEN_WORDS = /[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u206f]+/g

// "the report", "data from ICE": each article may mean another one.
const DESCRIBED = /^[a-z]/

/**
 * The name under which a cited source has its page: lower case, words joined by hyphens, no remark in brackets. Names that
 * differ by more than case and punctuation stay apart, for only the texts can tell whether they are one. Empty for a
 * description, which begins with a small letter, and for a name without a letter or digit outside brackets: they have no page.
 */
export function sourceSlug(name: string): string {
  if (DESCRIBED.test(name)) return ''
  return name
    .replace(REMARK, ' ')
    .replace(REMARK, ' ')
    .replace(OPEN_REMARK, ' ')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(BETWEEN_WORDS, '-')
    .replace(/^-+|-+$/g, '')
}
