import { type Feed, readFeed } from './feeds/read-feed'
import { documentKind } from './files/document-kind'
import { readDocument } from './files/read-document'
import { readPage } from './html/read-page'
import { FETCH_LIMITS, type FetchLimits } from './links/fetch-limits'
import { fetchPage } from './links/fetch-page'
import type { FetchSurroundings } from './links/hop'
import type { Refusal } from './links/refusal'
import type { Reading } from './reading'

/** What a link leads to. `address` is where it stood in the end; `passed` the addresses on the way there. */
export type LinkReading =
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'document'; address: string; passed: string[]; reading: Reading }
  | { kind: 'feed'; address: string; feed: Feed }

const FEED_TYPE = /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json)\b/i
const XML_TYPE = /^(?:application|text)\/xml\b/i
const FEED_START = /<(?:rss|feed|rdf:RDF)[\s>]/i

/** Fetches a link safely and reads what stands there: an article's page, a file, or a feed. */
export async function readLink(
  link: string,
  limits: FetchLimits = FETCH_LIMITS,
  surroundings: Partial<FetchSurroundings> = {},
): Promise<LinkReading> {
  const fetched = await fetchPage(link, limits, surroundings)
  if (!fetched.ok) return { kind: 'refused', refusal: fetched.refusal }
  const { bytes, address, passed, contentType } = fetched
  const source = { name: address, address, contentType }
  if (isFeed(bytes, contentType ?? '')) {
    const read = readFeed(bytes, source)
    return read.ok
      ? { kind: 'feed', address, feed: read.feed }
      : { kind: 'document', address, passed, reading: read }
  }
  const kind = documentKind(new URL(address).pathname, bytes)
  const asFile = kind === 'pdf' || kind === 'word' || /^text\/(?:plain|markdown)\b/i.test(contentType ?? '')
  const reading = asFile ? await readDocument(nameOf(address, kind), bytes) : readPage(bytes, source)
  return { kind: 'document', address, passed, reading }
}

function isFeed(bytes: Uint8Array, contentType: string): boolean {
  if (FEED_TYPE.test(contentType)) return true
  return (
    XML_TYPE.test(contentType) && FEED_START.test(Buffer.from(bytes.subarray(0, 2000)).toString('latin1'))
  )
}

/** The last part of an address as a file's name, with an ending that says what a server called plain text. */
function nameOf(address: string, kind: string): string {
  const last = new URL(address).pathname.split('/').pop() || 'text'
  return kind === 'unknown' || kind === 'text' ? `${last}.txt` : last
}
