/** Where a phrase stands in the coded text: UTF-16 units, end exclusive. */
export interface PortableSpan {
  /** whole: the phrase; tail: its second part; quote: words that it quotes */
  role: 'whole' | 'tail' | 'quote'
  start: number
  end: number
}

/** What is said of a phrase, whatever its kind. */
export interface PhraseFields {
  voice: 'outlet' | 'quoted' | 'paraphrased' | 'scare quotes' | null
  /** who is speaking, where the voice is not the outletʼs */
  speaker: string | null
  note: string | null
}

export interface TermFields {
  facet: string
  /** null: a wording that the codebook lacks */
  concept: string | null
  head: string | null
  modifiers: string[]
  denotes: string | null
}

export interface QuantityFields {
  value: number | null
  /** the two ends of a range; null where it is one number */
  low: number | null
  high: number | null
  modifier: string | null
  measure: string | null
  unit: string | null
  unitStated: string | null
  population: string | null
  act: string | null
  actStated: string | null
  window: string | null
  windowInherited: string | null
  attributedTo: string | null
  shareOf: string | null
  per: string | null
  /** the figure of record that its coder tied it to */
  figure: string | null
  /** null where they are not stored: the record has the figure from this article alone */
  shifts: string[] | null
}

export interface WindowFields {
  windowKind: string
  start: string | null
  end: string | null
  literalStart: string | null
  literalEnd: string | null
  basis: string | null
  dates: string | null
}

export interface CitationFields {
  name: string
  title: string | null
  organisation: string | null
  sector: string
  named: boolean
  mode: string | null
  document: boolean
  cue: string | null
  quotedWords: number | null
  via: string | null
  /** the place within its kind of the citation that it repeats */
  duplicateOf: number | null
}

interface Shared extends PhraseFields {
  /** place within its kind, from 1 */
  ordinal: number
  phrase: string
  count: number
  gloss: string | null
  position: 'headline' | 'lede' | 'body' | null
  spans: PortableSpan[]
  /** who said that it is right, or changed it, and when (ISO 8601); null while nobody looked at it */
  checked: { by: string; at: string } | null
}

/** A mention with every field that is stored of it. Ids are the codebook's, days are YYYY-MM-DD, null is "not stated". */
export type PortableMention = Shared &
  (
    | ({ kind: 'term' } & TermFields)
    | ({ kind: 'quantity' } & QuantityFields)
    | ({ kind: 'window' } & WindowFields)
    | ({ kind: 'citation' } & CitationFields)
  )

export type MentionOf<Kind extends PortableMention['kind']> = Extract<PortableMention, { kind: Kind }>
