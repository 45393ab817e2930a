import type { Candidate } from './candidate'
import { isDocumentPhrase } from './document-phrase'
import { readName } from './names'
import { bits, type Page } from './page'
import { Is } from './word-columns'

const PRONOUN = Is.Subject | Is.Relative | Is.That

/**
 * True when a cue inside somebody's report names a speaker of its own: "ICE accused X of ..., the Y News reported", "the
 * filing conceded that ..., the judge noted".
 */
export function speaksApart(page: Page, inner: Candidate, outer: Candidate): boolean {
  if (inner.stance || !inner.source || !outer.source) return false
  if (inner.source.first === outer.source.first) return false
  if (inner.cue && bits(page, inner.source.first) & PRONOUN && inner.source.next - inner.source.first === 1) {
    return relaysOthers(page, outer)
  }
  return isDocumentPhrase(page, inner.source) || relaysOthers(page, outer)
}

/** An outlet or a document passes on what others say. */
export function relaysOthers(page: Page, one: Candidate): boolean {
  const { source } = one
  if (!source) return false
  return isDocumentPhrase(page, source) || isOutlet(page, one)
}

export const isOutlet = (page: Page, { source }: Candidate): boolean =>
  source !== null && page.sectorOf(readName(page, source).description) === 'news-outlet'
