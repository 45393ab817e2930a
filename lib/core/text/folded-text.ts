/** A text in the form in which phrases are compared, with the way back to the original. */
export interface FoldedText {
  folded: string
  /** for each unit of `folded`, the offset at which the original character it stands for starts */
  starts: number[]
  /** and the offset at which that character ends, exclusive */
  ends: number[]
}

const alike: Record<string, string> = {
  // quotation marks and apostrophes
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  // hyphens and dashes
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
}
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/ // soft hyphen, zero-width space, word joiner, byte order mark
const SPACE = /\s/

/**
 * A text with what typesetting changes and meaning does not made alike: curly and straight quotes, kinds of
 * dashes, no-break and repeated spaces and line breaks, case, and accents written as one or two characters.
 * Accents stay: "ano" is not "año". Spaces at the very start and end are kept as one.
 */
export function foldText(text: string): FoldedText {
  const folded: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let offset = 0
  for (const character of text) {
    const start = offset
    offset += character.length
    if (INVISIBLE.test(character)) continue
    if (SPACE.test(character)) {
      if (folded.at(-1) === ' ') ends[ends.length - 1] = offset
      else push(' ', start, offset)
      continue
    }
    for (const unit of (alike[character] ?? character.normalize('NFD').toLowerCase()).split('')) {
      push(unit, start, offset)
    }
  }
  return { folded: folded.join(''), starts, ends }

  function push(unit: string, start: number, end: number) {
    folded.push(unit)
    starts.push(start)
    ends.push(end)
  }
}
