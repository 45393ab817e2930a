// Parameters that say where a reader came from, not what is read; the migration that made article_version lists them too.
const TRACKING = /^(?:utm_[^=]*|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|cmpid|smid|ocid)(?:=|$)/i

/**
 * The page that a link names, whatever its scheme, "www.", closing slash, fragment and tracking parameters:
 * "outlet.example/2031/story?id=4". Null for no web address and for a front page, which names no article.
 */
export function pageOfLink(link: string | null): string | null {
  const parts = link?.trim().match(/^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i)
  if (!parts) return null
  const [, host = '', path = '', query = ''] = parts
  const place = path.replace(/\/+$/, '')
  const told = query.split('&').filter((each) => each !== '' && !TRACKING.test(each))
  if (place === '' && told.length === 0) return null
  return `${host.toLowerCase()}${place}${told.length > 0 ? `?${told.join('&')}` : ''}`
}
