import type {
  CitationMention,
  QuantityMention,
  Reading,
  Spoken,
  TermMention,
  WindowMention,
} from '@/lib/core/extract/mention'
import type { Paint } from './paint'

const NAME_WIDTH = 4

/** The four lists under a text that was read: one line for each mention, with what was read of it. */
export function mentionLists({ terms, quantities, windows, citations }: Reading, paint: Paint): string {
  return [
    list('Words', 't', terms, termFacts, paint),
    list('Numbers', 'q', quantities, quantityFacts, paint),
    list('Windows', 'w', windows, windowFacts, paint),
    list('Officials', 'c', citations, citationFacts, paint),
  ].join('\n\n')
}

function list<Mention extends { text: string }>(
  title: string,
  letter: string,
  mentions: readonly Mention[],
  factsOf: (mention: Mention) => (string | null)[],
  paint: Paint,
): string {
  const lines = mentions.map((mention, index) => {
    const facts = factsOf(mention).filter((fact) => fact !== null)
    const name = `${letter}${index + 1}`.padEnd(NAME_WIDTH)
    return `${paint('dim', name)}${oneLine(mention.text)}  ${paint('dim', facts.join(' · '))}`
  })
  return [paint('bold', `${title} (${mentions.length})`), ...(lines.length > 0 ? lines : ['none'])].join('\n')
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

const termFacts = (term: TermMention) => [
  term.facet,
  term.concept ?? 'not in the codebook',
  term.tail ? `with "${oneLine(term.tail.text)}"` : null,
  ...said(term),
]

const quantityFacts = (quantity: QuantityMention) => [
  numberOf(quantity),
  quantity.measure === 'count' ? null : quantity.measure,
  quantity.unit === null ? (quantity.unitNoun ?? 'unit not stated') : quantity.unit,
  quantity.per === null ? null : `per ${quantity.per}`,
  quantity.act === null ? null : `act: ${quantity.act}`,
  quantity.shareOf === null ? null : `of: ${quantity.shareOf}`,
  quantity.window === null ? 'window not stated' : quantity.window.text,
  ...said(quantity),
]

function numberOf({ low, high, modifier, detail, measure }: QuantityMention): string {
  // "one in seven" is 0.142857 to the engine and 14.3% to a reader
  const isPart = measure === 'share' && (high ?? low ?? 0) <= 1
  const number = (value: number) =>
    isPart ? `${round(value * 100, 1)}%` : round(value, 6) + (measure === 'share' ? '%' : '')
  const how = detail === null ? modifier : `${modifier}, ${detail}`
  if (low === null && high === null) return 'no number'
  if (low === high || low === null || high === null) return `${number(low ?? high ?? 0)} (${how})`
  return `${number(low)} to ${number(high)} (${how})`
}

const round = (value: number, digits: number) =>
  value.toLocaleString('en-US', { maximumFractionDigits: digits })

const windowFacts = (window: WindowMention) => [
  window.kind,
  `${window.from ?? 'open'} to ${window.until ?? 'open'}`,
  window.basis,
  ...said(window),
]

const citationFacts = (citation: CitationMention) => [
  citation.name ?? citation.source?.text ?? 'not named',
  citation.title,
  citation.organisation,
  citation.sector,
  citation.document ? 'document' : null,
  citation.attitude ? 'a stand, not words' : citation.mode,
  citation.quotedWords > 0 ? `${citation.quotedWords} quoted words` : null,
  citation.via === null ? null : `via ${citation.via}`,
  citation.duplicateOf === null ? null : 'repeats an earlier quotation',
]

const said = ({ voice, speaker, position }: Spoken): (string | null)[] => [
  voice === 'outlet' ? 'outlet' : `${voice}${speaker === null ? '' : `: ${speaker}`}`,
  position === 'body' ? null : position,
]
