import { readJsonLines } from '@/lib/ingest/bulk/read-jsonl'
import { readFeed } from '@/lib/ingest/feeds/read-feed'
import { headlineOfText } from '@/lib/ingest/files/headline-of-text'
import { readPaste } from '@/lib/ingest/files/paste'
import { readDocument, readDocuments } from '@/lib/ingest/files/read-document'
import { readPage, readPageText } from '@/lib/ingest/html/read-page'
import { fetchPage } from '@/lib/ingest/links/fetch-page'
import type { Conflict } from '@/lib/ingest/metadata/metadata'
import type { Reading } from '@/lib/ingest/reading'
import type { ArticleToImport } from './article-to-import'
import { type Facts, factsOf } from './facts'

/** What somebody hands over to be read: words from the clipboard, a file, or a link to fetch. */
export type Given =
  | { way: 'paste'; plain: string; html: string | null }
  | { way: 'file'; name: string; bytes: Uint8Array }
  | { way: 'link'; link: string }

/** One document as it was read, before anybody has looked at it. */
export interface GivenDocument
  extends Pick<ArticleToImport, 'text' | 'facts' | 'extent' | 'way' | 'name' | 'notes'> {
  /** what the document says in two ways, as sentences; the first of each was taken */
  conflicts: string[]
}

/** What was read of each document, where one is to be fetched, or why nothing can be taken from it. */
export type GivenReading =
  | { ok: true; document: GivenDocument }
  /** an article that a feed names */
  | { ok: true; name: string; link: string }
  /** `name`: what people know the document by */
  | { ok: false; name: string; code: string; message: string }

/** Reads what was given, one document after the other; a zip archive gives several. Nothing is stored. */
export async function* readGiven(given: Given): AsyncGenerator<GivenReading> {
  switch (given.way) {
    case 'paste':
      yield shaped(readPasted(given.plain, given.html), 'paste', null)
      return
    case 'file':
      for await (const { name, reading } of readDocuments(given.name, given.bytes)) {
        yield shaped(reading, 'file', name)
      }
      return
    case 'link':
      yield* readLink(given.link)
  }
}

/** A reading as a document for the queue. */
export function queuedOf(read: GivenReading): ReadLine['queued'] {
  if (!read.ok) return { name: read.name, code: read.code, message: read.message }
  if ('link' in read) return { name: read.name, link: read.link }
  return { name: read.document.name ?? 'a pasted text', document: read.document }
}

/** One line of a file of JSON lines, as a document for the queue. */
export interface ReadLine {
  line: number
  /** where the next line starts; listing can be taken up again there */
  nextByte: number
  queued: { name: string } & (
    | { document: GivenDocument }
    | { link: string }
    | { code: string; message: string }
  )
}

/** The articles of a stream of JSON lines one by one, in memory for one line only; see readJsonLines(). */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  from: { line: number; nextByte: number },
): AsyncGenerator<ReadLine> {
  for await (const { line, nextByte, id, reading } of readJsonLines(stream, file, from)) {
    const name = `${file}, line ${line}${id === null ? '' : ` (${id})`}`
    const read = shaped(reading, 'lines', name)
    yield { line, nextByte, queued: { ...queuedOf(read), name } }
  }
}

/** The source of a page, pasted as plain text, is read as the page. */
function readPasted(plain: string, html: string | null): Reading {
  if (/^\s*(?:<!doctype html|<html|<\?xml)/i.test(plain)) {
    return readPageText(plain, { name: 'The pasted page', address: null, contentType: null })
  }
  return readPaste({ plain, html })
}

async function* readLink(link: string): AsyncGenerator<GivenReading> {
  const fetched = await fetchPage(link)
  if (!fetched.ok) {
    yield { ok: false, name: link, ...fetched.refusal }
    return
  }
  const { address, bytes, contentType } = fetched
  if (isFeed(bytes, contentType)) yield* readEntries(bytes, { name: address, address, contentType })
  else if (contentType === null || /html/i.test(contentType)) {
    const reading = readPage(bytes, { name: address, address, contentType })
    yield withLink(shaped(reading, 'link', address), address)
  } else {
    // A PDF or a text: its kind is told by its bytes, or by its address.
    const name = new URL(address).pathname.split('/').at(-1) || address
    const reading = await readDocument(name, bytes)
    yield withLink(shaped(reading, 'link', address), address)
  }
}

const LOOKED_AT = 1_000 // bytes, in which a feed names itself

function isFeed(bytes: Uint8Array, contentType: string | null): boolean {
  if (/(?:rss|atom|rdf)\+xml|feed\+json/i.test(contentType ?? '')) return true
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LOOKED_AT)).toString(
    'latin1',
  )
  return /xml/i.test(contentType ?? 'xml') && /<(?:rss|feed|rdf:RDF)[\s>]/.test(head)
}

function* readEntries(
  bytes: Uint8Array,
  source: { name: string; address: string; contentType: string | null },
): Generator<GivenReading> {
  const read = readFeed(bytes, source)
  if (!read.ok) yield { ok: false, name: source.name, ...read.failure }
  else for (const { link } of read.feed.entries) yield { ok: true, name: link, link }
}

/** The address that was fetched is the article's link where the page names none of its own. */
function withLink(read: GivenReading, address: string): GivenReading {
  if ('document' in read)
    read.document.facts.link ??= { value: address, source: 'link', where: 'the address fetched' }
  return read
}

function shaped(reading: Reading, way: GivenDocument['way'], name: string | null): GivenReading {
  if (!reading.ok) return { ok: false, name: name ?? 'The pasted text', ...reading.failure }
  const { text, metadata, notes } = reading
  const facts: Facts = factsOf(metadata)
  facts.headline ??= headlineOfText(text)
  const isOpening = notes.some(({ code }) => code === 'only-opening')
  return {
    ok: true,
    document: {
      ...{ text, facts, way, name },
      extent: isOpening ? 'opening' : 'whole',
      notes: notes.map(({ message }) => message),
      conflicts: metadata.conflicts.map(conflictInWords),
    },
  }
}

function conflictInWords({ field, values }: Conflict): string {
  const told = values.map(({ value, where }) => `“${value}” (${where})`)
  return `It states the ${field} in ${told.length === 2 ? 'two' : told.length} ways: ${told.join(', ')}. The first was taken.`
}
