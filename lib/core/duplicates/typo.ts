/**
 * Whether two words are one that was misspelt: two neighbouring letters swapped ("hte"), or one doubled or not ("occured").
 * Another letter may be another word ("county", "country"), so it is not enough; neither is a changed ending.
 */
export function isTypo(before: string, after: string): boolean {
  const [a, b] = [before.toLowerCase(), after.toLowerCase()]
  if (!/^\p{L}{3,}$/u.test(a) || !/^\p{L}{3,}$/u.test(b) || a === b) return false
  if (a.length === b.length) {
    let i = 0
    while (a[i] === b[i]) i++
    return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length !== 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return i < short.length && i > 0 && long[i] === long[i - 1] && short.slice(i) === long.slice(i + 1)
}
