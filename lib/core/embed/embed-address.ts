import { type Embeddable, embedPath } from './embeddable'

// What is open is in no embed, and a term has all its years and outlets whatever phrases are shown.
const NOT_SHOWN = ['open', 'theme', 'page']

/** The address of the embed of a view from the root: "/embed/compare?cols=outlet:ap". `theme`: null as the reader has it. */
export function embedAddress(
  shown: Embeddable,
  search: URLSearchParams,
  theme: 'light' | 'dark' | null = null,
): string {
  const query = new URLSearchParams(shown.kind === 'term' || shown.kind === 'frozen' ? '' : search)
  for (const name of NOT_SHOWN) query.delete(name)
  if (theme) query.set('theme', theme)
  const readable = query.toString().replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%2F/g, '/')
  return `${embedPath(shown)}${readable && `?${readable}`}`
}
