import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { decode } from '../decode'
import { declaredCharset, headerCharset } from '../html/declared-charset'
import { text } from '../metadata/json-ld'
import { type Metadata, type MetadataField, noMetadata } from '../metadata/metadata'
import { statedDate } from '../metadata/stated-date'
import { type Failure, failed } from '../reading'

/** One article that a feed names. `link` is where to fetch it; entries without one are left out and counted. */
export interface FeedEntry {
  /** what the feed knows it by; the link where it names nothing else */
  id: string
  link: string
  /** what the feed says of the article, each value marked as the feed's */
  metadata: Metadata
}

export interface Feed {
  title: string | null
  entries: FeedEntry[]
  /** entries that lead nowhere */
  withoutLink: number
}

const LARGEST = 20_000_000 // characters
const MOST_ENTRIES = 5_000

/** The articles that an RSS, Atom, RDF or JSON feed names, in its order. `address` completes its relative links. */
export function readFeed(
  bytes: Uint8Array,
  source: { name: string; address: string | null; contentType: string | null },
): { ok: true; feed: Feed } | { ok: false; failure: Failure } {
  const decoded = decode(bytes, {
    header: headerCharset(source.contentType),
    page: declaredCharset(bytes),
  }).text
  if (decoded.length > LARGEST)
    return failed('too-big', `${source.name} is larger than any feed of articles.`)
  try {
    const { format, feed } = parseFeed(decoded)
    const raw =
      format === 'rss' || format === 'rdf'
        ? (feed.items ?? []).map(rssEntry)
        : format === 'atom'
          ? (feed.entries ?? []).map(atomEntry)
          : (feed.items ?? []).map(jsonEntry)
    const outlet = plain(typeof feed.title === 'string' ? feed.title : feed.title?.value)
    const entries = raw.slice(0, MOST_ENTRIES).flatMap((entry) => entryOf(entry, source.address, outlet))
    return {
      ok: true,
      feed: { title: outlet, entries, withoutLink: Math.min(raw.length, MOST_ENTRIES) - entries.length },
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown'
    return failed(
      'not-a-feed',
      `${source.name} is not an RSS, Atom or JSON feed (${why}). Look for the site's "RSS" link.`,
    )
  }
}

/** An entry as it stands in its format; dates and links as written. */
interface RawEntry {
  id?: string | undefined
  links: (string | undefined)[]
  title?: string | undefined
  byline?: string | undefined
  published?: string | undefined
  modified?: string | undefined
}

const rssEntry = (item: RssFeed.Item<string> | RdfFeed.Item<string>): RawEntry => {
  const guid = 'guid' in item ? item.guid : undefined
  const authors =
    'authors' in item
      ? item.authors?.map((author) => (typeof author === 'string' ? author : author.name))
      : []
  return {
    id: guid?.value,
    links: [item.link, guid?.isPermaLink === false ? undefined : guid?.value],
    title: item.title,
    byline: (item.dc?.creators ?? authors ?? []).join(', '),
    published: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
  }
}

const atomEntry = (entry: AtomFeed.Entry<string>): RawEntry => ({
  id: entry.id,
  links: [
    entry.links?.find(({ rel }) => !rel || rel === 'alternate')?.href,
    /^https?:/i.test(entry.id ?? '') ? entry.id : undefined,
  ],
  title: entry.title?.value,
  byline: entry.authors?.map(({ name }) => name).join(', '),
  published: entry.published,
  modified: entry.updated,
})

const jsonEntry = (item: JsonFeed.Item<string>): RawEntry => ({
  id: item.id,
  links: [item.url, item.external_url],
  title: item.title,
  byline: item.authors?.map(({ name }) => name).join(', '),
  published: item.date_published,
  modified: item.date_modified,
})

function entryOf(entry: RawEntry, address: string | null, outlet: string | null): FeedEntry[] {
  const link = entry.links.map((one) => absolute(one, address)).find((one) => one !== null)
  if (!link) return []
  const metadata = noMetadata()
  const put = (field: Exclude<MetadataField, 'language'>, value: string | null, where: string) => {
    if (value) metadata[field] = { value, source: 'feed', where: `feed ${where}` }
  }
  put('headline', plain(entry.title), 'title')
  put('byline', plain(entry.byline)?.replace(/^[^\s@]+@\S+ \(([^)]+)\)$/, '$1') ?? null, 'author')
  put('published', statedDate(entry.published ?? ''), 'published')
  put('modified', statedDate(entry.modified ?? ''), 'updated')
  put('outlet', outlet, 'name')
  put('link', link, 'link')
  return [{ id: entry.id?.trim() || link, link, metadata }]
}

const plain = (html: string | undefined): string | null =>
  text((html ?? '').replace(/<[^>]{0,500}>/g, ' ')) || null

function absolute(link: string | undefined, address: string | null): string | null {
  if (!link) return null
  try {
    const url = new URL(link.trim(), address ?? undefined)
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
