/** The kinds of file that are told apart, those that cannot be read included. */
export type DocumentKind =
  | 'pdf'
  | 'word'
  | 'zip'
  | 'html'
  | 'markdown'
  | 'text'
  | 'old-word'
  | 'rtf'
  | 'unknown'

const READ_AS_TEXT = /\.(?:txt|text)$/i

/** What a file is by its first bytes, and by its name where bytes do not tell. */
export function documentKind(name: string, bytes: Uint8Array): DocumentKind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString(
    'latin1',
  )
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) {
    if (/\.zip$/i.test(name)) return 'zip'
    return /\.docx$/i.test(name) || /word\/|\[Content_Types\]/.test(head) ? 'word' : 'zip'
  }
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'old-word'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (/\.(?:html?|xhtml)$/i.test(name)) return 'html'
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown'
  if (READ_AS_TEXT.test(name)) return 'text'
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html)/i.test(head)) return 'html'
  return head.includes('\u0000') || /\.[a-z0-9]{2,5}$/i.test(name) ? 'unknown' : 'text'
}
