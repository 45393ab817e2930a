import type { StyleGuide } from '@/lib/core/style/guide'
import type { ContentError } from '../content-error'
import { importCheck } from './import-check'

/** A file of a Vale style: its name with ".yml" or ".yaml", and its text. */
export interface ValeFile {
  name: string
  source: string
}

/**
 * A Vale style (a folder of checks) as a guide, and a note for all that does not map, by file, line and key. Vale knows no
 * quotations; here words in quotation marks, names and titles are left alone as in every guide.
 */
export function importValeStyle(
  style: string,
  files: readonly ValeFile[],
): { guide: StyleGuide; notes: ContentError[] } {
  const checks = files.map(({ name, source }) =>
    importCheck(source, `${style}/${name}`, `${style}.${name.replace(/\.ya?ml$/, '')}`),
  )
  const guide: StyleGuide = {
    id: style,
    name: `${style} (Vale style)`,
    about: 'Imported from a Vale style.',
    rules: checks.flatMap(({ rules }) => rules),
  }
  return { guide, notes: checks.flatMap(({ notes }) => notes) }
}
