import { stringify } from 'yaml'
import type { RecordStart } from '@/lib/queries/record-start'
import { articleNamed } from './article-figures'

/**
 * The text that a new record begins with: every field that it needs, empty, and from an article what can be said without
 * having seen the document. Nothing is filled in that would have to be guessed.
 */
export function startText(start: RecordStart | null): string {
  const named = start && articleNamed(start)
  const unseen = named && `as reported by ${named}; the document itself was not seen`
  const window = start?.numbers.find((number) => number.window !== null)?.window
  const record = {
    ...{ id: null, title: null, shortTitle: null, standfirst: null, teaser: null },
    teaserEvidence: [],
    ...{ publisher: start?.publisher ?? null, publisherKind: null },
    ...{ document: unseen, documentKind: null },
    ...{ released: null, releasedBasis: start && proposedBasis(start) },
    ...{ url: null, obtainedHow: unseen },
    window: window ?? { kind: null, start: null, end: null, stated: null },
    headlineFigures: [],
    versions: [{ status: 'published', on: null, note: 'Published.', source: null }],
    scopeNotes: [],
    figures: [],
  }
  return stringify(record, { aliasDuplicateObjects: false, lineWidth: 110 })
}

/** Why no date of publication is known yet, with the day of the article; null where that has no day. */
export function proposedBasis({ published, outletName }: RecordStart): string | null {
  return published && `not known; ${outletName} reported it on ${published}`
}
