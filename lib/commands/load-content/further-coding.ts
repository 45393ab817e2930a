import type { FurtherCoding } from '@/lib/content/content'
import type { FurtherCodingFile } from '@/lib/content/schema/further-coding'
import type { CodingDraft } from './coding-draft'
import { storedModifier, storedVoice } from './enum-values'
import { dayOf, type MentionDraft, spanRows } from './mention-drafts'

type Entry<List extends 'terms' | 'quantities' | 'windows' | 'citations'> = FurtherCodingFile[List][number]

/**
 * A coding beside the one that is shown: a mention for each place, tied to no figure. What its coder did not note down
 * stays null, and all that a citation attributes is not stored.
 */
export function furtherCoding({ path, articleId, coder, coding }: FurtherCoding): CodingDraft {
  return {
    coding: {
      articleId,
      coderId: coder,
      codebookVersion: coding.codebook,
      extent: 'whole',
      characters: coding.text.length,
      textSha256: coding.text.sha256,
      remarks: [],
      contentPath: path,
    },
    mayBeShown: false,
    mentions: [
      ...coding.terms.map(termDraft),
      ...coding.quantities.map(quantityDraft),
      ...coding.windows.map(windowDraft),
      ...coding.citations.map((citation, index) => citationDraft(citation, index, coding.citations)),
    ],
    alignments: [],
  }
}

function termDraft(term: Entry<'terms'>, index: number): MentionDraft {
  const { text, note, voice, speaker, position, facet, concept, denotes, tail } = term
  return {
    kind: 'term',
    ordinal: index + 1,
    mention: { text, note, voice: storedVoice[voice], speaker, position },
    spans: spanRows({ whole: [placeOf(term)], tail: tail && [tail] }),
    term: { facetId: facet, conceptId: concept, denotes },
  }
}

function quantityDraft(quantity: Entry<'quantities'>, index: number): MentionDraft {
  const { text, note, voice, attributedTo, position, value, low, high } = quantity
  const speaker = voice === 'outlet' ? null : attributedTo
  return {
    kind: 'quantity',
    ordinal: index + 1,
    mention: { text, note, voice: storedVoice[voice], speaker, position },
    spans: spanRows({ whole: [placeOf(quantity)] }),
    quantity: {
      value: value ?? (low === null || high === null || low === high ? (low ?? high) : null),
      low,
      high,
      modifier: storedModifier[quantity.modifier],
      measure: quantity.measure,
      unitId: quantity.unit,
      unitStated: quantity.unitStated ?? quantity.unitNoun,
      population: quantity.population,
      actId: quantity.act,
      actStated: quantity.actStated,
      windowStated: quantity.window,
      windowInherited: quantity.windowInherited,
      attributedTo,
      per: quantity.per,
    },
  }
}

function windowDraft(window: Entry<'windows'>, index: number): MentionDraft {
  const { text, note, reason, position, kind, from, until, literal, basis, of } = window
  return {
    kind: 'window',
    ordinal: index + 1,
    mention: { text, note: note ?? reason, position },
    spans: spanRows({ whole: [placeOf(window)] }),
    window: {
      windowKindId: kind,
      start: dayOf(from),
      end: dayOf(until),
      literalStart: dayOf(literal?.from ?? null),
      literalEnd: dayOf(literal?.until ?? null),
      basis,
      dates: of,
    },
  }
}

function citationDraft(
  citation: Entry<'citations'>,
  index: number,
  all: readonly Entry<'citations'>[],
): MentionDraft {
  const { text, note, position, cueStated, cueless, duplicateOf } = citation
  const twin = all.findIndex(({ start }) => start === duplicateOf)
  return {
    kind: 'citation',
    ordinal: index + 1,
    mention: { text, note, position },
    spans: spanRows({ whole: [placeOf(citation)], quote: citation.quote }),
    citation: {
      name: citation.name,
      title: citation.title,
      organisation: citation.organisation,
      sectorId: citation.sector,
      named: citation.named,
      modeId: citation.mode,
      isDocument: citation.document,
      cue: cueless ? null : cueStated === undefined ? text : cueStated,
      quotedWords: citation.quotedWords,
      via: citation.via,
      duplicateOf: twin < 0 ? null : twin + 1,
    },
  }
}

function placeOf({ start, end }: { start: number; end: number }): [number, number] {
  return [start, end]
}
