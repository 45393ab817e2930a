/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

const WORDS =
  'county letter sheriff office number people agency state report court record week month year officer clerk judge town city lawyer question answer meeting member council table page count figure list docket detainer release custody charge case order request jail hall law rule plan change print paper reader house door street morning evening'.split(
    ' ',
  )
const LINKS = 'said told asked wrote found counted sent kept gave took held named showed called left'.split(
  ' ',
)
const SMALL = 'the a of to in for with on by from and that which who as at'.split(' ')

/** What every report of the invented Harrow letter quotes: its sentences, its figures, its people. */
const QUOTED = [
  '“We counted every booking sheet by hand, and the number that came out is the number that we sent to the state,” Sheriff Dana Whitlow said.',
  'The letter says that 1,204 people had been held on federal detainers since 2027, of whom 311 had been convicted of a crime in the county.',
  '“These are requests and not orders, and a request can be declined by any sheriff who has read the law,” said Noor Haddad, a lawyer in Harrow.',
  'The agency said in a statement that it does not comment on letters that were written by others and sent to a third party without its knowledge.',
  'Commissioner Ruiz Aldana asked whether the same person could be counted twice, and the answer of the sheriff’s office was that it could.',
]

/** An invented report: a headline, and paragraphs of two sentences, some of which quote what all reports quote. */
export function report(random: () => number, paragraphs: number, quotes: number): string[] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string
  const sentence = (words: number): string => {
    const out = Array.from({ length: words }, (_, i) =>
      pick(i % 3 === 1 ? LINKS : i % 2 === 0 ? SMALL : WORDS),
    )
    return `${out.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`
  }
  const body = Array.from({ length: paragraphs }, () => `${sentence(14)} ${sentence(18)}`)
  const order = [...QUOTED].sort(() => random() - 0.5).slice(0, quotes)
  order.forEach((quote, i) => {
    body.splice(Math.floor(random() * body.length), 0, `${quote} ${sentence(6 + i)}`)
  })
  return [sentence(9).slice(0, -1), ...body]
}

/** How an outlet may print a wire text. */
export interface Printing {
  /** share of the paragraphs that is kept, from the top */
  keep: number
  ownHeadline: boolean
  /** paragraphs of its own, put in */
  added: number
  /** share of the words that is replaced */
  reworded: number
}

/** A wire text as an outlet prints it. */
export function printed(wire: readonly string[], random: () => number, how: Printing): string[] {
  const [headline = '', ...body] = wire
  const kept = body.slice(0, Math.max(1, Math.round(body.length * how.keep)))
  const own = report(random, how.added, 0)
  const changed = kept.map((paragraph) =>
    paragraph.replace(/\b[a-z]{4,}\b/g, (word) =>
      random() < how.reworded ? (WORDS[Math.floor(random() * WORDS.length)] as string) : word,
    ),
  )
  for (const paragraph of own.slice(1))
    changed.splice(1 + Math.floor(random() * changed.length), 0, paragraph)
  return [how.ownHeadline ? (own[0] as string) : headline, ...changed]
}

/** Paragraphs as a text. */
export const text = (paragraphs: readonly string[]): string => paragraphs.join('\n\n')
