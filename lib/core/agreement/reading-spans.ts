import type { QuantityMention, Reading } from '../extract/mention'
import type { CodedSpans } from './coded-spans'
import { comparedEnds } from './share-value'

/** The engine's modifiers and details that the codebook writes in other words (rule 8). */
const IN_CODEBOOK: Record<string, string> = {
  ...{ moreThan: 'more than', atLeast: 'at least', fewerThan: 'fewer than', upTo: 'up to' },
  noneRound: 'none-round',
}

const SET_NO_BOUND = new Set(['exact', 'about'])

/**
 * What the engine read, in the codebook's words and ready to be compared. Left out: a citation that repeats another,
 * which counts nowhere (rule 6), and a stand or thought ascribed without words, which is none under the codebook.
 */
export function readingSpans({ terms, quantities, windows, citations }: Reading): CodedSpans {
  return {
    terms: terms.map(({ start, end, text, facet, concept, voice }) => ({
      ...{ start, end, text },
      attributes: { facet, concept, voice },
    })),
    quantities: quantities.map((one) => ({
      ...{ start: one.start, end: one.end, text: one.text },
      attributes: {
        ...comparedEnds(one, one.text),
        ...{
          modifier: codebookModifier(one),
          measure: one.measure,
          unit: one.unit,
          act: one.act,
          voice: one.voice,
        },
      },
    })),
    windows: windows.map(({ start, end, text, kind, from, until }) => ({
      ...{ start, end, text },
      attributes: { kind, from, until },
    })),
    citations: citations
      .filter(({ duplicateOf, attitude }) => duplicateOf === null && !attitude)
      .map((one) => ({
        ...{ start: one.start, end: one.end, text: one.text },
        attributes: {
          ...{ cue: one.cue && cueKey(one.cue.text), name: one.name && nameKey(one.name) },
          ...{ sector: one.sector, mode: one.mode, named: one.named, document: one.document },
          quotedWords: one.quotedWords,
        },
      })),
  }
}

/** A modifier as the codebook names it. Of two things told, a bound counts more than that the number is an average. */
export function codebookModifier({ modifier, detail }: Pick<QuantityMention, 'modifier' | 'detail'>): string {
  const told = detail !== null && SET_NO_BOUND.has(modifier) ? detail : modifier
  return IN_CODEBOOK[told] ?? told
}

/** A cue as it is compared: without capitals. */
export const cueKey = (cue: string): string => cue.toLowerCase()

/** A source's name as it is compared: without capitals, article and curly marks. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replaceAll('’', "'")
