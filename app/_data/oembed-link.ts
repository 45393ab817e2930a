import type { Metadata } from 'next'
import { askedOrigin } from './asked-origin'

/** The link by which other sites find how a page is embedded. `path`: of the page with its query, from the root. */
export async function oembedLink(path: string): Promise<Metadata['alternates']> {
  const origin = await askedOrigin()
  const url = `${origin}/api/v1/oembed?url=${encodeURIComponent(`${origin}${path}`)}`
  return { types: { 'application/json+oembed': url, 'text/xml+oembed': `${url}&format=xml` } }
}
