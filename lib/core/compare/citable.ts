import type { ReleaseHead } from './pages'
import type { Column } from './types'

/** What a citation is made of, as far as it is known: an item of CSL-JSON. Never an author, for Parallax records none. */
export interface Citable {
  id: string
  type: 'dataset' | 'document' | 'webpage'
  title: string
  /** the outlet that an article stands in */
  'container-title'?: string
  publisher?: string
  version?: string
  issued?: CslDate
  accessed?: CslDate
  URL?: string
  note?: string
}

/** A year, with its month and day where they are known. */
export interface CslDate {
  'date-parts': [number[]]
}

interface CitedView {
  title: string
  /** the whole address */
  address: string
  /** ISO day on which it is cited */
  on: string
  /** null before any codebook is loaded */
  codebook: number | null
  engine: string
  /** it never changes: the day is the one on which it was kept */
  isFrozen?: boolean
}

/**
 * A view of Parallax as a source. A living one changes with what is coded, so that it has the day on which it was seen and no
 * other.
 */
export function citableView({ title, address, on, codebook, engine, isFrozen = false }: CitedView): Citable {
  return {
    id: 'parallax-view',
    type: 'dataset',
    title,
    publisher: 'Parallax',
    version: `${codebook === null ? '' : `codebook ${codebook}, `}engine ${engine}`,
    ...(isFrozen ? { issued: cslDate(on) } : { accessed: cslDate(on) }),
    URL: address,
  }
}

/** The document of a release as a source: its title, publisher, day and address, each only where it is known. */
export function citableRelease(release: ReleaseHead): Citable {
  const { id, title, publisher, released, link, isConstructed } = release
  return {
    ...{ id, type: 'document', title, publisher },
    ...(released && { issued: cslDate(released) }),
    ...(link?.href && { URL: link.href }),
    ...(isConstructed && { note: 'Written for teaching: invented' }),
  }
}

/** An article as a source: headline, outlet, day and address, each only where it is known. */
export function citableArticle(article: Column): Citable {
  const { articleId, headline, outletName, published, link } = article
  return {
    ...{
      id: articleId,
      type: 'webpage',
      title: headline ?? '[Headline not seen]',
      'container-title': outletName,
    },
    ...(published && { issued: cslDate(published) }),
    ...(link?.href && { URL: link.href }),
  }
}

/** An ISO day, month or year. */
function cslDate(iso: string): CslDate {
  return { 'date-parts': [iso.split('-').map(Number)] }
}
