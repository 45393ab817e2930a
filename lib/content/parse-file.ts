import type { z } from 'zod'
import type { ContentError } from './content-error'
import { type ContentFile, shownPath } from './files'
import { issueMessage } from './issue-message'
import { parseYaml, type YamlFile } from './yaml-file'

/** A file whose data has the shape its schema asks for. */
export interface ParsedFile<T> {
  yaml: YamlFile
  data: T
}

/** Parses `file` against `schema`: the data, or every error of form in it. */
export function parseFile<T>(
  contentDir: string,
  file: ContentFile,
  schema: z.ZodType<T>,
): { parsed: ParsedFile<T> } | { errors: ContentError[] } {
  const shown = shownPath(contentDir, file.path)
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
  } catch {
    return { errors: [{ file: shown, line: null, place: '', message: 'is not UTF-8' }] }
  }
  return parseSource({ path: file.path, shown, source }, schema)
}

/** As parseFile, for the text of a file; `shown` is the path that errors name. */
export function parseSource<T>(
  { path, shown, source }: { path: string; shown: string; source: string },
  schema: z.ZodType<T>,
): { parsed: ParsedFile<T> } | { errors: ContentError[] } {
  const read = parseYaml(path, shown, source)
  if ('errors' in read) return read
  const yaml = read.file

  const result = schema.safeParse(yaml.value, { reportInput: true })
  if (result.success) return { parsed: { yaml, data: result.data } }
  return {
    errors: result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => yaml.errorAt([...issue.path, key], 'unknown key'))
        : [yaml.errorAt(issue.path, issueMessage(issue))],
    ),
  }
}
