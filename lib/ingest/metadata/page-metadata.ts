import { Candidates, metaValues, ownElements } from './candidates'
import { type LdArticle, type LdNode, ldArticle, ldNodes, ldPlace, namesOf, text } from './json-ld'
import { type Metadata, type MetadataField, noMetadata } from './metadata'
import { modifiedDates, publishedDates } from './page-dates'
import { printedHeadline } from './page-headline'
import { settle } from './settle'
import { statedDate } from './stated-date'

/** What a page says of itself, and the JSON-LD article it was read from (null when the page has none). */
export interface PageMetadata {
  metadata: Metadata
  ld: LdArticle | null
  nodes: LdNode[]
}

type Ld = LdArticle | null
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
    published: publishedDates(document, meta, ld).map(statedDate),
    modified: modifiedDates(document, meta, ld).map(statedDate),
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

function headlines(document: Document, meta: Meta, ld: Ld): Candidates {
  const stated = new Candidates()
  stated.add(text(ld?.node.headline) || text(ld?.node.name), 'json-ld', ldPlace(ld, 'headline'))
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

const MOST_AUTHORS = 5

function bylines(document: Document, meta: Meta, ld: Ld, nodes: LdNode[]): Candidates {
  const out = new Candidates()
  out.add(namesOf(ld?.node.author ?? ld?.node.creator, nodes).join(', '), 'json-ld', ldPlace(ld, 'author'))
  for (const name of ['author', 'article:author', 'parsely-author', 'byl', 'sailthru.author', 'dc.creator']) {
    out.add(meta.get(name), name.startsWith('article:') ? 'open-graph' : 'meta', `meta ${name}`)
  }
  const [line] = ownElements(document, '.byline,.author-name')
  const names = ownElements(document, '[rel~="author"],[itemprop~="author"]').slice(0, MOST_AUTHORS)
  const printed = line
    ? line.textContent
    : [...new Set(names.map((name) => name.textContent?.trim()))].join(', ')
  out.add(printed, 'page', 'byline')
  return out.map((value) => {
    // What follows a bar or begins with a digit is the date, printed in the same line.
    const [names = ''] = value.replace(/^\s*by:?\s+/i, '').split(/\s+[|•·]\s+|\s*\d/)
    return /^https?:|@/.test(names) || names.length > 160 ? null : names.trim()
  })
}

function outlets(meta: Meta, ld: Ld, nodes: LdNode[]): Candidates {
  const out = new Candidates()
  out.add(namesOf(ld?.node.publisher, nodes)[0], 'json-ld', ldPlace(ld, 'publisher'))
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
  out.add(text(ld?.node.url), 'json-ld', ldPlace(ld, 'url'))
  out.add(text(id), 'json-ld', ldPlace(ld, 'mainEntityOfPage'))
  return out
}

function languages(document: Document, meta: Meta, ld: Ld): Candidates {
  const out = new Candidates()
  out.add(document.documentElement?.getAttribute('lang'), 'page', 'html lang')
  out.add(text(ld?.node.inLanguage), 'json-ld', ldPlace(ld, 'inLanguage'))
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
