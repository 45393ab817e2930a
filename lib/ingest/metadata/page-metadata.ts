import { Candidates, metaValues } from './candidates'
import { type LdNode, ldArticle, ldNodes, namesOf, text } from './json-ld'
import { type Metadata, type MetadataField, noMetadata } from './metadata'
import { printedHeadline } from './page-headline'
import { settle } from './settle'
import { statedDate } from './stated-date'

/** What a page says of itself, and the JSON-LD article it was read from (null when the page has none). */
export interface PageMetadata {
  metadata: Metadata
  ld: { node: LdNode; type: string } | null
  nodes: LdNode[]
}

type Meta = Map<string, string>

/**
 * Headline, byline, dates, outlet, own link and language of a page from JSON-LD, OpenGraph, meta, link and time
 * elements and the page itself. `address` is where the page was fetched, to complete relative links; it is never
 * taken for the page's own link.
 */
export function pageMetadata(document: Document, address: string | null): PageMetadata {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')]
  const nodes = ldNodes(scripts.map((script) => script.textContent ?? ''))
  const meta = metaValues(document)
  const ld = ldArticle(nodes, [meta.get('og:title') ?? '', document.querySelector('h1')?.textContent ?? ''])
  const fields: Record<MetadataField, Candidates> = {
    headline: headlines(document, meta, ld),
    byline: bylines(document, meta, ld, nodes),
    published: published(document, meta, ld).map(statedDate),
    modified: modified(document, meta, ld).map(statedDate),
    outlet: outlets(meta, ld, nodes),
    link: links(document, meta, ld).map((link) => absolute(link, address)),
    language: languages(document, meta, ld).map(languageTag),
  }
  const metadata = noMetadata()
  for (const field of Object.keys(fields) as MetadataField[]) {
    const { taken, conflict } = settle(field, fields[field])
    metadata[field] = taken
    if (conflict) metadata.conflicts.push(conflict)
  }
  return { metadata, ld, nodes }
}

type Ld = PageMetadata['ld']
const at = (ld: Ld, key: string): string => `JSON-LD ${ld?.type ?? ''}.${key}`

function headlines(document: Document, meta: Meta, ld: Ld): Candidates {
  const stated = new Candidates()
  stated.add(text(ld?.node.headline) || text(ld?.node.name), 'json-ld', at(ld, 'headline'))
  stated.add(meta.get('og:title'), 'open-graph', 'og:title')
  stated.add(meta.get('twitter:title'), 'meta', 'meta twitter:title')
  stated.add(document.querySelector('title')?.textContent, 'page', 'title')
  const printed = new Candidates()
  printed.add(
    printedHeadline(
      document,
      stated.found.map(({ value }) => value),
    ),
    'page',
    'h1',
  )
  printed.found.push(...stated.found)
  return printed
}

function bylines(document: Document, meta: Meta, ld: Ld, nodes: LdNode[]): Candidates {
  const out = new Candidates()
  out.add(namesOf(ld?.node.author ?? ld?.node.creator, nodes).join(', '), 'json-ld', at(ld, 'author'))
  for (const name of ['author', 'article:author', 'parsely-author', 'byl', 'sailthru.author', 'dc.creator']) {
    out.add(meta.get(name), name.startsWith('article:') ? 'open-graph' : 'meta', `meta ${name}`)
  }
  const printed = document.querySelector('[rel="author"],[itemprop="author"],.byline,.author-name')
  out.add(printed?.textContent, 'page', 'byline')
  return out.map((value) => {
    const names = value.replace(/^\s*by:?\s+/i, '').trim()
    return /^https?:|@/.test(names) || names.length > 160 ? null : names
  })
}

function published(document: Document, meta: Meta, ld: Ld): Candidates {
  const out = new Candidates()
  out.add(text(ld?.node.datePublished), 'json-ld', at(ld, 'datePublished'))
  out.add(meta.get('article:published_time'), 'open-graph', 'article:published_time')
  for (const name of [
    'datepublished',
    'parsely-pub-date',
    'pubdate',
    'publish-date',
    'sailthru.date',
    'dc.date.issued',
    'dc.date',
    'date',
  ]) {
    out.add(meta.get(name), 'meta', `meta ${name}`)
  }
  const time = document.querySelector(
    'time[itemprop="datePublished"],time[pubdate],time.published,time.entry-date',
  )
  // The times of a live blog's posts are theirs, not the page's.
  const times = ld?.type === 'LiveBlogPosting' ? [] : timesOf(document)
  const first = time ?? times.find((element) => !isUpdate(element) && !element.closest('nav,aside,footer,li'))
  out.add(first?.getAttribute('datetime') ?? first?.textContent, 'time', 'time')
  const line = document.querySelector('.dateline,.pubdate,.publish-date,.published,.date')?.textContent ?? ''
  if (!/updated|modified/i.test(line))
    out.add(line.replace(/^\s*(?:published|posted)(?: on)?:?\s*/i, ''), 'page', 'date line')
  return out
}

function modified(document: Document, meta: Meta, ld: Ld): Candidates {
  const out = new Candidates()
  out.add(text(ld?.node.dateModified), 'json-ld', at(ld, 'dateModified'))
  out.add(meta.get('article:modified_time'), 'open-graph', 'article:modified_time')
  out.add(meta.get('og:updated_time'), 'open-graph', 'og:updated_time')
  for (const name of ['datemodified', 'last-modified', 'dc.date.modified'])
    out.add(meta.get(name), 'meta', `meta ${name}`)
  const time = document.querySelector('time[itemprop="dateModified"],time.updated')
  const update = time ?? timesOf(document).find(isUpdate)
  out.add(update?.getAttribute('datetime') ?? update?.textContent, 'time', 'time')
  return out
}

const MOST_TIMES = 50 // the page's own stand at its top

const timesOf = (document: Document): Element[] => [...document.querySelectorAll('time')].slice(0, MOST_TIMES)

/** Whether a time is that of an update, by its class or the word right before it. */
const isUpdate = (time: Element): boolean =>
  /updated|modified/i.test(`${time.className} ${(time.previousSibling?.textContent ?? '').slice(-30)}`)

function outlets(meta: Meta, ld: Ld, nodes: LdNode[]): Candidates {
  const out = new Candidates()
  out.add(namesOf(ld?.node.publisher, nodes)[0], 'json-ld', at(ld, 'publisher'))
  out.add(meta.get('og:site_name'), 'open-graph', 'og:site_name')
  for (const name of ['publisher', 'dc.publisher', 'application-name'])
    out.add(meta.get(name), 'meta', `meta ${name}`)
  return out
}

function links(document: Document, meta: Meta, ld: Ld): Candidates {
  const out = new Candidates()
  out.add(
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
    'link',
    'link rel=canonical',
  )
  out.add(meta.get('og:url'), 'open-graph', 'og:url')
  const page = ld?.node.mainEntityOfPage
  const id = typeof page === 'object' && page !== null && '@id' in page ? page['@id'] : page
  out.add(text(ld?.node.url), 'json-ld', at(ld, 'url'))
  out.add(text(id), 'json-ld', at(ld, 'mainEntityOfPage'))
  return out
}

function languages(document: Document, meta: Meta, ld: Ld): Candidates {
  const out = new Candidates()
  out.add(document.documentElement?.getAttribute('lang'), 'page', 'html lang')
  out.add(text(ld?.node.inLanguage), 'json-ld', at(ld, 'inLanguage'))
  out.add(meta.get('og:locale'), 'open-graph', 'og:locale')
  out.add(meta.get('content-language'), 'meta', 'meta content-language')
  return out
}

const languageTag = (tag: string): string | null => {
  const clean = tag.replace('_', '-')
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(clean) ? clean : null
}

function absolute(link: string, address: string | null): string | null {
  try {
    const url = new URL(link, address ?? undefined)
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
