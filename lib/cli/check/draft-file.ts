import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { contentErrorLine } from '@/lib/content/content-error'
import { importValeStyle } from '@/lib/content/vale/import-style'
import type { StyleGuide } from '@/lib/core/style/guide'
import { canonicalText } from '@/lib/core/text/canonical-text'
import type { DraftFile } from '@/lib/export/draft-sarif'
import { markdownDraft, spanInSource } from '@/lib/ingest/files/markdown-draft'
import { readTextFiles } from '../attach/text-files'
import { CliError } from '../steps'

/** The draft in a file: .txt as it is, .md without its marks and with its words' places in the file. */
export async function readDraftFile(file: string, from: string): Promise<DraftFile> {
  const shown = file.split(path.sep).join('/')
  if (!/\.(?:md|markdown)$/i.test(file)) {
    const [found] = await readTextFiles([file], from)
    if (!found || 'problem' in found) throw new CliError(`${file}: ${found?.problem ?? 'nothing to read'}`)
    const text = canonicalText(found.text)
    return { path: shown, source: text, text, inSource: (span) => span }
  }
  const bytes = await readFile(path.resolve(from, file)).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`${file}: cannot be read (${error.code})`)
  })
  const source = canonicalText(decoded(bytes, file))
  const mapped = markdownDraft(source)
  const inSource = ({ start, end }: { start: number; end: number }) => spanInSource(mapped, start, end)
  return { path: shown, source, text: mapped.text, inSource }
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new CliError(`${file}: is not UTF-8; save it as UTF-8`)
  }
}

/** A folder with a Vale style as a guide; what does not map is said on standard error. */
export async function readValeFolder(folder: string, from: string): Promise<StyleGuide> {
  const full = path.resolve(from, folder)
  const names = (await readdir(full)).filter((name) => /\.ya?ml$/.test(name)).sort()
  if (names.length === 0) throw new CliError(`${folder} holds no Vale check (.yml)`)
  const files = await Promise.all(
    names.map(async (name) => ({ name, source: await readFile(path.join(full, name), 'utf8') })),
  )
  const { guide, notes } = importValeStyle(path.basename(full), files)
  for (const note of notes) console.error(contentErrorLine(note))
  return guide
}
