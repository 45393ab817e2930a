import type { TiedFigure } from '@/lib/core/compare/pages'
import { database } from '@/lib/db/client'

/** A figure that some quantity of an article was tied to. */
export interface AlignedFigureRow extends TiedFigure {
  releaseId: string
}

/** The figures of all releases that an article is about; its numbers may be tied to any of them. */
export function figuresOfArticle(articleId: string): Promise<AlignedFigureRow[]> {
  return database().$queryRaw<AlignedFigureRow[]>`
    select f.release_id as "releaseId", f.id, f.label, f.value, f.modifier::text as modifier,
      f.measure::text as measure, u.label as "unitLabel", f.unit_stated as "unitStated"
    from article_release ar
    join figure f on f.release_id = ar.release_id
    join unit u on u.id = f.unit_id
    where ar.article_id = ${articleId}`
}
