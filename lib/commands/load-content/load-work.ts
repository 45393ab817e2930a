import type { ArticleContent, Content, ExerciseContent, ReleaseContent } from '@/lib/content/content'
import { articleCoding } from './article-coding'
import type { CodingDraft } from './coding-draft'
import { furtherCoding } from './further-coding'
import type { LoadPlan } from './plan'

/** What of content/ a load has to write. */
export interface LoadWork {
  releases: ReleaseContent[]
  articles: ArticleContent[]
  /** written whole when any of their files has changed: they are few, and their files speak of one another */
  exercises: ExerciseContent[]
  codings: CodingDraft[]
}

/** What has to be written for the files that a plan says are new or changed. */
export function loadWork(content: Content, { added, changed }: LoadPlan): LoadWork {
  const touched = new Set([...added, ...changed])
  const isTouched = ({ path }: { path: string }) => touched.has(path)
  const releases = content.releases.filter(isTouched)
  const exercises = content.exercises.filter(({ paths }) => paths.some((path) => touched.has(path)))
  const releaseIds = new Set(releases.map(({ record }) => record.id))
  // An alignment speaks of the figure's value, so a changed record changes the codings tied to it.
  const coded = content.articles.filter(
    ({ path, releaseId, article }) =>
      touched.has(path) || [releaseId, ...article.alsoReleases].some((id) => releaseIds.has(id)),
  )
  const records = [...content.releases, ...content.exercises.map(({ release }) => release)].map(
    ({ record }) => record,
  )
  const codedExercises = exercises.flatMap(({ articles }) => articles)
  return {
    releases,
    articles: content.articles.filter(isTouched),
    exercises,
    codings: [
      ...[...coded, ...codedExercises].map((article) => articleCoding(article, records)),
      ...content.furtherCodings.filter(isTouched).map(furtherCoding),
    ],
  }
}
