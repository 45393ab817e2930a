import type { ContentError } from '../content-error'
import { suggestion } from '../nearest'
import type { ParsedFile } from '../parse-file'
import type { RecordFile } from '../schema/record'

/**
 * The ids that files may refer to. A list that could not be read is null: what refers to it is then not
 * checked, so that one broken file does not make errors in all others.
 */
export interface Known {
  codebookVersion: number | null
  facets: ReadonlySet<string> | null
  /** facet id by concept id */
  concepts: ReadonlyMap<string, string> | null
  units: ReadonlySet<string> | null
  acts: ReadonlySet<string> | null
  windowKinds: ReadonlySet<string> | null
  sectors: ReadonlySet<string> | null
  modes: ReadonlySet<string> | null
  coders: ReadonlySet<string> | null
  outlets: ReadonlySet<string>
  /** by release id; null where the record could not be read */
  records: ReadonlyMap<string, RecordFile | null>
}

/** Notes an error at a place of one file. */
export type Report = (path: readonly PropertyKey[], message: string) => void

/** A Report for `file` that adds to `errors`. */
export function reporter(file: ParsedFile<unknown>, errors: ContentError[]): Report {
  return (path, message) => errors.push(file.yaml.errorAt(path, message))
}

/** Reports `id` when `known` has no such `what`, with the nearest one that it has. */
export function checkKnown(
  report: Report,
  path: readonly PropertyKey[],
  what: string,
  id: string | null,
  known: { has(id: string): boolean; keys(): Iterable<string> } | null,
): void {
  if (id === null || known === null || known.has(id)) return
  report(path, `unknown ${what} "${id}"${suggestion(id, known.keys())}`)
}

/** Reports every id that stands in a list a second time. `pathOf` gives the place of the id at an index. */
export function checkNoDuplicates(
  report: Report,
  what: string,
  ids: readonly string[],
  pathOf: (index: number) => PropertyKey[],
): void {
  const first = new Map<string, number>()
  ids.forEach((id, index) => {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, index)
    else report(pathOf(index), `duplicate ${what} "${id}"; it stands first as entry ${earlier + 1}`)
  })
}

/** Reports a period that ends before it starts. Days as YYYY-MM-DD, whose order is that of their letters. */
export function checkOrder(
  report: Report,
  path: readonly PropertyKey[],
  start: string | null,
  end: string | null,
): void {
  if (start !== null && end !== null && end < start) {
    report([...path, 'end'], `ends on ${end}, before it starts on ${start}`)
  }
}

/** Reports a concept that the codebook lacks or has under another facet. */
export function checkConcept(
  concept: string | null,
  facet: string,
  known: Known,
  report: (message: string) => void,
): void {
  if (concept === null || known.concepts === null) return
  const own = known.concepts.get(concept)
  if (own === undefined) report(`unknown concept "${concept}"${suggestion(concept, known.concepts.keys())}`)
  else if (own !== facet) report(`concept "${concept}" belongs to the facet "${own}", not to "${facet}"`)
}
