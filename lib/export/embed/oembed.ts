import { escaped } from './escaped'

/** What an oEmbed provider answers for a view (oembed.com, 1.0, type rich). */
export interface OembedAnswer {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: 'Parallax'
  provider_url: string
  /** seconds for which a consumer may keep it */
  cache_age: number
  html: string
  width: number
  height: number
}

/** The answer as XML: the same fields, every value escaped. */
export function oembedXml(answer: OembedAnswer): string {
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}
