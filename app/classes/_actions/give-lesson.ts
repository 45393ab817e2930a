import { setAssignment } from '@/lib/commands/classroom/set-assignment'
import type { LessonFile } from '@/lib/content/schema/lesson'
import type { Actor } from '@/lib/core/people/actor'
import { lessons } from '@/lib/queries/classroom/lessons'

export const CLASS_GONE = 'This class is no longer here.'

/** The lesson with this id; null where there is none. */
export function lessonOf(id: string | undefined): LessonFile | null {
  return lessons().lessons.find((lesson) => lesson.id === id) ?? null
}

/** Gives a class each task of a lesson; the sentence to answer with where one could not be given. Rejects without a database. */
export async function giveLesson(
  { exercise, id, tasks }: LessonFile,
  { classId, actor }: { classId: string; actor: Actor },
): Promise<string | null> {
  for (const { task, title, texts, codebook } of tasks) {
    const set = await setAssignment({
      ...{ classId, title, task, lessonId: id, actor },
      codebook: lessons().codebooks.find((one) => one.id === codebook) ?? null,
      articleIds: texts.map((text) => `${exercise}--${text}`),
    })
    if (set.code === 'no-class') return CLASS_GONE
    if (set.code === 'no-text')
      return 'The texts of this lesson are not here. Start Parallax again to load them.'
  }
  return null
}
