import { readArticle } from '@/lib/core/extract/pipeline'
import type { CodedArticle } from '@/lib/core/findings/coded-article'
import { codedArticleOf as readArticleOf } from '@/lib/core/findings/from-reading'
import { ENGINE_CODER } from '../code-with-engine/engine-coder'
import { engineConcepts } from '../code-with-engine/engine-concepts'
import { engineSectors } from '../code-with-engine/engine-sectors'
import { codedArticleOf } from './coded-article'
import { refOf, type StoredCoding } from './stored-coding'

/**
 * The article of a stored coding as alignment and findings read it. A coding by this version of the engine is its reading
 * of the attached text itself, of which the rows keep less (what a cue credits, the days of a number's own window); a
 * coding by people, or by an earlier version, is what is stored. Refs are those of the stored mentions; what the reading
 * has and the coding leaves out is named by its place ("c@120").
 */
export function articleOfCoding(coding: StoredCoding): CodedArticle {
  const reading = readingOf(coding)
  const stored = codedArticleOf(coding, reading)
  if (!reading || stored.text === null || coding.coderId !== ENGINE_CODER.id) return stored
  const { id, outletName, headline, published, extent, text } = stored
  const read = readArticleOf(reading, { id, outletName, headline, published, text })
  const refAt = storedRefs(coding)
  const named = <Coded extends Placed>(mentions: readonly Coded[]): Coded[] =>
    mentions.map((mention) => ({ ...mention, ref: refAt(mention) }))
  return {
    ...read,
    extent,
    terms: named(read.terms),
    quantities: named(read.quantities),
    windows: named(read.windows),
    citations: named(read.citations),
  }
}

/** The engine's reading of the attached text; null where none is, or in a language that it does not read. */
function readingOf({ article }: StoredCoding) {
  if (!article.text || article.language !== 'en') return null
  const docDate =
    article.publishedPrecision === 'day' ? (article.published?.toISOString().slice(0, 10) ?? null) : null
  return readArticle(article.text.body, { docDate, concepts: engineConcepts(), sectors: engineSectors() })
}

interface Placed {
  ref: string
  start: number | null
  end: number | null
}

/** Gives a mention of the reading the ref of the stored one of its kind and place; of several at one place each its own. */
function storedRefs({ mentions }: StoredCoding): (mention: Placed) => string {
  const free = new Map<string, string[]>()
  for (const mention of mentions) {
    const [anchor] = mention.anchors
    if (!anchor) continue
    const ref = refOf(mention)
    const place = placeOf({ ref, start: anchor.start, end: anchor.end })
    free.set(place, [...(free.get(place) ?? []), ref])
  }
  return (mention) => free.get(placeOf(mention))?.shift() ?? `${mention.ref.charAt(0)}@${mention.start}`
}

/** The letter of the kind, and the place: "q120-126". */
function placeOf({ ref, start, end }: Placed): string {
  return `${ref.charAt(0)}${start}-${end}`
}
