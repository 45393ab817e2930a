import type { ReleaseHead } from '@/lib/core/compare/pages'
import type { Column, FigureRow, Period, SourceLink } from '@/lib/core/compare/types'
import type { ToLink } from './links'
import type { StoredColumn } from './rows/column-rows'
import type { StoredFigure } from './rows/figure-rows'
import type { StoredRelease } from './rows/release-row'

interface FlatPeriod {
  windowKind: string
  windowKindLabel: string
  windowStart: string | null
  windowEnd: string | null
  windowStated: string
}

/** A window stored in flat columns, as a period. */
export function periodOf(row: FlatPeriod): Period {
  return {
    kind: row.windowKind,
    kindLabel: row.windowKindLabel,
    start: row.windowStart,
    end: row.windowEnd,
    stated: row.windowStated,
  }
}

/** A stored source, which may be an address or words, as a link; null stays null. */
export function sourceOf(source: string | null, toLink: ToLink): SourceLink | null {
  return source === null ? null : toLink(source)
}

/** A stored release as the head of its page. */
export function releaseHead(row: StoredRelease, toLink: ToLink): ReleaseHead {
  return {
    id: row.id,
    title: row.title,
    shortTitle: row.shortTitle,
    standfirst: row.standfirst,
    teaser: row.teaser,
    teaserEvidence: row.teaserEvidence,
    publisher: row.publisher,
    publisherKind: row.publisherKind,
    document: row.document,
    documentKind: row.documentKind,
    released: row.released,
    releasedBasis: row.releasedBasis,
    link: sourceOf(row.url, toLink),
    obtainedHow: row.obtainedHow,
    window: periodOf(row),
    versions: (row.versions ?? []).map((version) => ({
      ...version,
      source: sourceOf(version.source, toLink),
    })),
    scopeNotes: (row.scopeNotes ?? []).map(({ note, source, otherSources }) => ({
      note,
      sources: [...(source === null ? [] : [source]), ...otherSources].map((each) => toLink(each)),
    })),
    headlineFigures: row.headlineFigures,
    isConstructed: row.isConstructed,
    origin: row.origin,
    entered: row.entered,
  }
}

/** A stored figure as a row of the ladder, before its depth is known. */
export function figureOf(row: StoredFigure, toLink: ToLink): Omit<FigureRow, 'depth'> {
  return {
    id: row.id,
    label: row.label,
    value: row.value,
    measure: row.measure,
    unit: row.unit,
    unitLabel: row.unitLabel,
    unitStated: row.unitStated,
    population: row.population,
    act: row.act,
    actStated: row.actStated,
    nature: row.nature,
    modifier: row.modifier,
    window: periodOf(row),
    partOf: row.partOf,
    derived: row.derived,
    confidence: row.confidence,
    confidenceNote: row.confidenceNote,
    source: sourceOf(row.source, toLink),
    revisions: (row.revisions ?? []).map((revision) => ({
      ...revision,
      source: sourceOf(revision.source, toLink),
    })),
  }
}

/** A stored article as a column. */
export function columnOf(row: StoredColumn, toLink: ToLink): Column {
  return {
    articleId: row.articleId,
    outletId: row.outletId,
    outletName: row.outletName,
    outletKind: row.outletKind,
    headline: row.headline,
    headlineGloss: row.headlineGloss,
    published: row.published,
    publishedBasis: row.publishedBasis,
    language: row.language,
    extent: row.extent,
    characters: row.characters,
    coder: row.coder,
    coderKind: row.coderKind,
    codebookVersion: row.codebookVersion,
    checked:
      row.checkedOn === null
        ? null
        : {
            on: row.checkedOn,
            against: row.checkedAgainst ?? 'not stated',
            corrections: row.checkCorrections ?? 0,
          },
    ...(row.begunByMachine && { begunByMachine: row.begunByMachine }),
    link: row.url === null ? null : toLink(row.url, { copy: row.isCopy, given: row.isImported }),
    hasText: row.hasText,
  }
}
