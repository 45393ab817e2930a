import type { ArticleContent } from '@/lib/content/content'
import type { CitationEntry, QuantityEntry, TermEntry, WindowEntry } from '@/lib/content/schema/article'
import type { Reading } from '@/lib/core/extract/mention'
import type {
  CodedArticle,
  CodedCitation,
  CodedMention,
  CodedTerm,
  CodedWindow,
} from '@/lib/core/findings/coded-article'
import { printedFiguresOf } from '../eval-align/coded'

/** The text of an article coded by hand, and how the engine reads it. */
export interface AttachedText {
  text: string
  reading: Reading
}

/**
 * An article of content/ as findings read it. A hand coding marks the cue of a citation and not what it credits, so that
 * where the text is there, that stretch is the engine's, for cues that both have.
 */
export function codedArticleOfContent(
  { id, article }: ArticleContent,
  outletName: string,
  attached: AttachedText | null,
): CodedArticle {
  const { headline, published, language, coding, terms, quantities, windows, citations } = article
  const figures = printedFiguresOf(article)
  return {
    ...{ id, outletName, headline, published, language, extent: coding.extent },
    text: attached?.text ?? null,
    terms: terms.map((term, index) => codedTerm(term, `t${index + 1}`)),
    quantities: quantities.flatMap((quantity, index) => {
      const figure = figures[index]
      if (!figure) return []
      const speaker = quantity.voice === 'outlet' ? null : quantity.attributedTo
      return [{ ...mention(quantity, figure.ref, speaker), ...figure }]
    }),
    windows: windows.map((window, index) => codedWindow(window, `w${index + 1}`)),
    citations: citations.map((citation, index) => codedCitation(citation, `c${index + 1}`, attached)),
  }
}

type Entry = Pick<QuantityEntry, 'phrase' | 'at' | 'voice' | 'position'>

function mention({ phrase, at, voice, position }: Entry, ref: string, speaker: string | null): CodedMention {
  const [start, end] = at?.[0] ?? [null, null]
  return { ref, phrase, start, end, voice, speaker, position }
}

function codedTerm(term: TermEntry, ref: string): CodedTerm {
  return { ...mention(term, ref, term.speaker), facet: term.facet, concept: term.concept }
}

function codedWindow({ phrase, at, position, ...window }: WindowEntry, ref: string): CodedWindow {
  const [start, end] = at?.[0] ?? [null, null]
  const literal = window.literal && { from: window.literal.start, until: window.literal.end }
  return {
    ...{ ref, phrase, start, end, voice: null, speaker: null, position },
    ...{ kind: window.kind, from: window.start, until: window.end, literal },
    ...{ basis: window.basis, dates: window.dates },
  }
}

function codedCitation(citation: CitationEntry, ref: string, attached: AttachedText | null): CodedCitation {
  const { name, title, organisation, sector, named, mode, document, quotedWords, via, position } = citation
  const [start, end] = citation.at?.[0] ?? [null, null]
  return {
    ...{ ref, phrase: citation.phrase ?? '', start, end, voice: null, speaker: name, position },
    ...{ name, title, organisation, sector, named, mode, document, quotedWords, via },
    content: start === null || end === null || !attached ? [] : contentAt(start, end, attached),
  }
}

/** What the engine takes to be credited by a cue that overlaps the hand-coded one. */
function contentAt(start: number, end: number, { text, reading }: AttachedText): CodedCitation['content'] {
  const same = reading.citations.find((citation) => citation.start < end && start < citation.end)
  return (same?.content ?? []).map((stretch) => ({
    ...stretch,
    text: text.slice(stretch.start, stretch.end),
  }))
}
