import { marked } from 'marked'
import { parse } from 'yaml'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { decode } from '../decode'
import { type Metadata, noMetadata, type Stated } from '../metadata/metadata'
import { statedDate } from '../metadata/stated-date'
import { failed, type Reading } from '../reading'
import { blocksOfHtml, firstHeading, textOfBlocks } from './blocks-of-html'
import { metadataOfText } from './metadata-of-text'

const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/
const LARGEST = 5_000_000 // characters

/** The words of a Markdown text without its marks; front matter becomes metadata, the first heading the headline. */
export function readMarkdown(bytes: Uint8Array, name: string): Reading {
  const { text: decoded, notes } = decode(bytes, { header: null, page: null })
  if (decoded.length > LARGEST) {
    return failed('too-big', `${name} has more than ${LARGEST} characters. Divide it, or save it as .txt.`)
  }
  const source = canonicalText(decoded)
  const matter = FRONT_MATTER.exec(source)
  const html = marked.parse(source.slice(matter?.[0].length ?? 0), { async: false, gfm: true })
  const read = blocksOfHtml(html, name)
  if (!read.ok) return read
  const text = canonicalText(textOfBlocks(read.blocks))
  if (text.trim() === '') return failed('empty', `${name} holds no words.`)
  const stated = fromFrontMatter(matter?.[1] ?? '')
  const heading = firstHeading(read.blocks)
  if (heading) stated.headline ??= { value: heading, source: 'page', where: 'first heading' }
  return { ok: true, text, metadata: metadataOfText(text, stated), notes }
}

function fromFrontMatter(yaml: string): Metadata {
  const metadata = noMetadata()
  const fields = fieldsOf(yaml)
  metadata.headline = stated(fields, ['title', 'headline'])
  metadata.byline = stated(fields, ['author', 'authors', 'byline'])
  metadata.outlet = stated(fields, ['outlet', 'publisher', 'publication'])
  metadata.link = stated(fields, ['link', 'url', 'source', 'canonical'], (value) =>
    /^https?:\/\/\S+$/i.test(value) ? value : null,
  )
  metadata.language = stated(fields, ['lang', 'language'])
  metadata.published = stated(fields, ['date', 'published'], statedDate)
  metadata.modified = stated(fields, ['updated', 'modified', 'lastmod'], statedDate)
  return metadata
}

function fieldsOf(yaml: string): Map<string, string> {
  let read: unknown
  try {
    read = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' })
  } catch {
    return new Map()
  }
  if (typeof read !== 'object' || read === null) return new Map()
  return new Map(
    Object.entries(read).flatMap(([key, value]) => {
      const words = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : value
      return typeof words === 'string' && words.trim() !== ''
        ? [[key.toLowerCase(), words.trim()] as const]
        : []
    }),
  )
}

function stated(
  fields: Map<string, string>,
  keys: string[],
  read: (value: string) => string | null = (value) => value,
): Stated<string> | null {
  for (const key of keys) {
    const value = read(fields.get(key) ?? '')
    if (value) return { value, source: 'file', where: `front matter ${key}` }
  }
  return null
}
