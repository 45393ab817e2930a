/** Where a phrase stands in the coded text: UTF-16 units, end exclusive. */
export interface PortableSpan {
  /** whole: the phrase; tail: its second part; quote: words that it quotes */
  role: 'whole' | 'tail' | 'quote'
  start: number
  end: number
}

interface Shared {
  /** place within its kind, from 1 */
  ordinal: number
  phrase: string
  count: number
  gloss: string | null
  note: string | null
  voice: 'outlet' | 'quoted' | 'paraphrased' | 'scare quotes' | null
  speaker: string | null
  position: 'headline' | 'lede' | 'body' | null
  spans: PortableSpan[]
}

/** A mention with every field that is stored of it. Ids are the codebook's, days are YYYY-MM-DD, null is "not stated". */
export type PortableMention = Shared &
  (
    | {
        kind: 'term'
        facet: string
        concept: string | null
        head: string | null
        modifiers: string[]
        denotes: string | null
      }
    | {
        kind: 'quantity'
        value: number | null
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
    | {
        kind: 'window'
        windowKind: string
        start: string | null
        end: string | null
        literalStart: string | null
        literalEnd: string | null
        basis: string | null
        dates: string | null
      }
    | {
        kind: 'citation'
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
        duplicateOf: number | null
      }
  )

/** One coding of an article with all that is stored of both, free of the database's own numbers. */
export interface PortableCoding {
  articleId: string
  /** the fields of the article's file in content/ that are no part of its coding, as that file has them */
  article: Record<string, unknown> & { url: string | null }
  /** the release that it is compared under; null where nobody tied it to one */
  release: string | null
  alsoReleases: string[]
  coder: { id: string; kind: 'person' | 'engine'; name: string; engineVersion: string | null }
  /** when it was recorded; null for one that came with content/ */
  recordedAt: Date | null
  coding: {
    codebook: number
    extent: 'whole' | 'opening'
    characters: number | null
    charactersBasis: string | null
    countRule: string | null
    ledeRule: string | null
    checked: { on: string; against: string; corrections: number } | null
  }
  remarks: string[]
  /** SHA-256 of the text that was coded; its body where that very text is attached. The length is not stored elsewhere. */
  text: { sha256: string; body: string | null } | null
  /** terms, quantities, windows, citations */
  mentions: PortableMention[]
}
