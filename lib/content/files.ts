import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ContentError } from './content-error'
import { listExerciseFiles } from './list-exercise-files'
import { listFurtherCodings } from './list-further-codings'
import { addYamlFolder, type Lister } from './lister'

/** The lists of content/codebook/, by file name without ".yaml". */
export const codebookLists = [
  'codebook',
  'facets',
  'concepts',
  'units',
  'acts',
  'window-kinds',
  'sectors',
  'modes',
] as const

/** What a file of content/ is for; other files (notes, README) are not loaded. */
export type FileRole =
  | { kind: 'codebook'; list: (typeof codebookLists)[number] }
  | { kind: 'coders' | 'terminology-rules' | 'link-hosts' }
  | { kind: 'outlet'; id: string }
  | { kind: 'glossary' }
  | { kind: 'accessibility' }
  | { kind: 'record'; releaseId: string }
  | { kind: 'article'; releaseId: string; slug: string }
  | { kind: ExerciseFileKind; exerciseId: string }
  | { kind: 'exercise-article' | 'exercise-text'; exerciseId: string; slug: string }
  | { kind: 'further-coding'; articleId: string; coder: string }

export type ExerciseFileKind =
  | 'exercise-record'
  | 'exercise-outlets'
  | 'exercise-quotations'
  | 'exercise-key'
  | 'exercise-document'

export interface ContentFile {
  /** path from content/ with forward slashes */
  path: string
  role: FileRole
  bytes: Buffer
  /** SHA-256 of the bytes, lower-case hex */
  sha256: string
}

const SINGLE_FILES = ['coders', 'terminology-rules', 'link-hosts'] as const

/** The path that errors show: from the folder that holds `contentDir`. */
export function shownPath(contentDir: string, file: string): string {
  return `${path.basename(path.resolve(contentDir))}/${file}`
}

/**
 * The files of `contentDir` that are loaded, sorted by path, and an error for each that is missing or that
 * stands where only loaded files belong but is not one of them.
 */
export function listContentFiles(contentDir: string): { files: ContentFile[]; errors: ContentError[] } {
  const files: ContentFile[] = []
  const errors: ContentError[] = []
  const lister = listerInto(contentDir, files, errors)
  for (const list of codebookLists) lister.addRequired(`codebook/${list}.yaml`, { kind: 'codebook', list })
  for (const kind of SINGLE_FILES) lister.addRequired(`${kind}.yaml`, { kind })
  addYamlFolder(lister, 'outlets', (id) => ({ kind: 'outlet', id }))
  addYamlFolder(lister, 'glossary', () => ({ kind: 'glossary' }))
  for (const releaseId of lister.names('releases')) {
    const folder = `releases/${releaseId}`
    lister.addRequired(`${folder}/record.yaml`, { kind: 'record', releaseId })
    addYamlFolder(lister, `${folder}/articles`, (slug) => ({ kind: 'article', releaseId, slug }))
    for (const name of lister.names(folder)) {
      if (name !== 'record.yaml' && name !== 'articles')
        lister.fault(`${folder}/${name}`, 'is not read; remove it')
    }
  }
  listExerciseFiles(lister)
  listFurtherCodings(lister)
  return { files: files.sort((left, right) => (left.path < right.path ? -1 : 1)), errors }
}

/** The files of the glossary alone, by path; adds to `errors` what is none of its files. */
export function listGlossaryFiles(contentDir: string, errors: ContentError[]): ContentFile[] {
  const files: ContentFile[] = []
  const lister = listerInto(contentDir, files, errors)
  addYamlFolder(lister, 'glossary', () => ({ kind: 'glossary' }))
  return files
}

function listerInto(contentDir: string, files: ContentFile[], errors: ContentError[]): Lister {
  const lister: Lister = {
    names: (folder) => names(contentDir, folder),
    fault: (file, message) =>
      errors.push({ file: shownPath(contentDir, file), line: null, place: '', message }),
    add(file, role) {
      const bytes = readFileSync(path.join(contentDir, file))
      files.push({ path: file, role, bytes, sha256: createHash('sha256').update(bytes).digest('hex') })
    },
    addRequired(file, role) {
      if (existsSync(path.join(contentDir, file))) lister.add(file, role)
      else lister.fault(file, 'there is no such file')
    },
  }
  return lister
}

function names(contentDir: string, folder: string): string[] {
  const full = path.join(contentDir, folder)
  if (!existsSync(full)) return []
  // Dot files are the file manager's and the editor's.
  return readdirSync(full)
    .filter((name) => !name.startsWith('.'))
    .sort()
}
