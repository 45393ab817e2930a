import type { PortableMention } from '@/lib/core/coding/portable-mention'

/** The largest whole number that the database stores. */
export const LARGEST_COUNT = 2_147_483_647
const LARGEST_VALUE = 1e300 // its constraint on printed numbers
const LONGEST_PHRASE = 2_000 // characters: a citationʼs or the engineʼs longest has some hundred

/** A problem of one mention: the field, and what is wrong. */
export interface Unstorable {
  mention: PortableMention
  field: string
  message: string
}

/** What in mentions is of the right form, but larger than can be stored, or told twice. */
export function unstorable(mentions: readonly PortableMention[]): Unstorable[] {
  const places = new Set<string>()
  return mentions.flatMap((mention) => {
    const problems: Unstorable[] = []
    const add = (field: string, message: string) => problems.push({ mention, field, message })
    const count = (field: string, value: number | null) => {
      if (value !== null && value > LARGEST_COUNT) add(field, `${value} is too big`)
    }
    const place = `${mention.kind} ${mention.ordinal}`
    if (places.has(place)) add('ordinal', `there is another ${place}`)
    places.add(place)
    count('ordinal', mention.ordinal)
    count('count', mention.count)
    if (mention.phrase.length > LONGEST_PHRASE)
      add('phrase', `has ${mention.phrase.length} characters; at most ${LONGEST_PHRASE} are taken`)
    for (const { end } of mention.spans) count('spans', end)
    if (mention.kind === 'citation') {
      count('quotedWords', mention.quotedWords)
      count('duplicateOf', mention.duplicateOf)
    }
    if (mention.kind === 'quantity') {
      for (const field of ['value', 'low', 'high'] as const) {
        if (Math.abs(mention[field] ?? 0) > LARGEST_VALUE) add(field, `${mention[field]} is too big`)
      }
    }
    return problems
  })
}
