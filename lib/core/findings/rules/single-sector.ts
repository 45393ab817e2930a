import { bodyOf, evidenceOfSource } from '../citation-source'
import type { CodedArticle, CodedCitation } from '../coded-article'
import type { Rule } from '../finding'
import { speakerOf } from '../speech'
import { listed } from '../wording'

const LEAST_PEOPLE = 2
/** Sectors in words; "other" is no side. */
const SECTORS: Record<string, string> = {
  ice: 'ICE',
  dhs: 'the Department of Homeland Security',
  'white-house': 'the White House',
  congress: 'Congress',
  'state-government': 'state governments',
  'local-law-enforcement': 'local law enforcement',
  'local-government': 'local governments',
  court: 'courts',
  'think-tank': 'think tanks',
  'advocacy-group': 'advocacy groups',
  academic: 'universities',
  'affected-person': 'the people affected',
  company: 'businesses',
}

export const singleSector: Rule = {
  id: 'single-sector',
  title: 'Everybody quoted is of one sector',
  why: 'Where all who are quoted stand on one side, the reader hears no other.',
  find: ({ article }) => {
    if (article.extent !== 'whole') return []
    const people = peopleQuoted(article)
    const [first, ...others] = people
    if (!first || people.length < LEAST_PEOPLE) return []
    const names = listed(people.map(({ name }) => speakerOf({ speaker: name }) ?? name))
    const isOneBody = first.body !== null && others.every(({ body }) => body === first.body)
    const sector = SECTORS[first.sector]
    const isOneSector = sector !== undefined && others.every((other) => other.sector === first.sector)
    if (!isOneBody && !isOneSector) return []
    const statement = isOneBody
      ? `Everybody whom the article quotes (${names}) speaks for one body, ${first.body}.`
      : `Everybody whom the article quotes (${names}) is coded under one sector, ${sector}.`
    const evidence = people.map(({ citation }) => evidenceOfSource(article, citation))
    return [{ rule: 'single-sector', statement, evidence, figureIds: [] }]
  },
}

interface Person {
  name: string
  sector: string
  body: string | null
  citation: CodedCitation
}

/** Everybody whose words stand in quotation marks, each once: "Ray" is "Dave Ray". Documents and outlets are nobody. */
function peopleQuoted(article: CodedArticle): Person[] {
  const people: Person[] = []
  for (const citation of article.citations) {
    const { name, mode, document, sector } = citation
    if (document || sector === 'news-outlet' || (mode !== 'direct' && mode !== 'partial')) continue
    const body = bodyOf(article, citation)
    const known = people.find((one) => one.name.includes(name) || name.includes(one.name))
    if (known) known.body ??= body
    else people.push({ name, sector, body, citation })
  }
  return people
}
