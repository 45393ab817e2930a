import { Candidates, ownElements } from './candidates'
import { type LdArticle, ldPlace, text } from './json-ld'

/** When a page says that it was published, as written, in order of trust. */
export function publishedDates(
  document: Document,
  meta: Map<string, string>,
  ld: LdArticle | null,
): Candidates {
  const out = new Candidates()
  out.add(text(ld?.node.datePublished), 'json-ld', ldPlace(ld, 'datePublished'))
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
  const [time] = ownElements(
    document,
    'time[itemprop="datePublished"],time[pubdate],time.published,time.entry-date',
  )
  // The times of a live blog's posts are theirs, not the page's.
  const times = ld?.type === 'LiveBlogPosting' ? [] : ownElements(document, 'time')
  const first = time ?? times.find((element) => !isUpdate(element))
  out.add(first?.getAttribute('datetime') ?? first?.textContent, 'time', 'time')
  const [place] = ownElements(document, '.dateline,.pubdate,.publish-date,.published,.date')
  const line = place?.textContent ?? ''
  if (!/updated|modified/i.test(line))
    out.add(line.replace(/^\s*(?:published|posted)(?: on)?:?\s*/i, ''), 'page', 'date line')
  return out
}

/** When a page says that it was last changed, as written, in order of trust. */
export function modifiedDates(
  document: Document,
  meta: Map<string, string>,
  ld: LdArticle | null,
): Candidates {
  const out = new Candidates()
  out.add(text(ld?.node.dateModified), 'json-ld', ldPlace(ld, 'dateModified'))
  out.add(meta.get('article:modified_time'), 'open-graph', 'article:modified_time')
  out.add(meta.get('og:updated_time'), 'open-graph', 'og:updated_time')
  for (const name of ['datemodified', 'last-modified', 'dc.date.modified'])
    out.add(meta.get(name), 'meta', `meta ${name}`)
  const [time] = ownElements(document, 'time[itemprop="dateModified"],time.updated')
  const update = time ?? ownElements(document, 'time').find(isUpdate)
  out.add(update?.getAttribute('datetime') ?? update?.textContent, 'time', 'time')
  return out
}

/** Whether a time is that of an update, by its class or the word right before it. */
const isUpdate = (time: Element): boolean =>
  /updated|modified/i.test(`${time.className} ${(time.previousSibling?.textContent ?? '').slice(-30)}`)
