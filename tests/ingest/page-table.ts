import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FailureCode, NoteCode } from '@/lib/ingest/reading'

/** A constructed page and what must come out of it. The text expected of a page that is read stands in <name>.txt. */
export interface PageCase {
  name: string
  /** as the server would say; most say nothing */
  contentType?: string
  refused?: FailureCode
  notes?: NoteCode[]
  /** field: [value, where it was read] */
  metadata?: Record<string, [string, string] | null>
  /** fields whose values do not agree */
  conflicts?: string[]
}

export const PAGES: PageCase[] = [
  {
    name: 'plain-news',
    metadata: {
      headline: ['Harrow County counts 1,204 people held on detainers', 'h1'],
      byline: ['Mara Ilves, Tom Okafor', 'JSON-LD NewsArticle.author'],
      published: ['2031-03-04T23:15:00-05:00', 'JSON-LD NewsArticle.datePublished'],
      modified: ['2031-03-05T09:00:00-05:00', 'JSON-LD NewsArticle.dateModified'],
      outlet: ['Brindle Courier', 'JSON-LD NewsArticle.publisher'],
      link: ['https://brindle-courier.example/county/harrow-detainers', 'link rel=canonical'],
      language: ['en', 'html lang'],
    },
  },
  {
    name: 'amp',
    notes: ['amp-page'],
    metadata: {
      link: ['https://elder-post.example/2031/jail-letters', 'link rel=canonical'],
      published: ['2031-01-17', 'JSON-LD NewsArticle.datePublished'],
    },
  },
  {
    name: 'paywall-stub',
    notes: ['only-opening'],
    metadata: { byline: ['Ada Penrose', 'meta author'], outlet: ['The Quill Review', 'og:site_name'] },
    conflicts: ['headline'],
  },
  { name: 'paywall-nothing', refused: 'paywall' },
  {
    name: 'liveblog',
    notes: ['live-blog'],
    metadata: { published: ['2031-03-11T13:00:00-05:00', 'JSON-LD LiveBlogPosting.datePublished'] },
  },
  { name: 'liveblog-scripted', notes: ['live-blog'], metadata: { published: null } },
  { name: 'gallery', notes: ['gallery'] },
  { name: 'cookie-wall', refused: 'cookie-wall' },
  {
    name: 'cookie-banner',
    metadata: {
      byline: ['Jonas Reed', 'meta author'],
      published: ['2031-04-02', 'meta publish-date'],
      outlet: null,
    },
  },
  { name: 'latin-1' },
  { name: 'wrong-charset-header', contentType: 'text/html; charset=utf-8', notes: ['charset-corrected'] },
  { name: 'undeclared-charset', notes: ['charset-guessed'] },
  { name: 'nested-tables', metadata: { published: null, byline: null, language: null } },
  { name: 'robot-check', refused: 'robot-check' },
  { name: 'list-page', refused: 'list-page' },
  {
    name: 'script-only',
    notes: ['text-from-json-ld'],
    metadata: { headline: ['Auditor finds detainer forms without dates', 'JSON-LD NewsArticle.headline'] },
  },
  {
    name: 'conflicting-metadata',
    metadata: {
      headline: ['Jail held 300 past their release, letter shows', 'h1'],
      byline: ['Sol Abbate', 'JSON-LD NewsArticle.author'],
      link: ['https://page.example/news/jail-300', 'link rel=canonical'],
    },
    conflicts: ['headline', 'byline', 'published', 'link'],
  },
  { name: 'structures' },
  {
    name: 'spanish-served-as-latin-1',
    contentType: 'text/html; charset=ISO-8859-1',
    notes: ['charset-corrected'],
    metadata: { language: ['es', 'html lang'], published: ['2031-02-04', 'date line'] },
  },
  {
    name: 'line-breaks',
    metadata: { byline: ['Wendel Crane', 'byline'], published: ['2031-06-01', 'time'] },
  },
  { name: 'news-in-brief' },
  { name: 'not-found', refused: 'no-article-text' },
]

const folder = fileURLToPath(new URL('pages/', import.meta.url))

/** The bytes of a constructed page. */
export const pageBytes = (name: string): Uint8Array => readFileSync(`${folder}${name}.html`)

/** The text that a constructed page holds, as it was written before the page was built around it. */
export const pageText = (name: string): string =>
  readFileSync(`${folder}${name}.txt`, 'utf8').replaceAll('\r\n', '\n').trimEnd()
