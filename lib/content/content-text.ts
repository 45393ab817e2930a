import { canonicalText } from '@/lib/core/text/canonical-text'
import type { ContentText } from './content'
import type { ContentError } from './content-error'
import { type ContentFile, shownPath } from './files'

/** A text file as it will be stored, or what is wrong with it: no UTF-8, no words, or not in canonical form. */
export function readText(
  contentDir: string,
  { path, bytes, sha256 }: ContentFile,
): { text: ContentText } | { error: ContentError } {
  const fault = (message: string) => ({
    error: { file: shownPath(contentDir, path), line: null, place: '', message },
  })
  let body: string
  try {
    body = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return fault('is not UTF-8')
  }
  if (body.trim() === '') return fault('is empty')
  if (canonicalText(body) !== body) return fault('has a byte order mark or line ends other than "\\n"')
  return { text: { path, body, sha256 } }
}
