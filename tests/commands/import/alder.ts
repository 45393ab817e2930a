import { createHash } from 'node:crypto'
import type { ArticleToImport } from '@/lib/commands/import/article-to-import'
import type { Facts } from '@/lib/commands/import/facts'
import { commandLine } from '@/lib/core/people/actor'

/** An article written for the tests, by an invented outlet, with numbers of the record of ddor-2017-03. */
export const ALDER = [
  'Agency lists 206 declined detainers in its first weekly report',
  '',
  'Immigration and Customs Enforcement published its first weekly report on Monday. It lists 206 declined detainers.',
  '',
  'Of the 206 people, 90 had been convicted and 116 were charged, the agency said.',
  '',
  'Texas declined 149 of the detainers, and Travis County alone declined 142 between Jan. 28 and Feb. 3, 2017.',
  '',
  '“This report tells half a story,” said Sheriff Ana Alder of Willow County.',
].join('\n')

export const RELEASE = 'ddor-2017-03'

const NOTHING: Facts = {
  headline: null,
  byline: null,
  published: null,
  modified: null,
  outlet: null,
  link: null,
  language: null,
}

/** A page for each text: another text of the same page is the next version of an article. */
const linkOf = (text: string) =>
  `https://alder-post.example/206-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`

/** The article as a page would give it, with changes. */
export function alder({
  facts,
  ...changes
}: Partial<Omit<ArticleToImport, 'facts'>> & { facts?: Partial<Facts> } = {}) {
  return {
    text: ALDER,
    extent: 'whole' as const,
    way: 'paste' as const,
    name: null,
    notes: [],
    releaseId: null,
    actor: commandLine('Ada'),
    ...changes,
    facts: {
      ...NOTHING,
      headline: {
        value: 'Agency lists 206 declined detainers',
        source: 'json-ld',
        where: 'JSON-LD NewsArticle.headline',
      },
      published: {
        value: '2017-03-21T09:00:00-04:00',
        source: 'json-ld',
        where: 'JSON-LD NewsArticle.datePublished',
      },
      outlet: { value: 'The Alder Post', source: 'open-graph', where: 'og:site_name' },
      link: { value: linkOf(changes.text ?? ALDER), source: 'link', where: 'link rel=canonical' },
      ...facts,
    },
  } satisfies ArticleToImport
}
