import { getDocumentProxy } from 'unpdf'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { noMetadata } from '../metadata/metadata'
import { failed, type Note, type Reading } from '../reading'
import { metadataOfText } from './metadata-of-text'
import { type Line, linesOf, type TextRun, withoutRunningHeads } from './pdf-lines'
import { paragraphsOf } from './pdf-paragraphs'

const MOST_PAGES = 400
const MOST_BYTES = 60_000_000
const MOST_RUNS = 40_000 // of a page; a printed page has at most a few thousand
const FEWEST_LETTERS = 20 // of a page; a scanned page has at most a stamp on it

/**
 * The words of a PDF that has a text layer, put together to paragraphs: running heads and page numbers dropped, words
 * divided at line ends made whole. Scanned pages are named, since no words can be read from them.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Reading> {
  if (bytes.byteLength > MOST_BYTES)
    return failed(
      'too-big',
      `${name} is larger than ${MOST_BYTES / 1_000_000} MB. Give the pages that hold the article.`,
    )
  let pages: Line[][]
  try {
    // PDF.js takes the bytes over, so it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false })
    try {
      if (pdf.numPages > MOST_PAGES)
        return failed(
          'too-big',
          `${name} has ${pdf.numPages} pages; at most ${MOST_PAGES} are read. Give the pages that hold the article.`,
        )
      pages = []
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number)
        const { items } = await page.getTextContent()
        pages.push(linesOf(items.slice(0, MOST_RUNS).flatMap((item) => ('str' in item ? [runOf(item)] : []))))
        page.cleanup()
      }
    } finally {
      await pdf.destroy()
    }
  } catch (error) {
    return brokenPdf(error, name)
  }
  const bare = pages.flatMap((lines, i) => (lettersIn(lines) < FEWEST_LETTERS ? [i + 1] : []))
  if (bare.length === pages.length) {
    return failed(
      'scanned',
      `${name} has no text layer: its pages are pictures. Run it through text recognition (OCR) first, or paste the text.`,
    )
  }
  const { paragraphs, rejoined } = paragraphsOf(withoutRunningHeads(pages))
  const text = canonicalText(paragraphs.join('\n\n'))
  const metadata = metadataOfText(text, noMetadata())
  return { ok: true, text, metadata, notes: notesOn(bare, rejoined) }
}

function runOf(item: { str: string; transform: number[]; width: number; height: number }): TextRun {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform
  return { text: item.str, x, y, width: item.width, size: item.height || Math.hypot(a, b) || 1 }
}

const lettersIn = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0)

function brokenPdf(error: unknown, name: string): Reading {
  const kind = error instanceof Error ? error.name : ''
  if (kind === 'PasswordException')
    return failed(
      'password',
      `${name} is locked with a password. Save a copy without one, or paste the text.`,
    )
  const why = error instanceof Error ? error.message : 'unknown'
  return failed('broken-file', `${name} cannot be read as a PDF (${why}). Save it again, or paste its text.`)
}

function notesOn(bare: number[], rejoined: number): Note[] {
  const notes: Note[] = []
  if (bare.length > 0) {
    const shown =
      bare.length > 10 ? `${bare.slice(0, 10).join(', ')} and ${bare.length - 10} more` : bare.join(', ')
    notes.push({
      code: 'pages-without-text',
      message: `Nothing could be read from page ${shown}: without a text layer, or empty.`,
    })
  }
  if (rejoined > 0) {
    notes.push({
      code: 'words-rejoined',
      message: `${rejoined} ${rejoined === 1 ? 'word' : 'words'} divided at line ends were made whole. Compare with the original where a hyphen matters.`,
    })
  }
  return notes
}
