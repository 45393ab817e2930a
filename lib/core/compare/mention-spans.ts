import type { CodedSpan, CodedSpans, Kind } from '../agreement/coded-spans'
import { cueKey, nameKey } from '../agreement/reading-spans'
import { comparedEnds } from '../agreement/share-value'
import type { ArticleMention } from './pages'

/**
 * A coding ready to be compared: one span for each place at which the phrase itself stands in the text, `ref` the
 * mention's. Left out: what did not anchor, and pull quotes, which count nowhere (codebook 1, rule 6).
 */
export function mentionSpans(mentions: readonly ArticleMention[]): CodedSpans {
  const spans: CodedSpans = { terms: [], quantities: [], windows: [], citations: [] }
  for (const mention of mentions) {
    const at = placesOf(mention)
    switch (mention.kind) {
      case 'term': {
        const { facet, concept, voice } = mention
        spans.terms.push(...at.map((place) => ({ ...place, attributes: { facet, concept, voice } })))
        break
      }
      case 'quantity': {
        const { modifier, measure, unit, act, voice } = mention
        const attributes = { ...comparedEnds(mention, mention.phrase), modifier, measure, unit, act, voice }
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
