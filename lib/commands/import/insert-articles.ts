import { type ColumnTypes, insertColumns, insertTogether, type RowToInsert } from '../insert-columns'
import type { Transaction } from '../load-content/rows'
import type { Following } from './article-versions'
import { dayOf, FACT_FIELDS, type Fact, sourceInWords } from './facts'
import type { FoundOutlet } from './find-outlets'
import type { Ready } from './what-is-here'

/** An article that is written, with what was settled of it. */
export interface NewArticle extends Ready {
  id: string
  outlet: FoundOutlet
  /** null without a page */
  following: Following | null
  /** the release that it is compared by; null: it is tied to none */
  tie: Following['tie']
}

const ARTICLE: ColumnTypes = {
  ...{ id: 'text', origin: 'origin', outlet_id: 'text', outlet_name_stated: 'text', outlet_basis: 'text' },
  ...{ headline: 'text', byline: 'text', byline_basis: 'text', url: 'text', published: 'date' },
  ...{ published_precision: 'date_precision', published_basis: 'text' },
}
const TEXT: ColumnTypes = {
  ...{
    article_id: 'text',
    outlet_id: 'text',
    sha256: 'text',
    length: 'int',
    body: 'text',
    attached_by: 'text',
  },
}
const IMPORTED: ColumnTypes = {
  ...{ article_id: 'text', way: 'import_way', name: 'text', extent: 'extent', notes: 'text[]' },
  ...{ imported_by: 'text' },
}
const METADATA: ColumnTypes = {
  ...{ article_id: 'text', field: 'text', value: 'text', source: 'text', place: 'text' },
}
const VERSION: ColumnTypes = { article_id: 'text', page: 'text', number: 'int', recorded_by: 'text' }
const RELEASE: ColumnTypes = {
  ...{ article_id: 'text', release_id: 'text', is_primary: 'boolean', tied_by: 'text' },
}

/** Writes articles with their texts, what is known of them, and what they follow and are tied to, in one statement. */
export async function insertArticles(tx: Transaction, articles: readonly NewArticle[]): Promise<void> {
  if (articles.length === 0) return
  await insertTogether(tx, {
    articles: insertColumns('article', ARTICLE, articles.map(articleRow)),
    texts: insertColumns('article_text', TEXT, articles.map(textRow)),
    imported: insertColumns('imported_article', IMPORTED, articles.map(importedRow)),
    metadata: insertColumns('article_metadata', METADATA, articles.flatMap(metadataRows)),
    versions: insertColumns('article_version', VERSION, articles.flatMap(versionRows)),
    releases: insertColumns('article_release', RELEASE, articles.flatMap(releaseRows)),
  })
}

function articleRow({ id, outlet, article }: NewArticle): RowToInsert {
  const { outlet: stated, headline, byline, published, link } = article.facts
  const date = published && dayOf(published.value)
  return {
    id,
    origin: 'imported',
    outletId: outlet.id,
    outletNameStated: nameStated(stated, outlet.name),
    outletBasis: basisOf(stated, outlet.basis),
    headline: headline?.value.trim() || null,
    byline: byline?.value.trim() || null,
    bylineBasis: basisOf(byline, null),
    url: link?.value,
    published: date?.day,
    publishedPrecision: date?.precision,
    publishedBasis: basisOf(published, 'not stated'),
  }
}

const textRow = ({ id, outlet, sha256, body, article }: NewArticle): RowToInsert => ({
  ...{
    articleId: id,
    outletId: outlet.id,
    sha256,
    length: body.length,
    body,
    attachedBy: article.actor.name,
  },
})

function importedRow({ id, article: { way, name, extent, notes, actor } }: NewArticle): RowToInsert {
  return { articleId: id, way, name, extent, notes, importedBy: actor.name }
}

function metadataRows({ id, article: { facts } }: NewArticle): RowToInsert[] {
  return FACT_FIELDS.flatMap((field) => {
    const fact = facts[field]
    if (!fact || fact.value.trim() === '') return []
    return [{ articleId: id, field, value: fact.value, source: fact.source, place: fact.where }]
  })
}

function versionRows({ id, page, following, article }: NewArticle): RowToInsert[] {
  if (page === null || !following) return []
  return [{ articleId: id, page, number: following.number, recordedBy: article.actor.name }]
}

function releaseRows({ id, tie }: NewArticle): RowToInsert[] {
  return tie ? [{ articleId: id, ...tie, isPrimary: true }] : []
}

function nameStated(stated: Fact | null, name: string): string | null {
  return stated && stated.value.trim().toLowerCase() !== name.toLowerCase() ? stated.value.trim() : null
}

function basisOf(fact: Fact | null, otherwise: string | null): string | null {
  return fact ? sourceInWords(fact) : otherwise
}
