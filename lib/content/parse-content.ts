import type { z } from 'zod'
import type { Content } from './content'
import type { ContentError } from './content-error'
import type { ContentFile, FileRole } from './files'
import { completeExercise, type ParsedExercise, parseExercises } from './parse-exercises'
import { type ParsedFile, parseFile } from './parse-file'
import { type ArticleFile, articleFile } from './schema/article'
import { codebookHead, codebookList, conceptList } from './schema/codebook'
import { coderList } from './schema/coders'
import { type FurtherCodingFile, furtherCodingFile } from './schema/further-coding'
import { type GlossaryFile, glossaryFile } from './schema/glossary'
import { linkHostList } from './schema/link-hosts'
import { type OutletFile, outletFile } from './schema/outlet'
import { type RecordFile, recordFile } from './schema/record'
import { terminologyRules } from './schema/terminology-rules'

type Parsed<Schema extends z.ZodType> = ParsedFile<z.infer<Schema>> | null
type ListName = 'facet' | 'unit' | 'act' | 'window kind' | 'sector' | 'mode'

/** The files of content/ with the shape their schemas ask for; null for one that has errors. */
export interface ParsedContent {
  head: Parsed<typeof codebookHead>
  lists: Record<ListName, Parsed<typeof codebookList>>
  concepts: Parsed<typeof conceptList>
  coders: Parsed<typeof coderList>
  terminology: Parsed<typeof terminologyRules>
  linkHosts: Parsed<typeof linkHostList>
  /** by the id that the file's name gives */
  outlets: Map<string, ParsedFile<OutletFile> | null>
  records: Map<string, ParsedFile<RecordFile> | null>
  glossary: (ParsedFile<GlossaryFile> | null)[]
  articles: { path: string; releaseId: string; slug: string; file: ParsedFile<ArticleFile> | null }[]
  exercises: ParsedExercise[]
  furtherCodings: {
    path: string
    articleId: string
    coder: string
    file: ParsedFile<FurtherCodingFile> | null
  }[]
  /** all of it, or null where a file has errors or is missing */
  complete: () => Content | null
}

/** Parses each file against its schema and adds what is wrong to `errors`. */
export function parseContent(
  contentDir: string,
  files: readonly ContentFile[],
  errors: ContentError[],
): ParsedContent {
  const parse = <T>(file: ContentFile | undefined, schema: z.ZodType<T>): ParsedFile<T> | null => {
    if (!file) return null
    const result = parseFile(contentDir, file, schema)
    if ('parsed' in result) return result.parsed
    errors.push(...result.errors)
    return null
  }
  const single = <T>(path: string, schema: z.ZodType<T>) =>
    parse(
      files.find((file) => file.path === path),
      schema,
    )
  const list = (name: string) => single(`codebook/${name}.yaml`, codebookList)

  const parsed: ParsedContent = {
    head: single('codebook/codebook.yaml', codebookHead),
    lists: {
      facet: list('facets'),
      unit: list('units'),
      act: list('acts'),
      'window kind': list('window-kinds'),
      sector: list('sectors'),
      mode: list('modes'),
    },
    concepts: single('codebook/concepts.yaml', conceptList),
    coders: single('coders.yaml', coderList),
    terminology: single('terminology-rules.yaml', terminologyRules),
    linkHosts: single('link-hosts.yaml', linkHostList),
    outlets: new Map(of(files, 'outlet').map(({ file, role }) => [role.id, parse(file, outletFile)])),
    records: new Map(of(files, 'record').map(({ file, role }) => [role.releaseId, parse(file, recordFile)])),
    glossary: of(files, 'glossary').map(({ file }) => parse(file, glossaryFile)),
    articles: of(files, 'article').map(({ file, role: { releaseId, slug } }) => ({
      path: file.path,
      releaseId,
      slug,
      file: parse(file, articleFile),
    })),
    exercises: parseExercises(contentDir, files, errors),
    furtherCodings: of(files, 'further-coding').map(({ file, role: { articleId, coder } }) => ({
      path: file.path,
      articleId,
      coder,
      file: parse(file, furtherCodingFile),
    })),
    complete: () => assemble(parsed),
  }
  return parsed
}

function assemble(parsed: ParsedContent): Content | null {
  const { head, lists, concepts, coders, terminology, linkHosts } = parsed
  const { facet, unit, act, 'window kind': windowKind, sector, mode } = lists
  if (!head || !concepts || !coders || !terminology || !linkHosts) return null
  if (!facet || !unit || !act || !windowKind || !sector || !mode) return null
  return {
    codebook: {
      head: head.data,
      facets: facet.data.entries,
      concepts: concepts.data.entries,
      units: unit.data.entries,
      acts: act.data.entries,
      windowKinds: windowKind.data.entries,
      sectors: sector.data.entries,
      modes: mode.data.entries,
    },
    coders: coders.data.coders,
    outlets: [...parsed.outlets.values()].flatMap((file) => (file ? [file.data] : [])),
    releases: [...parsed.records.values()].flatMap((file) =>
      file ? [{ path: file.yaml.path, record: file.data }] : [],
    ),
    articles: parsed.articles.flatMap(({ path, releaseId, slug, file }) =>
      file ? [{ path, id: `${releaseId}--${slug}`, releaseId, slug, article: file.data }] : [],
    ),
    exercises: parsed.exercises.flatMap((exercise) => completeExercise(exercise) ?? []),
    furtherCodings: parsed.furtherCodings.flatMap(({ file, ...named }) =>
      file ? [{ ...named, coding: file.data }] : [],
    ),
    terminologyRules: terminology.data.rules,
    linkHosts: linkHosts.data,
  }
}

function of<Kind extends FileRole['kind']>(files: readonly ContentFile[], kind: Kind) {
  return files.flatMap((file) =>
    file.role.kind === kind ? [{ file, role: file.role as Extract<FileRole, { kind: Kind }> }] : [],
  )
}
