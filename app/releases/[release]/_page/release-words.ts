import type { ReleaseComparison } from '@/lib/core/compare/pages'
import type { PageWords } from '@/lib/core/glossary/words-of-page'

/** Our own words that the heads of the sections mark. */
const HEADS = ['figure', 'ladder', 'concept', 'window', 'finding', 'record']

/** What a release page shows that the glossary may explain. */
export function releaseWords({ release, numbers }: ReleaseComparison): PageWords {
  return {
    ids: HEADS,
    texts: headerTexts(release),
    units: numbers.map(({ figure }) => figure.unit),
    acts: numbers.map(({ figure }) => figure.act),
  }
}

/** The texts of our own at the head of a release in which words are explained. */
export function headerTexts(release: ReleaseComparison['release']): string[] {
  return [release.publisher, release.standfirst, release.obtainedHow]
}
