import type { Aligned, Tie } from '@/lib/core/align/aligned'
import type { RecordFigure, ReleaseRecord } from '@/lib/core/align/record-figure'
import type { Relation } from '@/lib/core/compare/types'
import type {
  CodedArticle,
  CodedCitation,
  CodedQuantity,
  CodedWindow,
} from '@/lib/core/findings/coded-article'
import type { Checked, Finding, Rule } from '@/lib/core/findings/finding'

/** Articles, records and alignments made by hand, with plain particulars for all that a test is not about. */

export function figure(
  particulars: Partial<RecordFigure> & { id: string; value: number | null },
): RecordFigure {
  return {
    label: `the count ${particulars.id}`,
    modifier: null,
    measure: 'count',
    revisions: [],
    unit: 'people',
    unitStated: 'people',
    population: 'people in the report',
    act: null,
    actStated: 'counted',
    nature: 'flow',
    window: { kind: 'fiscal-year', start: '2030-10-01', end: '2031-09-30', stated: 'fiscal year 2031' },
    partOf: null,
    ...particulars,
  }
}

export function record(
  figures: readonly RecordFigure[],
  particulars: Partial<ReleaseRecord> = {},
): ReleaseRecord {
  return {
    id: 'harlan-2031',
    title: 'Report of Harlan County',
    shortTitle: 'Harlan',
    publisher: 'Harlan County Sheriff',
    publisherKind: 'sheriff',
    released: '2031-11-05',
    window: { kind: 'fiscal-year', start: '2030-10-01', end: '2031-09-30', stated: 'fiscal year 2031' },
    versions: [{ status: 'published', on: '2031-11-05', note: 'first' }],
    scopeNotes: [],
    ...particulars,
    figures,
  }
}

/** A printed number. `tied` is the figure it is tied to; a text of the article gives it its place. */
export interface Printed extends Partial<CodedQuantity> {
  phrase: string
  tied?: string
  relation?: Relation
  decision?: Aligned['decision']
}

export interface Parts {
  figures: readonly RecordFigure[]
  printed?: readonly Printed[]
  record?: Partial<ReleaseRecord>
  article?: Partial<CodedArticle>
  others?: Checked['others']
}

/** One article against one record. Numbers have the refs q1, q2 ... and, with a text, the place of their phrase in it. */
export function check({ figures, printed = [], article = {}, others = [], ...given }: Parts): Checked {
  const text = article.text ?? null
  const quantities = printed.map((one, index) => quantity(one, `q${index + 1}`, text))
  const aligned = printed.map((one, index) => alignedTo(one, `q${index + 1}`))
  return {
    record: record(figures, given.record),
    article: {
      id: 'harlan-2031--gazette',
      outletName: 'Gazette',
      headline: null,
      published: '2031-11-14',
      language: 'en',
      extent: 'whole',
      text,
      terms: [],
      windows: [],
      citations: [],
      ...article,
      quantities,
    },
    aligned: new Map(aligned.map((one) => [one.ref, one])),
    others,
  }
}

function quantity(
  { tied, relation, decision, ...given }: Printed,
  ref: string,
  text: string | null,
): CodedQuantity {
  const value = given.value ?? null
  const at = text?.indexOf(given.phrase) ?? -1
  return {
    ref,
    start: at < 0 ? null : at,
    end: at < 0 ? null : at + given.phrase.length,
    voice: 'outlet',
    speaker: null,
    position: 'body',
    value,
    low: value,
    high: value,
    modifier: 'exact',
    measure: 'count',
    unit: 'people',
    unitStated: null,
    population: null,
    act: null,
    actStated: null,
    window: null,
    shareOf: null,
    attributedTo: null,
    ...given,
  }
}

function alignedTo({ tied, relation = 'exact', decision }: Printed, ref: string): Aligned {
  if (tied === undefined) return { ref, decision: decision ?? 'not in record', ties: [], composed: null }
  const tie: Tie = {
    figureId: tied,
    relation,
    difference: null,
    relativeDifference: null,
    shifts: [],
    reasons: [],
    weight: 0.8,
  }
  return { ref, decision: decision ?? 'tied', ties: [tie], composed: null }
}

export function window(particulars: Partial<CodedWindow> & { phrase: string }): CodedWindow {
  return {
    ref: 'w1',
    start: null,
    end: null,
    voice: null,
    speaker: null,
    position: 'body',
    kind: 'calendar-year',
    from: null,
    until: null,
    literal: null,
    basis: 'stated',
    dates: null,
    ...particulars,
  }
}

export function citation(particulars: Partial<CodedCitation> & { name: string }): CodedCitation {
  return {
    ref: 'c1',
    phrase: 'said',
    start: null,
    end: null,
    voice: null,
    speaker: particulars.name,
    position: 'body',
    title: null,
    organisation: null,
    sector: 'other',
    named: true,
    mode: 'direct',
    document: false,
    quotedWords: null,
    via: null,
    content: [],
    ...particulars,
  }
}

/** The statements that a rule makes. */
export function statements(rule: Rule, parts: Parts): string[] {
  return found(rule, parts).map(({ statement }) => statement)
}

export function found(rule: Rule, parts: Parts): Finding[] {
  return rule.find(check(parts))
}
