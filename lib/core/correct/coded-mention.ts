import type {
  CitationFields,
  PhraseFields,
  QuantityFields,
  TermFields,
  WindowFields,
} from '../coding/portable-mention'

/** Words of the text, in UTF-16 units of the attached text; end is exclusive. */
export interface CodedSpan {
  start: number
  end: number
}

/** What a person says of a phrase, whatever its kind. Ids are those of the codebook; null is "not stated". */
interface CodedPhrase extends PhraseFields {
  span: CodedSpan
}

type Amount = 'value' | 'low' | 'high' | 'modifier' | 'measure'
type Counted = 'unit' | 'unitStated' | 'population' | 'act'
type Source = 'name' | 'title' | 'organisation' | 'sector' | 'named' | 'mode' | 'cue' | 'via'

/** A mention as a person codes it: the phrase and what it is, of all that is stored what a person chooses. Dates are YYYY-MM-DD. */
export type CodedMention = CodedPhrase &
  (
    | ({ kind: 'term' } & Pick<TermFields, 'facet' | 'concept'>)
    | ({ kind: 'quantity'; windowStated: string | null } & Pick<QuantityFields, Amount | Counted>)
    | ({ kind: 'window' } & Pick<WindowFields, 'windowKind' | 'start' | 'end' | 'dates'>)
    | ({ kind: 'citation' } & Pick<CitationFields, Source>)
  )
