import type { CodedCitation } from '../coded-article'
import { evidenceOf } from '../evidence'
import type { Rule } from '../finding'
import { listed } from '../wording'

const LEAST_PEOPLE = 2
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
  title: 'Every person quoted is of one sector',
  why: 'Where all who are quoted stand on one side, the reader hears no other.',
  find: ({ article }) => {
    if (article.extent !== 'whole') return []
    const quotedOnes = article.citations.filter(
      ({ mode, document, sector }) =>
        !document && sector !== 'news-outlet' && (mode === 'direct' || mode === 'partial'),
    )
    const people = byName(quotedOnes.filter(({ named }) => named))
    const [first] = quotedOnes
    const sector = first && SECTORS[first.sector]
    if (!first || !sector || people.size < LEAST_PEOPLE) return []
    if (quotedOnes.some((citation) => citation.sector !== first.sector)) return []
    const names = listed([...people.keys()])
    return [
      {
        rule: 'single-sector',
        statement: `Everybody whom the article quotes (${names}) is coded under one sector, ${sector}.`,
        evidence: [...people.values()].map((citation) => evidenceOf(article, citation)),
        figureIds: [],
      },
    ]
  },
}

/** One citation for each person, by the name with which the others end: "Ray" is "Dave Ray". */
function byName(citations: readonly CodedCitation[]): Map<string, CodedCitation> {
  const people = new Map<string, CodedCitation>()
  for (const citation of citations) {
    const known = [...people.keys()].find(
      (name) => name.endsWith(citation.name) || citation.name.endsWith(name),
    )
    if (!known) people.set(citation.name, citation)
  }
  return people
}
