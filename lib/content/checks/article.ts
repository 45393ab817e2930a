import type { ArticleFile } from '../schema/article'
import { checkGlosses } from './gloss'
import { checkConcept, checkKnown, checkNoDuplicates, checkOrder, type Known, type Report } from './known'
import { checkQuantity } from './quantity'
import { checkSpans } from './spans'

/** Reports what is wrong in an article's file against the codebook, the records and itself. */
export function checkArticle(article: ArticleFile, releaseId: string, known: Known, report: Report): void {
  const { coding } = article
  checkKnown(report, ['outlet'], 'outlet', article.outlet, known.outlets)
  checkKnown(report, ['coding', 'coder'], 'coder', coding.coder, known.coders)
  if (known.codebookVersion !== null && coding.codebook !== known.codebookVersion) {
    report(
      ['coding', 'codebook'],
      `unknown codebook version ${coding.codebook}; codebook/codebook.yaml is version ${known.codebookVersion}`,
    )
  }
  const releases = [releaseId, ...article.alsoReleases]
  checkNoDuplicates(report, 'release', releases, (index) => ['alsoReleases', index - 1])
  article.alsoReleases.forEach((id, index) => {
    checkKnown(report, ['alsoReleases', index], 'release', id, known.records)
  })

  if (coding.extent === 'opening' && article.text !== null) {
    report(['text'], 'only the opening was coded, so there is no text that spans could point into')
  }

  checkGlosses(article, report)
  checkCoded(article, releases, known, report)
}

type Coded = Pick<ArticleFile, 'coding' | 'text' | 'terms' | 'quantities' | 'windows' | 'citations'>

/** Reports what is wrong in the mentions of an article's file against the codebook, the records and one another. */
export function checkCoded(article: Coded, releases: readonly string[], known: Known, report: Report): void {
  for (const list of ['terms', 'quantities', 'windows', 'citations'] as const) {
    article[list].forEach((entry, index) => {
      checkSpans(entry, article, (path, message) => report([list, index, ...path], message))
    })
  }

  article.terms.forEach((term, index) => {
    const path = ['terms', index]
    checkKnown(report, [...path, 'facet'], 'facet', term.facet, known.facets)
    checkConcept(term.concept, term.facet, known, (message) => report([...path, 'concept'], message))
    checkSpeaker(term, path, report)
  })
  article.quantities.forEach((quantity, index) => {
    checkSpeaker(quantity, ['quantities', index], report)
    checkQuantity(quantity, releases, known, (path, message) =>
      report(['quantities', index, ...path], message),
    )
  })
  article.windows.forEach((window, index) => {
    const path = ['windows', index]
    checkSpeaker(window, path, report)
    checkKnown(report, [...path, 'kind'], 'window kind', window.kind, known.windowKinds)
    checkOrder(report, path, window.start, window.end)
    if (window.literal) {
      checkOrder(report, [...path, 'literal'], window.literal.start, window.literal.end)
    }
  })
  article.citations.forEach((citation, index) => {
    const path = ['citations', index]
    checkSpeaker(citation, path, report)
    checkKnown(report, [...path, 'sector'], 'sector', citation.sector, known.sectors)
    checkKnown(report, [...path, 'mode'], 'mode', citation.mode, known.modes)
    const { duplicateOf } = citation
    if (duplicateOf !== null && (duplicateOf > article.citations.length || duplicateOf === index + 1)) {
      report([...path, 'duplicateOf'], `there is no other citation ${duplicateOf} that it could repeat`)
    }
  })
}

/** Reports a speaker beside the outletʼs own voice. */
export function checkSpeaker(
  { voice, speaker }: { voice: string | null; speaker?: string | null | undefined },
  path: readonly PropertyKey[],
  report: Report,
): void {
  if (voice !== 'outlet' || !speaker) return
  report([...path, 'speaker'], `the outlet's own voice has no speaker: "${speaker}"`)
}
