import type { PhraseFields } from '../coding/portable-mention'

/** Which mentions of a full coding a code stands for; a field that is left out asks for nothing. */
export interface MentionRule {
  /** "quote": the words in quotation marks that a citation credits; "planted": a difference written into an exercise */
  kind: 'term' | 'quantity' | 'window' | 'citation' | 'quote' | 'planted'
  facets?: string[] | undefined
  voices?: NonNullable<PhraseFields['voice']>[] | undefined
  sectors?: string[] | undefined
  named?: boolean | undefined
  units?: string[] | undefined
  /** kinds of planted differences */
  rules?: string[] | undefined
}

/** One thing that a pupil can say of words. */
export interface ClassCode {
  id: string
  label: string
  /** what to look for, in one sentence */
  hint: string
  /** a mention that any of these fits has the code; none: hand-made and machine's codings know nothing of it ("not sure") */
  of: MentionRule[]
}

/** The codes of one assignment, in the order in which they are shown. */
export interface ClassCodebook {
  id: string
  title: string
  about: string
  codes: ClassCode[]
}

/** What a rule asks of a stretch of a full coding. */
export interface CodedStretch {
  kind: MentionRule['kind']
  start: number
  end: number
  voice: PhraseFields['voice']
  facet: string | null
  sector: string | null
  named: boolean | null
  unit: string | null
  rule: string | null
}

/** The code that a stretch of a full coding has in a class's codebook: the first that fits; null where none does. */
export function codeOf(stretch: CodedStretch, { codes }: Pick<ClassCodebook, 'codes'>): string | null {
  return codes.find(({ of }) => of.some((rule) => fits(stretch, rule)))?.id ?? null
}

function fits(
  stretch: CodedStretch,
  { kind, facets, voices, sectors, named, units, rules }: MentionRule,
): boolean {
  const has = <Value>(asked: readonly Value[] | undefined, value: Value | null) =>
    asked === undefined || (value !== null && asked.includes(value))
  return (
    stretch.kind === kind &&
    has(facets, stretch.facet) &&
    has(voices, stretch.voice) &&
    has(sectors, stretch.sector) &&
    has(units, stretch.unit) &&
    has(rules, stretch.rule) &&
    (named === undefined || stretch.named === named)
  )
}
