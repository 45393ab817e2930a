import { formatPeriod } from '../format-date'
import type { ArticleMention } from '../pages'
import { sourceKey } from '../source-name'
import type { Column } from '../types'

/** More texts than this cannot be read beside one another. */
export const MOST_TEXTS = 4

/** A text to be read beside others, with its mentions as they stand in it. */
export interface ReadText {
  article: Pick<Column, 'articleId' | 'outletName' | 'headline' | 'published' | 'language'>
  /** the one release that the article is about; null where there are several, whose figures a number alone cannot tell apart */
  release: string | null
  body: string
  mentions: ArticleMention[]
}

export type FactKind = 'figure' | 'source' | 'window' | 'concept'

/** Something that two texts or more have: a figure of the record, a source, a window, a concept. */
export interface SharedFact {
  id: string
  kind: FactKind
  label: string
  /** for each text, in their order, in how many places it stands; 0 for none */
  times: number[]
}

const KINDS: FactKind[] = ['figure', 'source', 'window', 'concept']

/** The fact that a mention is about, by which it is found in other texts; null for one that can be in no other. */
export function factOf(mention: ArticleMention, release: string | null): Omit<SharedFact, 'times'> | null {
  switch (mention.kind) {
    case 'quantity':
      // Figures of two records are never the same, whatever their names.
      if (mention.figure === null || release === null) return null
      return { id: `figure/${release}/${mention.figure.id}`, kind: 'figure', label: mention.figure.label }
    case 'citation':
      return { id: `source/${sourceKey(mention.name)}`, kind: 'source', label: mention.name }
    case 'window':
      if (mention.start === null && mention.end === null) return null
      return {
        id: `window/${mention.start ?? ''}/${mention.end ?? ''}`,
        kind: 'window',
        label: formatPeriod(mention),
      }
    case 'term':
      if (mention.concept === null) return null
      return {
        id: `concept/${mention.facet}/${mention.concept}`,
        kind: 'concept',
        label: mention.conceptLabel ?? mention.concept,
      }
  }
}

/** The facts that stand in two texts or more: figures, sources, windows, concepts, and within each the most frequent first. */
export function sharedFacts(texts: readonly ReadText[]): SharedFact[] {
  const facts = new Map<string, SharedFact>()
  for (const [place, { mentions, release }] of texts.entries()) {
    for (const mention of mentions) {
      const fact = factOf(mention, release)
      const standing = mention.anchors.filter(({ role }) => role === 'whole').length
      if (fact === null || standing === 0) continue
      const known = facts.get(fact.id) ?? { ...fact, times: texts.map(() => 0) }
      known.times[place] = (known.times[place] ?? 0) + standing
      facts.set(fact.id, known)
    }
  }
  const sum = ({ times }: SharedFact) => times.reduce((all, each) => all + each, 0)
  return [...facts.values()]
    .filter(({ times }) => times.filter((each) => each > 0).length > 1)
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        sum(b) - sum(a) ||
        a.label.localeCompare(b.label, 'en'),
    )
}

/** The shared fact that words are marked for where several mentions stand over them; null where none does. */
export function factHere(
  mentions: readonly ArticleMention[],
  release: string | null,
  shared: ReadonlyMap<string, SharedFact>,
): SharedFact | null {
  const here = mentions.flatMap((mention) => {
    const fact = shared.get(factOf(mention, release)?.id ?? '')
    return fact ? [fact] : []
  })
  return here.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))[0] ?? null
}
