import { readPage } from '../html/read-page'
import { failed, type Reading } from '../reading'
import { type ArchiveEntry, archiveEntries } from './archive-entries'
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits'
import { documentKind } from './document-kind'
import { readMarkdown } from './markdown'
import { readPdf } from './pdf'
import { readPlainText } from './plain-text'
import { readWord } from './word'

const READABLE = 'Give a .txt, .md, .html, .docx or .pdf file, or a .zip of these.'

/** One document of a file, under the name it has there. */
export interface NamedReading {
  name: string
  reading: Reading
}

/**
 * The document in a file, or every document in a zip archive one by one; what cannot be read is set aside with its
 * reason and the rest go on. Archives within archives are not opened.
 */
export async function* readDocuments(
  name: string,
  bytes: Uint8Array,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): AsyncGenerator<NamedReading> {
  if (documentKind(name, bytes) !== 'zip') {
    yield { name, reading: await readDocument(name, bytes) }
    return
  }
  let found = 0
  for await (const entry of archiveEntries(bytes, name, limits)) {
    found++
    yield { name: entry.name, reading: await readingOf(entry, name) }
  }
  if (found === 0) yield { name, reading: failed('empty', `${name} holds no files.`) }
}

async function readingOf(entry: ArchiveEntry, archive: string): Promise<Reading> {
  if ('failure' in entry) return { ok: false, failure: entry.failure }
  if (documentKind(entry.name, entry.bytes) !== 'zip') return readDocument(entry.name, entry.bytes)
  return failed(
    'nested-archive',
    `${entry.name} in ${archive} is an archive itself and was not opened. Unpack it and give it by itself.`,
  )
}

/** The document in a single file of any kind but an archive. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<Reading> {
  if (bytes.byteLength === 0) return failed('empty', `${name} is empty.`)
  switch (documentKind(name, bytes)) {
    case 'pdf':
      return readPdf(bytes, name)
    case 'word':
      return readWord(bytes, name)
    case 'html':
      return readPage(bytes, { name, address: null, contentType: null })
    case 'markdown':
      return readMarkdown(bytes, name)
    case 'text':
      return readPlainText(bytes, name)
    case 'old-word':
      return failed(
        'unknown-kind',
        `${name} is an old Word file (.doc) or one locked with a password. Save it as .docx without a password.`,
      )
    case 'rtf':
      return failed('unknown-kind', `${name} is an RTF file. Save it as .docx or .txt.`)
    case 'zip':
      return failed('nested-archive', `${name} is an archive, not a document. Give it by itself.`)
    case 'unknown':
      return failed('unknown-kind', `${name} is of a kind that is not read. ${READABLE}`)
  }
}
