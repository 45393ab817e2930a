import type { StatedPeriod } from '../align/printed-figure'
import type {
  CitationMention,
  QuantityMention,
  Reading,
  Spoken,
  TermMention,
  WindowMention,
} from '../extract/mention'
import type {
  CodedArticle,
  CodedCitation,
  CodedMention,
  CodedQuantity,
  CodedTerm,
  CodedWindow,
} from './coded-article'

/** What is known of a text besides its words. */
export interface TextAndPage {
  id: string
  outletName: string
  headline: string | null
  /** ISO day or month, null when not known */
  published: string | null
  /** the text that was read */
  text: string
}

/**
 * A text as the engine read it, in the words of the codebook: "moreThan" becomes "more than", a share told in words
 * (0.25) a share in percent (25), an open end of a value the value itself. Refs are the letter of the kind and the
 * place in the reading from 1 ("q3"). Pull quotes that repeat a citation are left out: a repeat counts nowhere.
 */
export function codedArticleOf(
  { terms, windows, quantities, citations }: Reading,
  { id, outletName, headline, published, text }: TextAndPage,
): CodedArticle {
  const periods = new Map(windows.map((window) => [window.start, window]))
  return {
    id,
    outletName,
    headline,
    published,
    language: 'en',
    extent: 'whole',
    text,
    terms: terms.map((term, index) => codedTerm(term, `t${index + 1}`)),
    quantities: quantities.map((quantity, index) => codedQuantity(quantity, `q${index + 1}`, periods)),
    windows: windows.map((window, index) => codedWindow(window, `w${index + 1}`)),
    citations: citations.flatMap((citation, index) =>
      citation.duplicateOf ? [] : [codedCitation(citation, `c${index + 1}`, text)],
    ),
  }
}

function codedTerm(term: TermMention, ref: string): CodedTerm {
  return { ...mention(term, ref), facet: term.facet, concept: term.concept }
}

function codedWindow(window: WindowMention, ref: string): CodedWindow {
  const { kind, from, until, literal, basis } = window
  return { ...mention(window, ref), kind, from, until, literal, basis, dates: null }
}

function mention({ text, start, end, voice, speaker, position }: Spoken, ref: string): CodedMention {
  return { ref, phrase: text, start, end, voice, speaker, position }
}

function codedQuantity(
  quantity: QuantityMention,
  ref: string,
  periods: ReadonlyMap<number, WindowMention>,
): CodedQuantity {
  const { measure, unit, unitNoun, population, act, actStated, attributedTo, shareOf } = quantity
  const times = isShareInWords(quantity) ? 100 : 1
  const low = scaled(quantity.low, times)
  const high = scaled(quantity.high, times)
  const modifier = modifierOf(quantity)
  return {
    ...mention(quantity, ref),
    value: modifier === 'range' ? null : (low ?? high),
    low,
    high,
    modifier,
    measure,
    unit,
    unitStated: unitNoun,
    population,
    act,
    actStated,
    window: periodOf(quantity.window, periods),
    shareOf,
    attributedTo,
  }
}

/** The engine's modifiers and details that the codebook writes in other words. */
const IN_CODEBOOK: Record<string, string> = {
  moreThan: 'more than',
  atLeast: 'at least',
  fewerThan: 'fewer than',
  upTo: 'up to',
  noneRound: 'none-round',
}

const SET_NO_BOUND = new Set(['exact', 'about'])

/** Two ends make a range; a detail says more than "exact" or "about", a bound more than that it is an average. */
function modifierOf({ modifier, detail, low, high }: QuantityMention): string {
  if (low !== null && high !== null && low !== high) return 'range'
  const told = detail !== null && SET_NO_BOUND.has(modifier) ? detail : modifier
  return IN_CODEBOOK[told] ?? told
}

// Of the shares, those in percent run to 100; the others are told in words ("a third", "one in four") and run to 1.
const IN_PERCENT = /%|\bper\s?cent|\bpct\b/i

function isShareInWords({ measure, text }: QuantityMention): boolean {
  return measure === 'share' && !IN_PERCENT.test(text)
}

const DIGITS_KEPT = 4 // takes the noise out of 100 times a third, and keeps more than any share is told with

function scaled(value: number | null, times: number): number | null {
  return value === null || times === 1 ? value : Number((value * times).toPrecision(DIGITS_KEPT))
}

/** The window at a quantity, with its days where the window was read on its own too. */
function periodOf(
  window: QuantityMention['window'],
  periods: ReadonlyMap<number, WindowMention>,
): StatedPeriod | null {
  if (!window) return null
  const read = periods.get(window.start)
  return {
    kind: read?.kind ?? null,
    start: read?.from ?? null,
    end: read?.until ?? null,
    stated: window.text,
  }
}

function codedCitation(citation: CitationMention, ref: string, text: string): CodedCitation {
  const { title, organisation, sector, named, mode, document, quotedWords, via, position } = citation
  const name = citation.name ?? citation.source?.text ?? 'not named'
  return {
    ...{ ref, phrase: citation.text, start: citation.start, end: citation.end, position },
    voice: null,
    speaker: name,
    name,
    title,
    organisation,
    sector,
    named,
    mode,
    document,
    quotedWords,
    via,
    content: citation.content.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
  }
}
