/** Words of the text, in UTF-16 units of the attached text; end is exclusive. */
export interface CodedSpan {
  start: number
  end: number
}

/** What a person says of a phrase, whatever its kind. Ids are those of the codebook; null is "not stated". */
interface CodedPhrase {
  span: CodedSpan
  voice: 'outlet' | 'quoted' | 'paraphrased' | 'scare quotes' | null
  /** who is speaking, where the voice is not the outletʼs */
  speaker: string | null
  note: string | null
}

/** A mention as a person codes it: the phrase and what it is. Dates are YYYY-MM-DD. */
export type CodedMention = CodedPhrase &
  (
    | { kind: 'term'; facet: string; concept: string | null }
    | {
        kind: 'quantity'
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
        windowStated: string | null
      }
    | { kind: 'window'; windowKind: string; start: string | null; end: string | null; dates: string | null }
    | {
        kind: 'citation'
        name: string
        title: string | null
        organisation: string | null
        sector: string
        named: boolean
        mode: string | null
        cue: string | null
        via: string | null
      }
  )
