import type { Aligned } from '../align/aligned'
import type { Relation, Voice } from '../compare/types'
import type { CodedArticle, CodedCitation } from '../findings/coded-article'
import { remembered } from '../text/remembered'

/** An article of the field. */
export interface FieldArticle {
  articleId: string
  outletName: string
  /** ISO day or month, null when not known */
  published: string | null
}

/** A number that an outlet printed for a figure, with the phrase and where that stands. */
export interface FieldNumber extends FieldArticle {
  ref: string
  phrase: string
  start: number | null
  end: number | null
  value: number | null
  low: number | null
  high: number | null
  modifier: string | null
  relation: Relation
  voice: Voice | null
}

/** How an outlet used a term: in whose voice, and how often. */
export interface FieldUse extends FieldArticle {
  ref: string
  phrase: string
  voice: Voice | null
  count: number
}

export interface FieldTerm {
  /** codebook id */
  concept: string
  facet: string
  uses: FieldUse[]
}

/** Somebody whom the field asked, by name. */
export interface FieldSource {
  name: string
  title: string | null
  organisation: string | null
  sector: string
  articles: FieldArticle[]
}

/** What other outlets printed about the same release. Plain data. */
export interface Field {
  /** by figure id */
  numbers: Readonly<Record<string, readonly FieldNumber[]>>
  terms: readonly FieldTerm[]
  sources: readonly FieldSource[]
}

/** An article of the field with its numbers held against the record. */
export interface AlignedArticle {
  article: CodedArticle
  aligned: ReadonlyMap<string, Aligned>
}

/** The field of some articles: clear ties alone; terms by concept and voice; people and bodies cited by name. */
export function fieldOf(articles: readonly AlignedArticle[]): Field {
  return {
    numbers: numbersOf(articles),
    terms: termsOf(articles.map(({ article }) => article)),
    sources: sourcesOf(articles.map(({ article }) => article)),
  }
}

function headOf({ id, outletName, published }: CodedArticle): FieldArticle {
  return { articleId: id, outletName, published }
}

function numbersOf(articles: readonly AlignedArticle[]): Record<string, FieldNumber[]> {
  const found: Record<string, FieldNumber[]> = {}
  for (const { article, aligned } of articles) {
    for (const { ref, phrase, start, end, value, low, high, modifier, voice } of article.quantities) {
      const one = aligned.get(ref)
      const tie = one?.decision === 'tied' ? one.ties[0] : undefined
      if (!tie) continue
      const number: FieldNumber = {
        ...{ ...headOf(article), ref, phrase, start, end, value, low, high, modifier, voice },
        relation: tie.relation,
      }
      found[tie.figureId] = [...(found[tie.figureId] ?? []), number]
    }
  }
  return found
}

function termsOf(articles: readonly CodedArticle[]): FieldTerm[] {
  const found = new Map<string, FieldTerm>()
  for (const article of articles) {
    for (const { concept, facet, voice, phrase, ref } of article.terms) {
      if (concept === null) continue
      const term = found.get(concept) ?? { concept, facet, uses: [] }
      const same = term.uses.find((use) => use.articleId === article.id && use.voice === voice)
      if (same) same.count += 1
      else term.uses.push({ ...headOf(article), ref, phrase, voice, count: 1 })
      found.set(concept, term)
    }
  }
  return [...found.values()]
}

const NOBODY_ASKED = new Set(['document', 'news-outlet'])

/** Whether a citation is of a person or body, by name: whoever could be asked. */
export function isAsked({ named, document, sector, name }: CodedCitation): boolean {
  return named && !document && !NOBODY_ASKED.has(sector) && /^\p{Lu}/u.test(name)
}

/** Whether two names may be one source's: the same, or one a part of the other ("Denholt", "Sheriff Orla Denholt"). */
export function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [wordsOfName(one), wordsOfName(other)]
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 0 && short.every((word) => long.includes(word))
}

const LITTLE = new Set(['the', 'of', 'for', 'and', 'a', 'an', 's'])

const wordsOfName = remembered((name): readonly string[] => {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !LITTLE.has(word))
})

function sourcesOf(articles: readonly CodedArticle[]): FieldSource[] {
  const found: FieldSource[] = []
  for (const article of articles) {
    for (const citation of article.citations.filter(isAsked)) {
      const { name, title, organisation, sector } = citation
      const same = found.find((one) => one.sector === sector && mayBeOne(one.name, name))
      if (!same) found.push({ name, title, organisation, sector, articles: [headOf(article)] })
      else {
        if (name.length > same.name.length) same.name = name
        same.title ??= title
        same.organisation ??= organisation
        if (!same.articles.some(({ articleId }) => articleId === article.id))
          same.articles.push(headOf(article))
      }
    }
  }
  return found
}
