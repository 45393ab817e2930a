import { checkArticle } from './checks/article'
import { checkCoders, checkConcepts, checkEntries, checkLinkHosts, checkTerminology } from './checks/context'
import { checkExercise } from './checks/exercise'
import { checkFurtherCoding } from './checks/further-coding'
import { checkGlossary } from './checks/glossary'
import { type Known, reporter } from './checks/known'
import { checkRecord } from './checks/record'
import type { Content } from './content'
import type { ContentError } from './content-error'
import { type ContentFile, listContentFiles } from './files'
import { type ParsedContent, parseContent } from './parse-content'

export type ContentResult = { ok: true; content: Content } | { ok: false; errors: ContentError[] }

/**
 * Everything in the folder `contentDir`, checked against its schemas and against itself; or every error in it,
 * by file and line. Reads only; throws only where the folder cannot be read at all.
 */
export function readContent(contentDir: string): ContentResult {
  const { files, errors } = listContentFiles(contentDir)
  return checkContentFiles(contentDir, files, errors)
}

/** As readContent, for files already read; `listErrors` are those met in listing them. */
export function checkContentFiles(
  contentDir: string,
  files: readonly ContentFile[],
  listErrors: readonly ContentError[],
): ContentResult {
  const errors = [...listErrors]
  const parsed = parseContent(contentDir, files, errors)
  checkAll(parsed, errors)
  const content = parsed.complete()
  if (errors.length > 0 || content === null) return { ok: false, errors: sorted(errors) }
  return { ok: true, content }
}

function checkAll(parsed: ParsedContent, errors: ContentError[]): void {
  const { lists, concepts, coders, terminology, linkHosts } = parsed
  const known = knownIds(parsed)
  for (const [what, list] of Object.entries(lists)) {
    if (list) checkEntries(what, list.data.entries, reporter(list, errors))
  }
  if (concepts) checkConcepts(concepts.data.entries, known, reporter(concepts, errors))
  if (coders) checkCoders(coders.data.coders, reporter(coders, errors))
  if (terminology) checkTerminology(terminology.data, known, reporter(terminology, errors))
  if (linkHosts) checkLinkHosts(linkHosts.data, reporter(linkHosts, errors))
  const glossary = parsed.glossary.filter((file) => file !== null)
  // Entries refer to one another across the files: one that cannot be read would make errors in all others.
  if (glossary.length === parsed.glossary.length) {
    checkGlossary(glossary, known, (file) => reporter(file, errors))
  }

  for (const [id, outlet] of parsed.outlets) {
    if (outlet && outlet.data.id !== id) {
      reporter(outlet, errors)(['id'], `"${outlet.data.id}" stands in the file "${id}.yaml"`)
    }
  }
  for (const [releaseId, record] of parsed.records) {
    if (!record) continue
    const articles = new Map(
      parsed.articles
        .filter((article) => article.releaseId === releaseId)
        .map(({ slug, file }) => [slug, file?.data ?? null]),
    )
    checkRecord(record.data, releaseId, articles, known, reporter(record, errors))
  }
  for (const { releaseId, file } of parsed.articles) {
    if (file) checkArticle(file.data, releaseId, known, reporter(file, errors))
  }
  checkExercises(parsed, known, errors)
  const articles = new Map(
    parsed.articles.map(({ releaseId, slug, file }) => [`${releaseId}--${slug}`, file?.data ?? null]),
  )
  for (const { file, ...named } of parsed.furtherCodings) {
    if (file) checkFurtherCoding(file.data, named, articles, known, reporter(file, errors))
  }
}

/** An exercise knows its own outlets and the constructed releases alone, so that it cannot speak of real ones. */
function checkExercises(
  { exercises, outlets: real }: ParsedContent,
  known: Known,
  errors: ContentError[],
): void {
  const records = new Map(exercises.map(({ id, record }) => [id, record?.data ?? null]))
  const taken = new Map([...real.keys()].map((id) => [id, `outlets/${id}.yaml`]))
  for (const exercise of exercises) {
    const { outlets } = exercise
    outlets?.data.outlets.forEach(({ id }, index) => {
      const other = taken.get(id)
      if (other) reporter(outlets, errors)(['outlets', index, 'id'], `"${id}" is an outlet of ${other}`)
      taken.set(id, outlets.yaml.path)
    })
    const own = new Set(outlets?.data.outlets.map(({ id }) => id))
    // Outlets that could not be read are not held against the articles.
    if (!outlets) for (const { file } of exercise.articles) if (file) own.add(file.data.outlet)
    checkExercise(exercise, { ...known, outlets: own, records }, errors)
  }
}

function knownIds(parsed: ParsedContent): Known {
  const ids = (list: { data: { entries: { id: string }[] } } | null) =>
    list && new Set(list.data.entries.map(({ id }) => id))
  const { facet, unit, act, 'window kind': windowKind, sector, mode } = parsed.lists
  return {
    codebookVersion: parsed.head?.data.version ?? null,
    facets: ids(facet),
    concepts: parsed.concepts && new Map(parsed.concepts.data.entries.map(({ id, facet }) => [id, facet])),
    units: ids(unit),
    acts: ids(act),
    windowKinds: ids(windowKind),
    sectors: ids(sector),
    modes: ids(mode),
    coders: parsed.coders && new Set(parsed.coders.data.coders.map(({ id }) => id)),
    outlets: new Set(parsed.outlets.keys()),
    records: new Map([...parsed.records].map(([id, record]) => [id, record?.data ?? null])),
  }
}

function sorted(errors: ContentError[]): ContentError[] {
  return errors.sort((left, right) =>
    left.file === right.file ? (left.line ?? 0) - (right.line ?? 0) : left.file < right.file ? -1 : 1,
  )
}
