import type { Kind } from '@/lib/core/agreement/coded-spans'
import type { SourceAccuracy } from '@/lib/queries/engine-accuracy'

type Source = SourceAccuracy['source']

/** A gold’s name in a table, whether the engine was developed on it, and what it is. */
export const SOURCES: Record<Source, { name: string; use: string; means: string }> = {
  articles: {
    name: 'Five articles',
    use: 'developed on',
    means:
      'News articles that two people coded in full and then settled. The engine was developed on them until next to nothing differed: its figures here show what it was taught, not what it does with a new article.',
  },
  exercises: {
    name: 'Exercises',
    use: 'developed on',
    means:
      'Eight articles constructed for teaching, by invented outlets. They were there while the engine was developed.',
  },
  'blind-development': {
    name: 'Blind texts',
    use: 'development',
    means:
      'Constructed texts, written and coded by one person who had not seen what the engine reads. Its errors in them may be read to improve it.',
  },
  'blind-second': {
    name: 'Blind texts, second batch',
    use: 'development',
    means:
      'Ten more constructed texts, by somebody else who had not seen what the engine reads, worded as differently as possible. Its errors in them may be read to improve it.',
  },
  'blind-held-out': {
    name: 'Held-out texts',
    use: 'held out',
    means:
      'More texts by the same person, kept apart: nobody looks at the engine’s errors in them. Of all the figures these say most about a new article.',
  },
  people: {
    name: 'Two people',
    use: 'the ceiling',
    means:
      'What two people who coded the five articles independently marked alike, worked out in the same way. They wrote before the present rules; where they differed, the rules were made. A machine that agrees more with the settled coding than they did with each other is not better than a person: it was fitted to it.',
  },
}

/** A kind of mention as this page speaks of it. */
export const KIND_WORDS: Record<Kind, { id: string; title: string; what: string }> = {
  terms: {
    id: 'accuracy-terms',
    title: 'Words',
    what: 'A wording for people, acts, custody, places, policies and the like, with what it is about and whose voice it is in.',
  },
  quantities: {
    id: 'accuracy-numbers',
    title: 'Numbers',
    what: 'A number with the words that limit it and what it counts.',
  },
  windows: {
    id: 'accuracy-windows',
    title: 'Windows',
    what: 'A time that something is dated by, with its first and last day.',
  },
  citations: {
    id: 'accuracy-officials',
    title: 'Officials',
    what: 'A source that is cited, marked at the words that say so (“said”, “according to”). The name counts as right only where it is the same in full.',
  },
}

/** Properties shown, in this order; those left out are in the saved file. */
export const PROPERTIES: Record<Kind, [id: string, label: string][]> = {
  terms: [
    ['facet', 'facet'],
    ['concept', 'concept'],
    ['voice', 'voice'],
  ],
  quantities: [
    ['value', 'value'],
    ['modifier', 'limit'],
    ['measure', 'measure'],
    ['unit', 'unit'],
    ['act', 'act'],
    ['voice', 'voice'],
  ],
  windows: [
    ['kind', 'kind'],
    ['days', 'both days'],
    ['from', 'first day'],
    ['until', 'last day'],
  ],
  citations: [
    ['name', 'name'],
    ['sector', 'sector'],
    ['mode', 'mode'],
    ['named', 'named'],
    ['document', 'document'],
    ['quotedWords', 'quoted words'],
  ],
}

/** A share from 0 to 1 as "97.2%"; "–" where there is none. */
export const inPercent = (share: number | null): string =>
  share === null ? '–' : `${(100 * share).toFixed(1)}%`

/** A coefficient as "α .861"; nothing where there is none. */
export const inAlpha = (alpha: number | null): string | null =>
  alpha === null ? null : `α ${alpha.toFixed(3).replace(/^(-?)0\./, '$1.')}`
