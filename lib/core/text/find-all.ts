/**
 * Every offset at which `needle` starts in `haystack`, overlapping ones included, in rising order. Takes time
 * in proportion to both lengths whatever they hold (Knuth, Morris and Pratt 1977). An empty needle is nowhere.
 */
export function findAll(haystack: string, needle: string): number[] {
  const found: number[] = []
  if (needle.length === 0 || needle.length > haystack.length) return found
  const fallback = fallbackTable(needle)
  let matched = 0
  for (let at = 0; at < haystack.length; at += 1) {
    const unit = haystack.charCodeAt(at)
    while (matched > 0 && needle.charCodeAt(matched) !== unit) matched = fallback[matched - 1] ?? 0
    if (needle.charCodeAt(matched) === unit) matched += 1
    if (matched === needle.length) {
      found.push(at - needle.length + 1)
      matched = fallback[matched - 1] ?? 0
    }
  }
  return found
}

/** For each prefix of the needle, the length of its longest proper prefix that is also its suffix. */
function fallbackTable(needle: string): number[] {
  const table = [0]
  let matched = 0
  for (let at = 1; at < needle.length; at += 1) {
    while (matched > 0 && needle.charCodeAt(matched) !== needle.charCodeAt(at)) {
      matched = table[matched - 1] ?? 0
    }
    if (needle.charCodeAt(matched) === needle.charCodeAt(at)) matched += 1
    table.push(matched)
  }
  return table
}
