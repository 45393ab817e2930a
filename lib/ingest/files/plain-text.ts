import { canonicalText } from '@/lib/core/text/canonical-text'
import { decode } from '../decode'
import { noMetadata } from '../metadata/metadata'
import { failed, type Reading } from '../reading'
import { metadataOfText } from './metadata-of-text'

/** A plain text as it is: nothing but line ends and a byte order mark changes, so that its hash stays its own. */
export function readPlainText(bytes: Uint8Array, name: string): Reading {
  const { text: decoded, notes } = decode(bytes, { header: null, page: null })
  const text = canonicalText(decoded)
  if (text.trim() === '') return failed('empty', `${name} is empty.`)
  if (text.includes('\u0000')) {
    return failed(
      'not-text',
      `${name} is not a text: it holds bytes that no text has. Save it as .txt, .docx or .pdf.`,
    )
  }
  return { ok: true, text, metadata: metadataOfText(text, noMetadata()), notes }
}
