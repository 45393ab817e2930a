/** The part of a reference that names the mention within its article: "q3" of "nc-2019--ap#q3". */
export function anchorOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('#') + 1)
}

/** The article of a reference: "nc-2019--ap" of "nc-2019--ap#q3". */
export function articleOf(ref: string): string {
  return ref.slice(0, ref.lastIndexOf('#'))
}

/** Where a coded phrase stands in the page of its article; of a coding that is not shown there, that page with both codings. */
export function codedPlaceHref(ref: string, inText = false): string {
  const anchor = anchorOf(ref)
  const page = `/articles/${articleOf(ref)}`
  if (anchor.includes(':')) return `${page}?coding=both`
  return `${page}#${inText ? 'in-' : ''}${anchor}`
}

/**
 * The id of a place in the reader: "in-q3" for a mention; for the nth phrase of a finding ("f2") that was not coded,
 * counted from 0, "in-f2-1".
 */
export function inTextId(ref: string, nth: number | null): string {
  return nth === null ? `in-${anchorOf(ref)}` : `in-${anchorOf(ref)}-${nth + 1}`
}
