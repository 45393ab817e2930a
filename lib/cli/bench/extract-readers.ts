import * as chrono from 'chrono-node'
import model from 'wink-eng-lite-web-model'
import winkNlp, { type WinkMethods } from 'wink-nlp'
import { readConcepts } from '@/lib/content/concepts'
import { readCitations } from '@/lib/core/extract/citations/citation-mentions'
import { readArticle } from '@/lib/core/extract/pipeline'
import { readQuantities } from '@/lib/core/extract/quantities/read'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'
import { readTerms } from '@/lib/core/extract/terms/recognise'
import { readWindows } from '@/lib/core/extract/windows/read'
import { windowsIn } from '@/lib/core/extract/windows/recognise'
import { articleText } from '@/lib/core/text/article-text'

const DOC_DATE = '2024-09-27'

/** Something that reads a text and says how many mentions it found there. */
export interface TextReader {
  name: string
  read: (text: string) => number
}

/** The engine with all four kinds together, as an article is read. */
export function engine(): TextReader {
  const concepts = conceptIndex(readConcepts('content'))
  return {
    name: 'all four kinds',
    read: (text) => {
      const { terms, windows, quantities, citations } = readArticle(text, { docDate: DOC_DATE, concepts })
      return terms.length + windows.length + quantities.length + citations.length
    },
  }
}

/** The engine with one kind alone; each includes splitting the text into tokens and sentences. */
export function engineByKind(): TextReader[] {
  const concepts = conceptIndex(readConcepts('content'))
  const windows = (text: string) => {
    const article = articleText(text)
    return { article, found: windowsIn(article, DOC_DATE) }
  }
  return [
    { name: 'terms alone', read: (text) => readTerms(articleText(text), concepts).length },
    {
      name: 'windows alone',
      read: (text) => {
        const { article, found } = windows(text)
        return readWindows(article, found).length
      },
    },
    {
      name: 'quantities alone',
      read: (text) => {
        const { article, found } = windows(text)
        return readQuantities(article, found).length
      },
    },
    { name: 'citations alone', read: (text) => readCitations(articleText(text)).length },
  ]
}

/** wink-nlp as it comes, read for its entities: what the engine is held against. */
export const wink = (): TextReader => entitiesBy('wink-nlp entities', winkNlp(model))

/** wink-nlp with all its steps left out but the one that finds entities: as fast as it can be. Shown beside. */
export const winkBare = (): TextReader =>
  entitiesBy('wink-nlp entities, no other step', winkNlp(model, ['ner']))

const entitiesBy = (name: string, nlp: WinkMethods): TextReader => ({
  name,
  read: (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length,
})

/** chrono-node, which reads dates alone. */
export function dateReader(): TextReader {
  const reference = new Date(`${DOC_DATE}T12:00:00Z`)
  return { name: 'chrono-node, dates', read: (text) => chrono.parse(text, reference).length }
}
