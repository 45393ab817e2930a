import type { SourceLink } from '../compare/types'

/** One word of the glossary, as the pages explain it. */
export interface GlossaryWord {
  id: string
  word: string
  /** other spellings and plurals */
  forms: string[]
  definition: string
  /** what it is often taken for */
  mistakenFor: string
  /** null for words of our own */
  source: { label: string; link: SourceLink } | null
  seeAlso: { id: string; word: string }[]
  /** has an everyday meaning too, so it is never found by itself in running text */
  everyday: boolean
  /** units and acts of the codebook that it explains */
  units: string[]
  acts: string[]
}
