import type { ArticleFile } from '../schema/article'
import type { FurtherCodingFile } from '../schema/further-coding'
import { checkSpeaker } from './article'
import { checkConcept, checkKnown, checkOrder, type Known, type Report } from './known'
import { checkAmounts } from './quantity'

/** Reports what is wrong in a further coding against the codebook, the article that it is of, and itself. */
export function checkFurtherCoding(
  coding: FurtherCodingFile,
  { articleId, coder }: { articleId: string; coder: string },
  articles: ReadonlyMap<string, ArticleFile | null>,
  known: Known,
  report: Report,
): void {
  if (coding.article !== articleId)
    report(['article'], `"${coding.article}" stands in the folder "${articleId}"`)
  checkKnown(report, ['article'], 'article', articleId, articles)
  checkKnown(report, [], 'coder', coder, known.coders)
  if (known.codebookVersion !== null && coding.codebook !== known.codebookVersion) {
    report(['codebook'], `unknown codebook version ${coding.codebook}`)
  }
  const article = articles.get(articleId)
  const text = article?.text
  if (article && (text?.sha256 !== coding.text.sha256 || text.length !== coding.text.length)) {
    report(['text'], 'is not the text that the article’s own coding is of')
  }

  checkPlaces(coding, report)
  coding.terms.forEach(({ facet, concept, voice, speaker }, index) => {
    const path = ['terms', index]
    checkKnown(report, [...path, 'facet'], 'facet', facet, known.facets)
    checkConcept(concept, facet, known, (message) => report([...path, 'concept'], message))
    checkSpeaker({ voice, speaker }, path, report)
  })
  coding.quantities.forEach((quantity, index) => {
    const path = ['quantities', index]
    checkKnown(report, [...path, 'unit'], 'unit', quantity.unit, known.units)
    checkKnown(report, [...path, 'act'], 'act', quantity.act, known.acts)
    checkAmounts(quantity, (inner, message) => report([...path, ...inner], message))
  })
  coding.windows.forEach(({ kind, from, until, literal }, index) => {
    const path = ['windows', index]
    checkKnown(report, [...path, 'kind'], 'window kind', kind, known.windowKinds)
    checkOrder(report, path, from, until)
    if (literal) checkOrder(report, [...path, 'literal'], literal.from, literal.until)
  })
  coding.citations.forEach(({ sector, mode, duplicateOf }, index) => {
    const path = ['citations', index]
    checkKnown(report, [...path, 'sector'], 'sector', sector, known.sectors)
    checkKnown(report, [...path, 'mode'], 'mode', mode, known.modes)
    if (duplicateOf === null || coding.citations.some(({ start }) => start === duplicateOf)) return
    report([...path, 'duplicateOf'], `no citation starts at ${duplicateOf}`)
  })
}

/** Every place lies in the text, is as long as its phrase and stands in reading order. */
function checkPlaces(coding: FurtherCodingFile, report: Report): void {
  const { length } = coding.text
  for (const list of ['terms', 'quantities', 'windows', 'citations'] as const) {
    coding[list].forEach((entry, index) => {
      const { start, end, text } = entry
      const path = [list, index]
      if (end - start !== text.length) {
        report([...path, 'end'], `spans ${end - start} characters; "${text}" has ${text.length}`)
      }
      const others = ['tail' in entry ? entry.tail : undefined, ...('quote' in entry ? entry.quote : [])]
      const last = Math.max(end, ...others.map((span) => span?.[1] ?? 0))
      if (last > length) report([...path, 'end'], `ends at ${last}, beyond the text's length of ${length}`)
      const before = coding[list][index - 1]?.start ?? 0
      if (start < before) report([...path, 'start'], `starts at ${start}, before the entry ahead of it`)
    })
  }
}
