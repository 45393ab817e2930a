import { withoutBrackets } from './source-name'
import { type SourceSort, sourceSort } from './source-sort'
import type { PlacedPhrase } from './uses'

/** How a source is cited, in citations; and how many of its words stand in quotation marks. */
export interface MannerCounts {
  direct: number
  partial: number
  paraphrase: number
  /** a document, however it is cited */
  document: number
  notCoded: number
  quotedWords: number
}

/** A source with what real articles make of it. */
export interface SourceLine {
  slug: string
  /** as most citations spell it, without remarks in brackets */
  name: string
  sort: SourceSort
  organisations: string[]
  articles: number
  outlets: number
  releases: number
  manners: MannerCounts
}

/** A source that its articles describe and do not name: a wording, not somebody. */
export interface UnnamedLine {
  name: string
  articles: number
  /** up to four places where it stands, newest first */
  places: Pick<PlacedPhrase, 'ref' | 'outletName' | 'release'>[]
}

/** The citations of a source counted together. */
export function allCitations(manners: MannerCounts): number {
  const { direct, partial, paraphrase, document, notCoded } = manners
  return direct + partial + paraphrase + document + notCoded
}

/** A source as counted, with its name freed of remarks and told whether it is a person, a body or a document. */
export function toSourceLine({
  isDocument,
  name: spelled,
  ...source
}: Omit<SourceLine, 'sort'> & { isDocument: boolean }): SourceLine {
  const name = withoutBrackets(spelled)
  return { ...source, name, sort: sourceSort({ name, organisations: source.organisations, isDocument }) }
}
