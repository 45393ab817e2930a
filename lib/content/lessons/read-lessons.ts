import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ClassCodebook } from '@/lib/core/classroom/codebook'
import { reporter } from '../checks/known'
import type { ContentError } from '../content-error'
import { shownPath } from '../files'
import { type ParsedFile, parseSource } from '../parse-file'
import { codebooksFile, type LessonFile, lessonFile } from '../schema/lesson'
import { checkLesson } from './check-lesson'

/** The lessons in their order, and what classes can code with. */
export interface Lessons {
  lessons: LessonFile[]
  codebooks: ClassCodebook[]
}

export type LessonsResult = ({ ok: true } & Lessons) | { ok: false; errors: ContentError[] }

const FOLDER = 'lessons'
const CODEBOOKS = 'codebooks.yaml'

/**
 * The lessons of content/lessons/ and its codebooks; or every error in them, by file and line. That their keys are right is
 * held against the exercises by tests/content/lessons.test.ts, which reads those too.
 */
export function readLessons(contentDir: string): LessonsResult {
  const errors: ContentError[] = []
  const parse = <T>(name: string, schema: Parameters<typeof parseSource<T>>[1]): ParsedFile<T> | null => {
    const file = `${FOLDER}/${name}`
    const source = readFileSync(path.join(contentDir, file), 'utf8')
    const read = parseSource({ path: file, shown: shownPath(contentDir, file), source }, schema)
    if ('parsed' in read) return read.parsed
    errors.push(...read.errors)
    return null
  }
  const folder = path.join(contentDir, FOLDER)
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^[^.].*\.yaml$/.test(name)) : []
  const codebooks = names.includes(CODEBOOKS) ? parse(CODEBOOKS, codebooksFile)?.data.codebooks : []
  const lessons = names
    .filter((name) => name !== CODEBOOKS)
    .flatMap((name) => {
      const parsed = parse(name, lessonFile)
      if (parsed) checkLesson(parsed.data, { name, codebooks: codebooks ?? [] }, reporter(parsed, errors))
      return parsed ? [parsed.data] : []
    })
    .sort((a, b) => a.number - b.number)
  if (errors.length > 0 || !codebooks) return { ok: false, errors }
  return { ok: true, lessons, codebooks }
}
