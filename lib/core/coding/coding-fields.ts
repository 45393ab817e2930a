/** What is told of a coding as a whole. */
export interface CodingFields {
  /** version of the codebook */
  codebook: number
  extent: 'whole' | 'opening'
  /** length of the coded part in UTF-16 units */
  characters: number | null
  charactersBasis: string | null
  countRule: string | null
  ledeRule: string | null
  checked: { on: string; against: string; corrections: number } | null
}
