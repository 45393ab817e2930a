import type { PublicFigures } from '@/lib/content/schema/evaluation'
import { readArticle } from '@/lib/core/extract/pipeline'
import type { ConceptIndex } from '@/lib/core/extract/terms/concept-index'
import type { Found } from './own-text'
import { scoreCitations } from './public-citations'
import {
  attributionDocument,
  placeDocument,
  publicDocuments,
  timeDocument,
  valueDocument,
} from './public-gold'
import { scorePlaces, scoreValues } from './public-quantities'
import { scoreTime } from './public-time'

type Id = PublicFigures['id']
type Scored = { id: Id; figures: PublicFigures } | { id: Id; absent: string }

/** The engine against each file of public gold, in a fixed order, or why a file was not scored. */
export function publicFigures(concepts: ConceptIndex): Scored[] {
  const read = (document: { text: string; docDate?: string | null | undefined }) =>
    // This gold counts lengths, frequencies and datelines among the times.
    readArticle(document.text, { docDate: document.docDate ?? null, concepts, undated: true })
  const scored = <T extends { text: string }, F>(
    id: Id,
    kind: PublicFigures['kind'],
    documents: Found<T>,
    find: (document: T) => F,
    score: (documents: { gold: T; found: F }[]) => PublicFigures['figures'],
  ): Scored => {
    if ('absent' in documents) return { id, absent: documents.absent }
    const { texts } = documents
    const figures = score(texts.map((gold) => ({ gold, found: find(gold) })))
    return { id, figures: { id, kind, texts: texts.length, figures } }
  }
  const time = (id: Id) =>
    scored(id, 'windows', publicDocuments(id, timeDocument), (one) => read(one).windows, scoreTime)
  return [
    time('time_te3_platinum'),
    time('time_timebank'),
    time('time_aquaint'),
    scored(
      'qty_newsquant_dev',
      'quantities',
      publicDocuments('qty_newsquant_dev', valueDocument),
      (one) => read(one).quantities,
      scoreValues,
    ),
    scored(
      'qty_quantulum3',
      'quantities',
      publicDocuments('qty_quantulum3', placeDocument),
      (one) => read(one).quantities,
      scorePlaces,
    ),
    scored(
      'quote_polnear_dev',
      'citations',
      publicDocuments('quote_polnear_dev', attributionDocument),
      (one) => read(one).citations,
      scoreCitations,
    ),
  ]
}
