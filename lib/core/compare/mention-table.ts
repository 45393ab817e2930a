import { mentionRef } from './coded-phrase'
import { shownAlignments } from './numbers'
import type { AlignmentRow, CitationRow, MentionRow, QuantityRow, TermRow, WindowMentionRow } from './rows'
import type { Extent } from './types'

/** A value of a table that leaves Parallax: absent is null, several are one text with semicolons between. */
export type TableValue = string | number | boolean | null

/** A row under the names of its columns, in their order. */
export type TableRow = Record<string, TableValue>

/** What a row of such a table says of the article. */
export interface TableArticle {
  articleId: string
  /** the release that it is compared under; null where nobody tied it to one */
  release: string | null
  outlet: string
  outletKind: string
  headline: string | null
  /** ISO day, or month where only that is known */
  published: string | null
  /** null where the address may not be linked */
  link: string | null
  extent: Extent
  coder: string
  coderKind: 'person' | 'engine'
}

/** A figure that a number is tied to, as much of it as the table gives. */
export interface TableFigure {
  release: string
  id: string
  label: string
  value: number | null
}

/** A term as a row. */
export function termTableRow(article: TableArticle, row: TermRow): TableRow {
  const { facet, concept, denotes } = row
  return { ...phraseColumns(article, row, 't'), facet, concept, denotes }
}

/** A number as a row, beside the figure that it is tied to; of several the first. */
export function quantityTableRow(
  article: TableArticle,
  row: QuantityRow & { act: string | null },
  alignments: readonly (AlignmentRow & { releaseId: string })[],
  figureOf: (releaseId: string, figureId: string) => TableFigure | null,
): TableRow {
  const [tie] = shownAlignments(alignments)
  const figure = tie ? figureOf(tie.releaseId, tie.figureId) : null
  return {
    ...phraseColumns(article, row, 'q'),
    value: row.value,
    low: row.low,
    high: row.high,
    modifier: row.modifier,
    measure: row.measure,
    unit: row.unit,
    unit_stated: row.unitStated,
    population: row.population,
    act: row.act,
    act_stated: row.actStated,
    window_stated: row.windowStated,
    attributed_to: row.attributedTo,
    figure_release: figure?.release ?? null,
    figure: figure?.id ?? null,
    figure_label: figure?.label ?? null,
    figure_value: figure?.value ?? null,
    relation: tie?.relation ?? null,
    difference: tie?.difference ?? null,
    shifts: tie ? joined(tie.shifts) : null,
    tied_by: tie?.coder ?? null,
  }
}

/** A stated period as a row. */
export function windowTableRow(article: TableArticle, row: WindowMentionRow): TableRow {
  return {
    ...phraseColumns(article, row, 'w'),
    window_kind: row.kind,
    start: row.start,
    end: row.end,
    literal_start: row.literalStart,
    literal_end: row.literalEnd,
    basis: row.basis,
    dates: row.dates,
  }
}

/** A citation as a row; one that repeats another as a pull quote names that. */
export function citationTableRow(article: TableArticle, row: CitationRow): TableRow {
  return {
    ...phraseColumns(article, row, 'c'),
    name: row.name,
    title: row.title,
    organisation: row.organisation,
    sector: row.sector,
    named: row.named,
    mode: row.mode,
    document: row.document,
    quoted_words: row.quotedWords,
    via: row.via,
    repeats: row.duplicateOf === null ? null : mentionRef(row.articleId, 'c', row.duplicateOf),
  }
}

function phraseColumns(article: TableArticle, row: MentionRow, letter: 't' | 'q' | 'w' | 'c'): TableRow {
  return {
    ref: mentionRef(row.articleId, letter, row.ordinal),
    release: article.release,
    outlet: article.outlet,
    outlet_kind: article.outletKind,
    published: article.published,
    headline: article.headline,
    phrase: row.text,
    gloss: row.gloss,
    count: row.count,
    voice: row.voice,
    speaker: row.speaker,
    position: row.position,
    note: row.note,
    article: article.articleId,
    link: article.link,
    coded_part: article.extent,
    coder: article.coder,
    coder_kind: article.coderKind,
  }
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ')
}
