import type { ArticleCoding, ArticleMention } from '@/lib/core/compare/pages'

type Anchor = [start: number, end: number, role?: ArticleMention['anchors'][number]['role']]
const anchored = (places: Anchor[]): ArticleMention['anchors'] =>
  places.map(([start, end, role = 'whole']) => ({ start, end, role, method: 'hash' }))

const phraseOf = (ref: string, phrase: string) => ({
  ...{ ref: `willow--herald#${ref}`, phrase, gloss: null, voice: 'outlet' as const, speaker: null },
  ...{ position: 'body' as const, count: 1, note: null },
})

/** A word for people, at the places given. */
export function word(
  ref: string,
  phrase: string,
  places: Anchor[],
  more: Partial<Extract<ArticleMention, { kind: 'term' }>> = {},
): ArticleMention {
  return {
    ...{ kind: 'term', facet: 'people', facetLabel: 'people', concept: null, conceptLabel: null },
    ...{ denotes: null, ...phraseOf(ref, phrase), anchors: anchored(places), ...more },
  }
}

/** A source cited by a cue. */
export function cited(
  ref: string,
  phrase: string,
  places: Anchor[],
  more: Partial<Extract<ArticleMention, { kind: 'citation' }>> = {},
): ArticleMention {
  return {
    ...{ kind: 'citation', sectorLabel: 'ICE', duplicateOf: null, name: 'Ana Alder', title: null },
    ...{ organisation: null, sector: 'ice', named: true, mode: 'direct', document: false },
    ...{ quotedWords: 3, via: null, ...phraseOf(ref, phrase), anchors: anchored(places), ...more },
  }
}

/** A count of people. */
export function counted(
  ref: string,
  phrase: string,
  places: Anchor[],
  more: Partial<Extract<ArticleMention, { kind: 'quantity' }>> = {},
): ArticleMention {
  return {
    ...{ kind: 'quantity', figure: null, act: null, value: null, low: null, high: null },
    ...{ modifier: 'exact', measure: 'count', unit: 'people', unitLabel: 'people', unitStated: null },
    ...{ population: null, actStated: null, windowStated: null, attributedTo: null, alignment: null },
    ...{ ...phraseOf(ref, phrase), anchors: anchored(places), ...more },
  }
}

/** A coding of a whole text by a person or by the engine. */
export function coding(
  id: string,
  mentions: ArticleMention[],
  more: Partial<ArticleCoding> = {},
): ArticleCoding {
  const isEngine = id.startsWith('engine')
  return {
    coder: { id, kind: isEngine ? 'engine' : 'person', name: id, engineVersion: isEngine ? '0.1.0' : null },
    ...{ codebookVersion: 1, extent: 'whole', isShown: false, isOfAttachedText: true, characters: null },
    mentions,
    ...more,
  }
}
