import type { CodedArticle, CodedCitation } from '../findings/coded-article'
import { evidenceAt, evidenceOf } from '../findings/evidence'
import type { Checked, Finding, Rule } from '../findings/finding'
import { listed, quoted } from '../findings/wording'
import { isAsked, mayBeOne } from './field'
import { mayBeMisnamed, wordsOfPerson } from './misnamed'

/** In this rule `others` are all that is known of a name: the record names no officials. */
export const nameDiffers: Rule = {
  id: 'name-differs',
  title: 'Another name than elsewhere',
  why: 'A name that is off by a letter is another person’s, and a reader who looks it up finds nobody.',
  find: (checked) => {
    const names = [...new Set(checked.article.citations.flatMap(namesIn))]
    return names.flatMap((name) => differing(name, names, checked) ?? [])
  },
}

/** Names of persons in a citation: whoever speaks, or who is named with a document that speaks. */
export function namesIn({ name, organisation, document }: CodedCitation): string[] {
  const one = document ? organisation : name
  return one !== null && wordsOfPerson(one) ? [one] : []
}

function differing(name: string, names: readonly string[], { article, others }: Checked): Finding | null {
  const named = others.flatMap((other) =>
    other.article.citations
      // Bodies have no office: somebody with one is a person.
      .filter((one) => isAsked(one) && one.title !== null)
      .map((citation) => ({ article: other.article, citation })),
  )
  // Printed so elsewhere too: then it is that person's name.
  if (named.some(({ citation }) => mayBeOne(citation.name, name))) return null
  const alike = named.filter(({ citation }) => mayBeMisnamed(name, citation.name))
  const [first] = alike
  if (!first || !alike.every(({ citation }) => mayBeOne(citation.name, first.citation.name))) return null
  if (names.some((other) => mayBeOne(other, first.citation.name))) return null
  const articles = new Map(alike.map((one) => [one.article.id, one.article]))
  const outlets = listed([...articles.values()].map(({ outletName }) => outletName))
  const verb = articles.size > 1 ? 'print' : 'prints'
  // Some titles were coded with a remark; the shortest is the office alone.
  const [title] = alike.map((one) => one.citation.title ?? '').sort((x, y) => x.length - y.length)
  const who = `${quoted(first.citation.name)} (${title})`
  return {
    rule: 'name-differs',
    statement: `The article has the name ${quoted(name)}; ${outlets} ${verb} ${who}, whom the article does not name.`,
    evidence: [...placesOf(article, name), ...alike.map((one) => evidenceOf(one.article, one.citation))],
    figureIds: [],
  }
}

function placesOf(article: CodedArticle, name: string) {
  const at = article.text?.indexOf(name) ?? -1
  const place = at < 0 ? null : evidenceAt(article, at, at + name.length)
  return place ? [place] : []
}
