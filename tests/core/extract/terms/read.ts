import type { TermMention } from '@/lib/core/extract/mention'
import { readTerms } from '@/lib/core/extract/terms/recognise'
import { articleText } from '@/lib/core/text/article-text'

const show = (term: TermMention) => `${term.facet}: ${term.text}${term.tail ? ` … ${term.tail.text}` : ''}`

/** The terms of a text, each as "facet: words", with the second part of a split phrase after "…". */
export const read = (text: string): string[] => readTerms(articleText(text), []).map(show)

/** Those of one facet, without its name. */
export const only = (facet: string, text: string): string[] =>
  read(text).flatMap((term) => (term.startsWith(`${facet}: `) ? [term.slice(facet.length + 2)] : []))
