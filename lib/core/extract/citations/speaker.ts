import type { NameKind } from './names'
import type { Page } from './page'
import type { Sector } from './sectors'

/** Who is cited, as far as the article tells. */
export interface Speaker {
  kind: NameKind
  name: string | null
  title: string | null
  organisation: string | null
  sector: Sector
  /** false for an office or a group without a name */
  named: boolean
  document: boolean
}

/** A clause about a source tells less than the words before it: "the company that runs the jail". */
export const CLAUSE = /,? (?:who|which|whose|that)\b/

export const NOBODY: Speaker = {
  kind: 'unknown',
  name: null,
  title: null,
  organisation: null,
  sector: 'other',
  named: false,
  document: false,
}

/** A body by its name; the description helps to tell its sector. */
export const bodyNamed = ({ sectorOf }: Page, name: string, description = name): Speaker => ({
  ...NOBODY,
  kind: 'organisation',
  name,
  organisation: name,
  sector: sectorOf(name) ?? sectorOf(description.split(CLAUSE)[0] ?? '') ?? sectorOf(description) ?? 'other',
  named: true,
})

/** A group or an office, by the words that describe it. */
export const groupCalled = (
  { sectorOf }: Page,
  description: string,
  organisation: string | null = null,
): Speaker => ({
  ...NOBODY,
  kind: 'group',
  name: description || null,
  organisation,
  sector: sectorOf(description) ?? (organisation ? sectorOf(organisation) : null) ?? 'other',
})
