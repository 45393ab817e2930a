import mammoth from 'mammoth'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { noMetadata } from '../metadata/metadata'
import { failed, type Note, type Reading } from '../reading'
import { archiveEntries } from './archive-entries'
import { blocksOfHtml, firstHeading, textOfBlocks } from './blocks-of-html'
import { metadataOfText } from './metadata-of-text'

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"]
// The text of a long book has 10 MB; more is a bomb.
const LIMITS = { entries: 5_000, entryBytes: 60_000_000, totalBytes: 120_000_000 }
const NOTE_LINK = 'a[href^="#footnote-"],a[href^="#endnote-"]'

/**
 * The words of a Word document (.docx): paragraphs, headings, lists and tables in order, as last accepted (what was
 * deleted in tracked changes is gone, what was inserted is in); foot- and endnotes stand at the end.
 */
export async function readWord(bytes: Uint8Array, name: string): Promise<Reading> {
  // What Word calls a document is a zip archive; the library would unpack it whatever its size.
  for await (const entry of archiveEntries(bytes, name, LIMITS, (part) => /\.(?:xml|rels)$/i.test(part))) {
    if ('failure' in entry) return failed(entry.failure.code, entry.failure.message)
  }
  let html: string
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const converted = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    html = converted.value
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown'
    return failed(
      'broken-file',
      `${name} cannot be read as a Word document (${why}). Open it in Word, save it again as .docx, or paste its text.`,
    )
  }
  let asides = 0
  const read = blocksOfHtml(html, name, (document) => {
    for (const link of document.querySelectorAll(NOTE_LINK)) {
      if (link.getAttribute('href')?.includes('note-ref')) asides++
      link.remove()
    }
  })
  if (!read.ok) return read
  const text = canonicalText(textOfBlocks(read.blocks))
  if (text.trim() === '')
    return failed('empty', `${name} holds no words; a picture of a text cannot be read.`)
  const heading = firstHeading(read.blocks)
  const stated = noMetadata()
  if (heading) stated.headline = { value: heading, source: 'file', where: 'first heading' }
  return {
    ok: true,
    text,
    metadata: metadataOfText(text, stated),
    notes: asides === 0 ? [] : [noteOn(asides)],
  }
}

const noteOn = (asides: number): Note => ({
  code: 'word-notes',
  message: `The document has ${asides} ${asides === 1 ? 'note' : 'notes'}; they stand at the end of the text.`,
})
