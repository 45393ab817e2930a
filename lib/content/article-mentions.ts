import type { MentionOf, PortableMention, PortableSpan } from '@/lib/core/coding/portable-mention'
import type { ArticleFile } from './schema/article'

type SpanPair = [number, number]
type Entry<List extends 'terms' | 'quantities' | 'windows' | 'citations'> = ArticleFile[List][number]

/**
 * The mentions of an articleʼs file, in its order: terms, quantities, windows, citations. `quotes` are the words in
 * quotation marks that a citation credits, by its place from 1, where another file has them.
 */
export function articleMentions(
  article: Pick<ArticleFile, 'terms' | 'quantities' | 'windows' | 'citations'>,
  quotes: ReadonlyMap<number, SpanPair[]> = new Map(),
): PortableMention[] {
  return [
    ...article.terms.map(term),
    ...article.quantities.map(quantity),
    ...article.windows.map(window),
    ...article.citations.map((each, index) => citation(each, index, quotes.get(index + 1) ?? each.quote)),
  ]
}

function term(entry: Entry<'terms'>, index: number): MentionOf<'term'> {
  const { phrase, gloss, note, checked, at, tail, voice, speaker, position, count } = entry
  const { facet, concept, head, modifiers, denotes } = entry
  return {
    ...{ kind: 'term', ordinal: index + 1, phrase, count, gloss, note, voice, speaker, position, checked },
    spans: spansOf({ whole: at, tail }),
    ...{ facet, concept, head, modifiers, denotes },
  }
}

function quantity(entry: Entry<'quantities'>, index: number): MentionOf<'quantity'> {
  const { phrase, gloss, note, checked, at, voice, attributedTo, position, ...rest } = entry
  const { value, low, high, modifier, measure, unit, unitStated, population, act, actStated } = rest
  const { window, windowInherited, shareOf, per, figure, shifts } = rest
  const speaker = voice === 'outlet' ? null : rest.speaker === undefined ? attributedTo : rest.speaker
  return {
    ...{ kind: 'quantity', ordinal: index + 1, phrase, count: countOf(at), gloss, note },
    ...{ voice, speaker, position, checked, spans: spansOf({ whole: at }) },
    ...{ value, low, high, modifier, measure, unit, unitStated, population, act, actStated },
    ...{ window, windowInherited, attributedTo, shareOf, per, figure, shifts },
  }
}

function window(entry: Entry<'windows'>, index: number): MentionOf<'window'> {
  const { phrase, gloss, note, checked, at, voice, speaker, position } = entry
  const { kind, start, end, literal, basis, dates } = entry
  return {
    ...{ kind: 'window', ordinal: index + 1, phrase, count: countOf(at), gloss, note },
    ...{ voice, speaker, position, checked, spans: spansOf({ whole: at }) },
    ...{ windowKind: kind, start, end, basis, dates },
    ...{ literalStart: literal?.start ?? null, literalEnd: literal?.end ?? null },
  }
}

function citation(entry: Entry<'citations'>, index: number, quote: SpanPair[]): MentionOf<'citation'> {
  const { phrase, gloss, note, checked, at, voice, speaker, position } = entry
  const { cue, name, title, organisation, sector, named, mode, document, quotedWords, via } = entry
  return {
    // A quotation without a cue has no words of its own to show.
    ...{ kind: 'citation', ordinal: index + 1, phrase: phrase ?? '', count: countOf(at), gloss, note },
    ...{ voice, speaker, position, checked, spans: spansOf({ whole: at, quote }) },
    ...{ name, title, organisation, sector, named, mode, document, quotedWords, via },
    ...{ cue: cue === undefined ? phrase : cue, duplicateOf: entry.duplicateOf },
  }
}

/** A mention's own places, then second parts, then quoted words. */
function spansOf(byRole: Partial<Record<PortableSpan['role'], SpanPair[] | undefined>>): PortableSpan[] {
  return (['whole', 'tail', 'quote'] as const).flatMap((role) =>
    (byRole[role] ?? []).map(([start, end]) => ({ role, start, end })),
  )
}

function countOf(at: SpanPair[] | undefined): number {
  return at?.length || 1
}
