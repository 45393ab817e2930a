import type { Relation, Voice } from '../compare/types'
import type { Finding } from '../findings/finding'
import type { StyleHit } from '../style/check-style'
import type { FieldNumber, FieldSource, FieldUse } from './field'

/** Where an entry stands in the draft: UTF-16 units of its canonical text; null for what is not in it. */
interface At {
  start: number | null
  end: number | null
}

/** A thing to look at: what a rule noticed. */
export interface FindingEntry extends At {
  kind: 'finding'
  finding: Finding
}

/** A thing to look at: words that the style guide has a rule for. */
export interface StyleEntry extends At {
  kind: 'style'
  hit: StyleHit
}

/** A thing to look at: a caveat of the record that the draft does not have. */
export interface CaveatEntry extends At {
  kind: 'caveat'
  id: string
  /** as the record words it */
  label: string
  /** the draft says the opposite, which is a finding of its own */
  contradicted: boolean
}

/** For context: a number of the draft, what the document says and what the field printed. */
export interface NumberEntry extends At {
  kind: 'number'
  ref: string
  phrase: string
  figureId: string
  label: string
  /** the document's number in words ("512", "more than 500") */
  recorded: string
  relation: Relation
  field: readonly FieldNumber[]
}

/** For context: a term of the draft, in whose voice it stands, and how the field used it. */
export interface TermEntry extends At {
  kind: 'term'
  concept: string
  phrase: string
  voice: Voice | null
  field: readonly FieldUse[]
}

/** For context: somebody whom the field asked and the draft does not name. */
export interface SourceEntry extends At {
  kind: 'source'
  source: FieldSource
}

export type DraftEntry = FindingEntry | StyleEntry | CaveatEntry | NumberEntry | TermEntry | SourceEntry

const TO_LOOK_AT = new Set<DraftEntry['kind']>(['finding', 'style', 'caveat'])

/** Whether an entry asks for a decision, rather than telling what others printed. */
export function asksForDecision({ kind }: DraftEntry): boolean {
  return TO_LOOK_AT.has(kind)
}
