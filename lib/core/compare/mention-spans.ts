import type { CodedSpan, CodedSpans, Kind } from '../agreement/coded-spans'
import { cueKey, nameKey } from '../agreement/reading-spans'
import { comparedEnds } from '../agreement/share-value'
import type { ArticleMention } from './pages'

/**
 * A coding ready to be compared: one span for each place at which the phrase itself stands in the text, `ref` the
 * mention's. Left out: what did not anchor, pull quotes, which count nowhere (codebook 1, rule 6), and an attribute that
 * the coding states nowhere, for its sheet had no room for it; with `statesAll` null is null, as the engine means it.
 */
export function mentionSpans(mentions: readonly ArticleMention[], { statesAll = false } = {}): CodedSpans {
  const hasConcepts =
    statesAll || mentions.some((mention) => mention.kind === 'term' && mention.concept !== null)
  const hasActs = statesAll || mentions.some((mention) => mention.kind === 'quantity' && mention.act !== null)
  const spans: CodedSpans = { terms: [], quantities: [], windows: [], citations: [] }
  for (const mention of mentions) {
    const at = placesOf(mention)
    switch (mention.kind) {
      case 'term': {
        const { facet, concept, voice } = mention
        const attributes = { facet, voice, ...(hasConcepts && { concept }) }
        spans.terms.push(...at.map((place) => ({ ...place, attributes })))
        break
      }
      case 'quantity': {
        const { modifier, measure, unit, act, voice } = mention
        const ends = comparedEnds({ ...endsOf(mention), measure }, mention.phrase)
        const attributes = { ...ends, modifier, measure, unit, voice, ...(hasActs && { act }) }
        spans.quantities.push(...at.map((place) => ({ ...place, attributes })))
        break
      }
      case 'window': {
        const attributes = { kind: mention.windowKind, from: mention.start, until: mention.end }
        spans.windows.push(...at.map((place) => ({ ...place, attributes })))
        break
      }
      case 'citation':
        if (mention.duplicateOf === null) {
          spans.citations.push(...at.map((place) => ({ ...place, attributes: citationAttributes(mention) })))
        }
    }
  }
  return spans
}

/** Both ends of a number. Where only its value was coded, without a bound, both are the value (codebook 1, rule 8). */
function endsOf({ value, low, high }: { value: number | null; low: number | null; high: number | null }) {
  return low === null && high === null ? { low: value, high: value } : { low, high }
}

type Place = Omit<CodedSpan<Kind>, 'attributes'>

function placesOf({ ref, phrase, anchors }: ArticleMention): Place[] {
  return anchors
    .filter(({ role }) => role === 'whole')
    .map(({ start, end }) => ({ start, end, text: phrase, ref }))
}

function citationAttributes(mention: Extract<ArticleMention, { kind: 'citation' }>) {
  const { phrase, name, sector, mode, named, document, quotedWords } = mention
  return {
    cue: phrase === '' ? null : cueKey(phrase),
    name: nameKey(name),
    ...{ sector, named, document, quotedWords },
    // Where a coder left the manner open, it is not compared.
    ...(mode === null ? {} : { mode }),
  }
}
