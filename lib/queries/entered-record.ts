import { database } from '@/lib/db/client'
import { isId } from './ids'

/** A release that was entered here, as the page that edits it needs it. */
export interface EnteredRecord {
  releaseId: string
  shortTitle: string
  /** the text of its record as it was last saved */
  yaml: string
  /** the number of that version */
  number: number
  /** every version since it was entered, newest first; ISO time, UTC */
  versions: { number: number; actor: string; at: string; yaml: string }[]
  /** figures that are saved */
  figureIds: string[]
  /** articles that are about it, and would be without a release if it were deleted */
  articles: { articleId: string; headline: string | null; outletName: string }[]
}

// Enough to find an earlier state; a page with more would be slow to send.
const MOST_VERSIONS = 50

/** A release that was entered here; null when none of this id was. Rejects when the database cannot be reached. */
export async function enteredRecord(releaseId: string): Promise<EnteredRecord | null> {
  if (!isId(releaseId)) return null
  const db = database()
  const [release, saved] = await Promise.all([
    db.release.findUnique({
      where: { id: releaseId, origin: 'entered' },
      select: {
        shortTitle: true,
        figures: { select: { id: true }, orderBy: { ordinal: 'asc' } },
        articles: {
          select: {
            articleId: true,
            article: { select: { headline: true, outlet: { select: { name: true } } } },
          },
          orderBy: { articleId: 'asc' },
        },
      },
    }),
    db.recordVersion.findMany({ where: { releaseId }, orderBy: { number: 'desc' }, take: MOST_VERSIONS }),
  ])
  const deleted = saved.findIndex(({ yaml }) => yaml === null)
  const versions = (deleted < 0 ? saved : saved.slice(0, deleted)).flatMap(({ number, actor, at, yaml }) =>
    yaml === null ? [] : [{ number, actor, at: at.toISOString(), yaml }],
  )
  const [last] = versions
  if (!release || !last) return null
  return {
    ...{ releaseId, shortTitle: release.shortTitle, yaml: last.yaml, number: last.number, versions },
    figureIds: release.figures.map(({ id }) => id),
    articles: release.articles.map(({ articleId, article }) => ({
      ...{ articleId, headline: article.headline, outletName: article.outlet.name },
    })),
  }
}
