import type {
  AlignmentRow,
  CitationRow,
  MentionRow,
  QuantityRow,
  RecordedFigure,
  TermRow,
  WindowMentionRow,
} from '@/lib/core/compare/rows'

/** Rows for tests, with the particulars that a test is about given by it and plain ones for the rest. */

const mention: MentionRow = {
  articleId: 'one',
  ordinal: 1,
  text: 'a phrase',
  gloss: null,
  voice: 'outlet',
  speaker: null,
  position: 'body',
  count: 1,
  note: null,
}

export function term(particulars: Partial<TermRow>): TermRow {
  return { ...mention, facet: 'people', concept: null, denotes: null, ...particulars }
}

export function quantity(particulars: Partial<QuantityRow>): QuantityRow {
  return {
    ...mention,
    value: null,
    low: null,
    high: null,
    modifier: null,
    measure: 'count',
    unit: 'people',
    unitLabel: 'people',
    unitStated: 'people',
    population: null,
    actStated: null,
    windowStated: null,
    attributedTo: null,
    ...particulars,
  }
}

export function alignment(particulars: Partial<AlignmentRow>): AlignmentRow {
  return {
    articleId: 'one',
    ordinal: 1,
    figureId: 'total',
    coderKind: 'person',
    coder: 'First coder',
    relation: 'exact',
    difference: 0,
    shifts: [],
    reasons: [],
    ...particulars,
  }
}

export function windowMention(particulars: Partial<WindowMentionRow>): WindowMentionRow {
  return {
    ...mention,
    kind: 'range',
    kindLabel: 'Range',
    start: null,
    end: null,
    literalStart: null,
    literalEnd: null,
    basis: 'stated',
    dates: null,
    ...particulars,
  }
}

export function citation(particulars: Partial<CitationRow>): CitationRow {
  return {
    ...mention,
    name: 'Somebody',
    title: null,
    organisation: null,
    sector: 'ice',
    named: true,
    mode: 'paraphrase',
    document: false,
    quotedWords: null,
    via: null,
    duplicateOf: null,
    ...particulars,
  }
}

export function figure(particulars: Partial<RecordedFigure>): RecordedFigure {
  return {
    id: 'total',
    label: 'all of them',
    value: null,
    measure: 'count',
    unit: 'people',
    unitLabel: 'people',
    unitStated: 'people',
    population: 'everybody',
    act: null,
    actStated: 'counted',
    modifier: null,
    nature: 'stock',
    window: { kind: 'as-of', kindLabel: 'As of', start: null, end: null, stated: 'not stated' },
    partOf: null,
    derived: null,
    confidence: 'document seen',
    confidenceNote: null,
    source: null,
    revisions: [],
    ...particulars,
  }
}

export const whole = { articleId: 'one', extent: 'whole' } as const
export const opening = { articleId: 'two', extent: 'opening' } as const
