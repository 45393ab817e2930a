import { evidenceOfSource } from '../citation-source'
import type { CodedCitation } from '../coded-article'
import type { Finding, Rule } from '../finding'
import { quoted } from '../wording'

const ONE_PERSON =
  /^(?:(?:an?|one|another) )?(?:[\p{L}’'-]+ ){0,6}?(?:official|aide|worker|source|officer|agent|person|man|woman|lawyer|attorney|expert|advocate|activist|staffer|employee|lawmaker|senator|congressman|deputy|resident|critic|adviser|advisor|insider|analyst|judge|detainee|prosecutor|sheriff|guard|lobbyist)\b/iu
const ONE = /^(?:an?|one|another)\b/i
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
      const name = personIn(citation, article.text)
      if (name && !isNamedElsewhere(name, article.citations))
        sources.set(name, [...(sources.get(name) ?? []), citation])
    }
    return [...sources].map(
      ([name, citations]): Finding => ({
        rule: 'unnamed-source',
        statement: `The article credits what it tells here to ${quoted(name)}, whom it does not name.`,
        evidence: citations.map((citation) => evidenceOfSource(article, { ...citation, name })),
        figureIds: [],
      }),
    )
  },
}

/** The words for one person without a name ("A congressional aide"); null for the named, for bodies and their speakers. */
function personIn(citation: CodedCitation, text: string | null): string | null {
  const { name, named, document, sector, title } = citation
  if (named || document || NOT_PERSONS.has(sector) || SPEAKS_FOR.test(`${name} ${title ?? ''}`)) return null
  const person = ONE_PERSON.exec(name)?.[0]
  if (!person) return null
  return ONE.test(person) ? person : withOne(person, text)
}

/** The words with the "a" that stands before them, where the coding leaves it out; "the official" was told of before. */
function withOne(person: string, text: string | null): string | null {
  const at = text?.indexOf(person) ?? -1
  const one = at < 0 ? null : /\b(?:an?|one|another) $/i.exec(text?.slice(0, at) ?? '')?.[0]
  return one ? `${one}${person}` : null
}

/** "An ICE official" is named where the article also has "ICE official Timothy Robbins". */
function isNamedElsewhere(name: string, citations: readonly CodedCitation[]): boolean {
  const role = name.replace(/^\w+ /, '').toLowerCase()
  return citations.some(
    ({ named, title, phrase }) => named && `${title ?? ''} ${phrase}`.toLowerCase().includes(role),
  )
}
