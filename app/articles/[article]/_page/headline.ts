import type { ArticleDetail } from '@/lib/core/compare/pages'

/** The headline as printed, or in plain words that none was seen. */
export function headlineOf({ column }: Pick<ArticleDetail, 'column'>): string {
  return column.headline ?? 'Headline not seen'
}
