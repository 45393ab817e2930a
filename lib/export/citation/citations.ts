import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { Cite, plugins } from '@citation-js/core'
import type { Citable } from '@/lib/core/compare/citable'
import { CHICAGO, MLA } from './styles'

const { templates } = plugins.config.get('@csl')
templates.add('mla', MLA)
templates.add('chicago', CHICAGO)

/** The styles that a source can be cited in; the others are files for programs. */
export const CITATION_STYLES = ['apa', 'mla', 'chicago'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

/** Each source in a style, as plain text on one line, in the order given. */
export function citations(sources: readonly Citable[], style: CitationStyle): string[] {
  const entries = new Cite(sources).format('bibliography', {
    ...{ format: 'text', template: style, lang: 'en-US', nosort: true, asEntryArray: true },
  }) as [id: string, text: string][]
  return entries.map(([, text]) => text.replace(/\s+/g, ' ').trim())
}

/** The sources as a BibTeX file. */
export function bibtex(sources: readonly Citable[]): string {
  return `${String(new Cite(sources.map(forBibtex)).format('bibtex', { format: 'text' })).trim()}\n`
}

/** BibTeX has no field for a version, and none for the outlet of a page: they stand as note and publisher. */
function forBibtex(source: Citable) {
  const note = [source.version, source.note].filter(Boolean).join('. ')
  const publisher = source.publisher ?? source['container-title']
  return { ...source, 'citation-key': source.id, ...(publisher && { publisher }), ...(note && { note }) }
}

/** The sources as a CSL-JSON file, for Zotero and others. */
export function cslJson(sources: readonly Citable[]): string {
  return `${JSON.stringify(sources, null, 2)}\n`
}
