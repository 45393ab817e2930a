import type { CodedCitation } from '../coded-article'
import { evidenceOf } from '../evidence'
import type { Finding, Rule } from '../finding'
import { quoted } from '../wording'

const ONE_PERSON = /^(?:an?|one|another)\s/i
const SPEAKS_FOR = /\bspokes(?:man|woman|person|people)\b/i
const NOT_PERSONS = new Set(['document', 'news-outlet', 'court'])

export const unnamedSource: Rule = {
  id: 'unnamed-source',
  title: 'A source without a name',
  why: 'What one person says without a name cannot be asked of that person.',
  find: ({ article }) => {
    if (article.extent !== 'whole') return []
    const sources = new Map<string, CodedCitation[]>()
    for (const citation of article.citations) {
      if (!isUnnamed(citation)) continue
      const name = citation.name.toLowerCase()
      sources.set(name, [...(sources.get(name) ?? []), citation])
    }
    return [...sources.values()].flatMap((citations): Finding[] => {
      const [first] = citations
      if (!first) return []
      const statement = `The article credits what it tells here to ${quoted(first.name)}, whom it does not name.`
      const evidence = citations.map((citation) => evidenceOf(article, citation))
      return [{ rule: 'unnamed-source', statement, evidence, figureIds: [] }]
    })
  },
}

function isUnnamed({ name, named, document, sector, title }: CodedCitation): boolean {
  if (named || document || NOT_PERSONS.has(sector)) return false
  return ONE_PERSON.test(name) && !SPEAKS_FOR.test(`${name} ${title ?? ''}`)
}
