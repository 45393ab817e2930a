import type { Candidate } from './candidate'
import { isDocumentPhrase } from './document-phrase'
import { readName } from './names'
import type { Page } from './page'
import { sectorOf } from './sector-of'

/** True when a cue inside somebody's report names a speaker of its own: "ICE accused X of ..., the Y News reported". */
export function speaksApart(page: Page, inner: Candidate, outer: Candidate): boolean {
  if (inner.stance || !inner.source || !outer.source) return false
  if (inner.source.first === outer.source.first) return false
  return relaysOthers(page, outer)
}

/** An outlet or a document passes on what others say. */
export function relaysOthers(page: Page, one: Candidate): boolean {
  const { source } = one
  if (!source) return false
  return isDocumentPhrase(page, source) || isOutlet(page, one)
}

export const isOutlet = (page: Page, { source }: Candidate): boolean =>
  source !== null && sectorOf(readName(page, source).description) === 'news-outlet'
