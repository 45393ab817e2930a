import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ContentError } from './content-error'

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
  | { kind: 'record'; releaseId: string }
  | { kind: 'article'; releaseId: string; slug: string }

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
  const fault = (file: string, message: string) =>
    errors.push({ file: shownPath(contentDir, file), line: null, place: '', message })

  const add = (file: string, role: FileRole) => {
    const bytes = readFileSync(path.join(contentDir, file))
    files.push({ path: file, role, bytes, sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  const addRequired = (file: string, role: FileRole) => {
    if (existsSync(path.join(contentDir, file))) add(file, role)
    else fault(file, 'there is no such file')
  }
  const addFolder = (folder: string, role: (name: string) => FileRole) => {
    for (const name of names(contentDir, folder)) {
      const file = `${folder}/${name}`
      if (/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name)) add(file, role(name.slice(0, -'.yaml'.length)))
      else fault(file, 'only files named like "some-name.yaml" belong here')
    }
  }

  for (const list of codebookLists) addRequired(`codebook/${list}.yaml`, { kind: 'codebook', list })
  for (const kind of SINGLE_FILES) addRequired(`${kind}.yaml`, { kind })
  addFolder('outlets', (id) => ({ kind: 'outlet', id }))
  for (const releaseId of names(contentDir, 'releases')) {
    const folder = `releases/${releaseId}`
    addRequired(`${folder}/record.yaml`, { kind: 'record', releaseId })
    addFolder(`${folder}/articles`, (slug) => ({ kind: 'article', releaseId, slug }))
    for (const name of names(contentDir, folder)) {
      if (name !== 'record.yaml' && name !== 'articles') fault(`${folder}/${name}`, 'is not read; remove it')
    }
  }
  return { files: files.sort((left, right) => (left.path < right.path ? -1 : 1)), errors }
}

function names(contentDir: string, folder: string): string[] {
  const full = path.join(contentDir, folder)
  if (!existsSync(full)) return []
  // Dot files are the file manager's and the editor's.
  return readdirSync(full)
    .filter((name) => !name.startsWith('.'))
    .sort()
}
