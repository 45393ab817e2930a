/** The four kinds of mention, in the order in which they are listed. */
export const KINDS = ['terms', 'quantities', 'windows', 'citations'] as const
export type Kind = (typeof KINDS)[number]

/**
 * How an attribute is read. "nominal": one of a list of categories, so that agreement by chance can be taken off.
 * "value": a number, a day or words, equal or not. A list of names: made of those attributes, equal where all are.
 */
export type Scale = 'nominal' | 'value' | readonly string[]

/** The attributes that are compared, kind by kind, in the order in which they are listed. */
export const ATTRIBUTES = {
  terms: { facet: 'nominal', concept: 'nominal', voice: 'nominal' },
  quantities: {
    value: ['low', 'high'],
    low: 'value',
    high: 'value',
    modifier: 'nominal',
    measure: 'nominal',
    unit: 'nominal',
    act: 'nominal',
    voice: 'nominal',
  },
  windows: { kind: 'nominal', days: ['from', 'until'], from: 'value', until: 'value' },
  citations: {
    cue: 'value',
    name: 'value',
    sector: 'nominal',
    mode: 'nominal',
    named: 'nominal',
    document: 'nominal',
    quotedWords: 'value',
  },
} as const satisfies Record<Kind, Record<string, Scale>>

type Listed<K extends Kind> = (typeof ATTRIBUTES)[K]

/** The attributes of a kind that a coding states; those made of others are left out. */
export type Attribute<K extends Kind> = {
  [A in keyof Listed<K>]: Listed<K>[A] extends string ? A : never
}[keyof Listed<K>] &
  string

/** null: coded as absent or not stated, which is a value like any other. */
export type AttributeValue = string | number | boolean | null

/**
 * One mention as the comparison sees it, whoever made it. Offsets count UTF-16 units, `end` exclusive. Of a split term
 * the head alone is the span: the head decides what is paired, and the tail is not compared.
 */
export interface CodedSpan<K extends Kind = Kind> {
  start: number
  end: number
  /** what stands there, where the caller wants to show it */
  text?: string
  /** whatever the caller finds the mention again by */
  ref?: string
  /** an attribute that this coding does not hold is left out; pairs without it on both sides are not compared in it */
  attributes: Partial<Record<Attribute<K>, AttributeValue>>
}

/** A coding of one text, by a person or by the engine, reduced to what is compared. Any order. */
export type CodedSpans = { [K in Kind]: CodedSpan<K>[] }
