/** A stretch of values that a typed number may mean: from ≤ value < below. */
export interface ValueRange {
  from: number
  below: number
}

/** What a typed number may mean. */
export interface NumberAsked {
  /** the value itself first, then longer numbers that begin with the same digits */
  ranges: ValueRange[]
  /** the digits alone, as the index of words has them */
  digits: string
  /** more digits may follow */
  isOpen: boolean
  /** how it may be printed: a regular expression that Postgres and JavaScript read alike */
  pattern: string
}

const SCALES: Record<string, number> = { k: 3, thousand: 3, m: 6, million: 6, b: 9, bn: 9, billion: 9 }
const NUMBER = /^[$€£]?\s*(\d[\d.,\s]*?)\s*(?:(k|thousand|mn?|million|bn?|billion)|%|per ?cent)?$/i
// Two digits begin too many numbers to be of use.
const FEWEST_TO_GO_ON = 3
// No count of people reaches ten digits, and each more is one more stretch of the index to read.
const MOST_DIGITS = 9
const GROUP = 3
// Between groups of three digits and nowhere else.
const SEPARATOR = '(?:[.,\\s](?=\\d{3}))?'
const GROUPS = /^\d{1,3}(?:[.,\s]\d{3})*[.,\s]\d{1,3}$/
const DECIMAL = /^(\d+)[.,](\d+)$/

/**
 * The values that `text` may mean when it is a number and nothing else, else null. "67,8" is 67.8, and as the beginning of a
 * number being typed 67,800 to 67,899 and the same in millions; "425" is 425, and what begins with these digits; "67,879" is
 * that number alone, however it is printed; "1.5 million" reaches up to 1.6 million.
 */
export function numberAsked(text: string): NumberAsked | null {
  const match = NUMBER.exec(text.trim())
  const typed = match?.[1]?.replace(/[.,]$/, '')
  if (!typed) return null
  const digits = typed.replace(/\D/g, '')
  if (digits.length > MOST_DIGITS) return null
  const scale = SCALES[match?.[2]?.toLowerCase().replace('mn', 'm') ?? '']
  const ranges = scale ? scaled(typed, scale) : unscaled(typed, digits)
  if (ranges.length === 0) return null
  const isWhole = GROUPS.test(typed) && lastGroup(typed).length === GROUP
  const printed = printedPattern(typed, digits)
  if (!scale) return { ranges, digits, isOpen: !isWhole, pattern: printed }
  return { ranges, digits, isOpen: false, pattern: `${printed}\\s*${match?.[2]?.toLowerCase()}` }
}

function scaled(typed: string, zeros: number): ValueRange[] {
  const decimal = DECIMAL.exec(typed)
  const decimals = decimal?.[2]?.length ?? 0
  if (!decimal && /\D/.test(typed)) return []
  return [tenfold(typed.replace(/\D/g, ''), zeros - decimals)]
}

function unscaled(typed: string, digits: string): ValueRange[] {
  const decimal = DECIMAL.exec(typed)
  const asDecimal = decimal ? [tenfold(digits, -(decimal[2]?.length ?? 0))] : []
  if (/^\d+$/.test(typed)) {
    const longest = digits.length < FEWEST_TO_GO_ON ? 0 : MOST_DIGITS - digits.length
    return Array.from({ length: longest + 1 }, (_, zeros) => tenfold(digits, zeros))
  }
  if (!GROUPS.test(typed)) return asDecimal
  const missing = GROUP - lastGroup(typed).length
  const asGroups = missing === 0 ? [0] : [missing, missing + GROUP]
  return [...asDecimal, ...asGroups.map((zeros) => tenfold(digits, zeros))]
}

/** The values that begin with `digits` and go on for `zeros` places; negative: so many of the digits are decimals. */
function tenfold(digits: string, zeros: number): ValueRange {
  // Written out and read by Number, because 0.1 steps do not add up to the numbers that are stored.
  const written = (count: bigint) => Number(`${count}e${zeros}`)
  return { from: written(BigInt(digits)), below: written(BigInt(digits) + 1n) }
}

function lastGroup(typed: string): string {
  return /\d+$/.exec(typed)?.[0] ?? ''
}

/** Digits with or without their separators; "67,8" does not end in the middle of "678". */
function printedPattern(typed: string, digits: string): string {
  const begin = '(?<!\\d)(?<!\\d[.,])'
  const decimal = DECIMAL.exec(typed)
  if (!GROUPS.test(typed)) {
    return decimal ? `${begin}${decimal[1]}[.,]${decimal[2]}` : `${begin}${[...digits].join(SEPARATOR)}`
  }
  const last = lastGroup(typed)
  const before = digits.slice(0, -last.length).split('').join(SEPARATOR)
  const missing = GROUP - last.length
  const end = '(?!\\d)'
  const rest = missing === 0 ? end : `\\d{${missing}}${end}`
  return `${begin}${before}(?:[.,\\s]${last}${missing === 0 ? end : ''}|${last}${rest})`
}
