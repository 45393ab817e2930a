import type { Reading, Spoken, TermMention, WindowMention } from '@/lib/core/extract/mention'
import type { Quotation } from '@/lib/core/text/quotations'
import { storedVoice } from '../load-content/enum-values'
import { dayOf, type MentionDraft } from '../load-content/mention-drafts'
import { citationDrafts } from './citation-drafts'
import type { CodebookIds } from './codebook-ids'
import { quantityDraft } from './quantity-draft'
import { spanRows } from './span-rows'

/**
 * What the engine read of a text as the rows of a coding: each place is a mention of its own, in the order of the text.
 * What the codebook in `ids` has no place for (a facet, a kind of window) is left out; a concept, unit or act that it
 * lacks becomes null.
 */
export function readingDrafts(
  reading: Reading,
  quotations: readonly Quotation[],
  ids: CodebookIds,
): MentionDraft[] {
  return [
    ...reading.terms.filter(({ facet }) => ids.facets.has(facet)).map((term, i) => termDraft(term, i, ids)),
    ...reading.quantities.map((quantity, index) => ({
      kind: 'quantity' as const,
      ordinal: index + 1,
      mention: { text: quantity.text, ...spoken(quantity) },
      spans: spanRows({ whole: [quantity] }),
      quantity: quantityDraft(quantity, ids),
    })),
    ...reading.windows.filter(({ kind }) => ids.windowKinds.has(kind)).map(windowDraft),
    ...citationDrafts(reading.citations, quotations, ids),
  ]
}

function termDraft(term: TermMention, index: number, ids: CodebookIds): MentionDraft {
  const { facet, concept, tail } = term
  return {
    kind: 'term',
    ordinal: index + 1,
    mention: { text: tail ? `${term.text} … ${tail.text}` : term.text, ...spoken(term) },
    spans: spanRows({ whole: [term], tail: tail ? [tail] : [] }),
    term: {
      facetId: facet,
      conceptId: concept !== null && ids.concepts.has(`${facet} ${concept}`) ? concept : null,
      head: term.head,
      modifiers: term.modifiers,
    },
  }
}

function windowDraft(window: WindowMention, index: number): MentionDraft {
  const { kind, from, until, literal, basis } = window
  const isInOrder = from === null || until === null || from <= until
  return {
    kind: 'window',
    ordinal: index + 1,
    mention: { text: window.text, ...spoken(window) },
    spans: spanRows({ whole: [window] }),
    window: {
      windowKindId: kind,
      // Days that run backwards were misread; the phrase stays, without dates.
      start: isInOrder ? realDay(from) : null,
      end: isInOrder ? realDay(until) : null,
      literalStart: realDay(literal?.from ?? null),
      literalEnd: realDay(literal?.until ?? null),
      basis,
    },
  }
}

function spoken({ voice, speaker, position }: Spoken) {
  return { voice: storedVoice[voice], speaker: voice === 'outlet' ? null : speaker, position }
}

function realDay(day: string | null): Date | null {
  const date = dayOf(day)
  return date && !Number.isNaN(date.getTime()) ? date : null
}
