import type { ClassCodebook } from '@/lib/core/classroom/codebook'
import type { Report } from '../checks/known'
import type { LessonFile } from '../schema/lesson'

/** Says what in a lesson does not fit together: its file, its minutes, its codes, its texts, its key. */
export function checkLesson(
  lesson: LessonFile,
  { name, codebooks }: { name: string; codebooks: readonly ClassCodebook[] },
  report: Report,
): void {
  if (`${lesson.id}.yaml` !== name) report(['id'], `"${lesson.id}" stands in the file "${name}"`)
  const minutes = lesson.steps.reduce((sum, step) => sum + step.minutes, 0)
  if (minutes !== lesson.minutes)
    report(['steps'], `the steps take ${minutes} minutes, the lesson ${lesson.minutes}`)
  lesson.tasks.forEach(({ task, codebook }, index) => {
    const known = codebooks.some(({ id }) => id === codebook)
    if (task === 'code' && !known)
      report(['tasks', index, 'codebook'], `there is no codebook "${codebook}" in codebooks.yaml`)
    if (task !== 'code' && codebook !== null)
      report(['tasks', index, 'codebook'], `nothing is coded in a task of this kind`)
  })
  const texts = new Set(lesson.tasks.flatMap((each) => each.texts))
  const coded = lesson.tasks.find(({ task }) => task === 'code')?.codebook
  const codes = new Set(codebooks.find(({ id }) => id === coded)?.codes.map(({ id }) => id))
  lesson.key.entries.forEach((entry, index) => {
    const at = (field: string) => ['key', 'entries', index, field]
    if (!texts.has(entry.text)) report(at('text'), `"${entry.text}" is none of the texts of this lesson`)
    if (entry.code !== undefined && !codes.has(entry.code))
      report(at('code'), `"${entry.code}" is none of the codes of this lesson`)
    const { code, figure, voice, window, rule } = entry
    const said = [code, figure, voice, window, rule].filter((each) => each !== undefined)
    if (said.length !== 1)
      report(at('phrase'), 'an entry says exactly one of code, figure, voice, window and rule')
  })
}
