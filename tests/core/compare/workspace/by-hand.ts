import type { TermRow } from '@/lib/core/compare/rows'
import { codedLength, totalLength } from '@/lib/core/compare/workspace/coded-length'
import type { ColumnKey, ColumnKind } from '@/lib/core/compare/workspace/column-key'
import type { WorkspaceArticle, WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import { column } from '@/tests/app/fixtures/invented'

/** An invented article of a column. */
export function article(id: string, more: Partial<WorkspaceArticle> = {}): WorkspaceArticle {
  return {
    ...column(id),
    articleId: id,
    characters: null,
    words: null,
    release: 'alder-2031',
    releaseTitle: 'Alder 2031',
    isShipped: true,
    copyGroup: null,
    textLength: null,
    ...more,
  }
}

/** An invented column with its articles. */
export function columnOf(key: ColumnKey, articles: WorkspaceArticle[]): WorkspaceColumn {
  const [kind = '', id = ''] = key.split(':')
  return {
    key,
    kind: kind as ColumnKind,
    id,
    name: id,
    about: null,
    articles,
    printings: 0,
    length: totalLength(articles.map(codedLength)),
  }
}

/** An invented term. */
export function term(articleId: string, text: string, more: Partial<TermRow> = {}): TermRow {
  return {
    articleId,
    ordinal: 1,
    text,
    gloss: null,
    voice: 'outlet',
    speaker: null,
    position: 'body',
    count: 1,
    note: null,
    facet: 'people',
    concept: 'migrants',
    denotes: null,
    ...more,
  }
}
