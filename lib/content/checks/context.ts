import type { CodebookEntry, ConceptEntry } from '../schema/codebook'
import type { CoderEntry } from '../schema/coders'
import type { LinkHostList } from '../schema/link-hosts'
import type { TerminologyRules } from '../schema/terminology-rules'
import { checkKnown, checkNoDuplicates, type Known, type Report } from './known'

/** Reports duplicate ids in a list of the codebook. */
export function checkEntries(what: string, entries: readonly CodebookEntry[], report: Report): void {
  const ids = entries.map(({ id }) => id)
  checkNoDuplicates(report, what, ids, (index) => ['entries', index, 'id'])
}

/** Reports duplicate concepts and concepts of unknown facets. */
export function checkConcepts(entries: readonly ConceptEntry[], known: Known, report: Report): void {
  checkEntries('concept', entries, report)
  entries.forEach(({ facet }, index) => {
    checkKnown(report, ['entries', index, 'facet'], 'facet', facet, known.facets)
  })
}

/** Reports duplicate coders. */
export function checkCoders(coders: readonly CoderEntry[], report: Report): void {
  const ids = coders.map(({ id }) => id)
  checkNoDuplicates(report, 'coder', ids, (index) => ['coders', index, 'id'])
}

/** Reports duplicate rulings, unknown concepts and rulings that end before they begin. */
export function checkTerminology({ rules }: TerminologyRules, known: Known, report: Report): void {
  const ids = rules.map(({ id }) => id)
  checkNoDuplicates(report, 'ruling', ids, (index) => ['rules', index, 'id'])
  rules.forEach(({ on, until, concepts }, index) => {
    if (until !== null && until <= on) {
      report(['rules', index, 'until'], `ends on ${until}, not after ${on}`)
    }
    concepts.forEach((concept, place) => {
      checkKnown(report, ['rules', index, 'concepts', place], 'concept', concept, known.concepts)
    })
  })
}

/** Reports a host that stands in more than one list or twice in one. */
export function checkLinkHosts(hosts: LinkHostList, report: Report): void {
  const places = (['own', 'official', 'archives'] as const).flatMap((list) =>
    hosts[list].map((host, index) => ({ host, path: [list, index] })),
  )
  const all = places.map(({ host }) => host)
  checkNoDuplicates(report, 'host', all, (index) => places[index]?.path ?? [])
}
