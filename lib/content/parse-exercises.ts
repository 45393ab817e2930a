import type { z } from 'zod'
import type { ContentText, ExerciseArticle, ExerciseContent } from './content'
import type { ContentError } from './content-error'
import { readText } from './content-text'
import type { ContentFile, ExerciseFileKind } from './files'
import { type ParsedFile, parseFile } from './parse-file'
import { type ArticleFile, articleFile } from './schema/article'
import {
  type ExerciseKey,
  type ExerciseOutlets,
  exerciseKey,
  exerciseOutlets,
  type QuotationsFile,
  quotationsFile,
} from './schema/exercise'
import { type RecordFile, recordFile } from './schema/record'

/** The files of one exercise with the shape their schemas ask for; null for one that has errors or is missing. */
export interface ParsedExercise {
  id: string
  record: ParsedFile<RecordFile> | null
  outlets: ParsedFile<ExerciseOutlets> | null
  quotations: ParsedFile<QuotationsFile> | null
  key: ParsedFile<ExerciseKey> | null
  document: ContentText | null
  articles: {
    path: string
    slug: string
    file: ParsedFile<ArticleFile> | null
    text: ContentText | null
  }[]
  /** paths of all its files from content/ */
  paths: string[]
}

/** Parses the exercises among `files`, by id, and adds what is wrong to `errors`. */
export function parseExercises(
  contentDir: string,
  files: readonly ContentFile[],
  errors: ContentError[],
): ParsedExercise[] {
  const parse = <T>(file: ContentFile | undefined, schema: z.ZodType<T>): ParsedFile<T> | null => {
    if (!file) return null
    const result = parseFile(contentDir, file, schema)
    if ('parsed' in result) return result.parsed
    errors.push(...result.errors)
    return null
  }
  const text = (file: ContentFile | undefined): ContentText | null => {
    if (!file) return null
    const result = readText(contentDir, file)
    if ('text' in result) return result.text
    errors.push(result.error)
    return null
  }
  return [...byExercise(files)].map(([id, own]) => {
    const only = (kind: ExerciseFileKind) => own.find(({ role }) => role.kind === kind)
    return {
      id,
      record: parse(only('exercise-record'), recordFile),
      outlets: parse(only('exercise-outlets'), exerciseOutlets),
      quotations: parse(only('exercise-quotations'), quotationsFile),
      key: parse(only('exercise-key'), exerciseKey),
      document: text(only('exercise-document')),
      articles: own.flatMap((file) => {
        if (file.role.kind !== 'exercise-article') return []
        const { slug } = file.role
        const textFile = own.find(({ role }) => role.kind === 'exercise-text' && role.slug === slug)
        return [{ path: file.path, slug, file: parse(file, articleFile), text: text(textFile) }]
      }),
      paths: own.map(({ path }) => path),
    }
  })
}

function byExercise(files: readonly ContentFile[]): Map<string, ContentFile[]> {
  const exercises = new Map<string, ContentFile[]>()
  for (const file of files) {
    if (!('exerciseId' in file.role)) continue
    const { exerciseId } = file.role
    exercises.set(exerciseId, [...(exercises.get(exerciseId) ?? []), file])
  }
  return exercises
}

/** An exercise all of whose files could be read; null for another. */
export function completeExercise(parsed: ParsedExercise): ExerciseContent | null {
  const { id, record, outlets, quotations, key, document, paths } = parsed
  if (!record || !outlets || !quotations || !key || !document) return null
  const articles = parsed.articles.flatMap(({ path, slug, file, text }): ExerciseArticle[] => {
    if (!file || !text) return []
    const quotes = new Map((quotations.data.articles[slug] ?? []).map(({ n, quotes }) => [n, quotes]))
    return [{ path, id: `${id}--${slug}`, releaseId: id, slug, article: file.data, text, quotes }]
  })
  return {
    id,
    release: { path: record.yaml.path, record: record.data },
    outlets: outlets.data.outlets,
    articles,
    document,
    planted: key.data.planted,
    paths,
  }
}
