import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { StyleGuide } from '@/lib/core/style/guide'
import type { ContentError } from '../content-error'
import { shownPath } from '../files'
import { readStyleGuide, type StyleContext } from './read-style-guide'

export type StyleGuidesResult = { ok: true; guides: StyleGuide[] } | { ok: false; errors: ContentError[] }

const FOLDER = 'styleguides'

/** The guides of content/styleguides/ by file name; or every error in them. A folder that is not there has none. */
export function readStyleGuides(contentDir: string, context: StyleContext): StyleGuidesResult {
  const folder = path.join(contentDir, FOLDER)
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^[^.].*\.yaml$/.test(name)) : []
  const errors: ContentError[] = []
  const guides: StyleGuide[] = []
  for (const name of names.sort()) {
    const shown = shownPath(contentDir, `${FOLDER}/${name}`)
    const read = readStyleGuide(readFileSync(path.join(folder, name), 'utf8'), shown, context)
    if (!read.ok) errors.push(...read.errors)
    else if (`${read.guide.id}.yaml` !== name) {
      const message = `"${read.guide.id}" stands in the file "${name}"`
      errors.push({ file: shown, line: null, place: 'id', message })
    } else guides.push(read.guide)
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, guides }
}
