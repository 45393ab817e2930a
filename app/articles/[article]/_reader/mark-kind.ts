import type { ArticleMention } from '@/lib/core/compare/pages'

/** How a mention is drawn in the text: words in three families of facets, and the three other kinds. */
export type MarkKind = 'people' | 'acts' | 'words' | 'number' | 'window' | 'source'

export const markKinds: { kind: MarkKind; label: string }[] = [
  { kind: 'number', label: 'numbers' },
  { kind: 'people', label: 'words for people' },
  { kind: 'acts', label: 'words for acts and status' },
  { kind: 'words', label: 'other words' },
  { kind: 'window', label: 'windows' },
  { kind: 'source', label: 'sources' },
]

// Sixteen facets cannot each have a colour that is told apart; the facet itself stands in words beside the text.
const FAMILY: Record<string, MarkKind> = {
  people: 'people',
  'called-criminal': 'people',
  convicted: 'people',
  charged: 'people',
  release: 'acts',
  'custody-status': 'acts',
  'refusal-local': 'acts',
  'refusal-home-country': 'acts',
  'agency-action': 'acts',
  consequence: 'acts',
}

/** The way in which a mention is drawn. */
export function markKind(mention: ArticleMention): MarkKind {
  if (mention.kind === 'quantity') return 'number'
  if (mention.kind === 'window') return 'window'
  if (mention.kind === 'citation') return 'source'
  return FAMILY[mention.facet] ?? 'words'
}
