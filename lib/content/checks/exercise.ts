import { samePhrase } from '@/lib/core/text/locate'
import { splitPhrase } from '@/lib/core/text/split-phrase'
import type { ContentText } from '../content'
import type { ContentError } from '../content-error'
import type { ParsedExercise } from '../parse-exercises'
import type { ArticleFile } from '../schema/article'
import { checkArticle } from './article'
import { type Known, type Report, reporter } from './known'
import { checkPlanted } from './planted'
import { checkQuotations } from './quotations'
import { checkRecord } from './record'

/** Reports what is wrong in an exercise. `known` has its own outlets alone, and constructed releases alone. */
export function checkExercise(exercise: ParsedExercise, known: Known, errors: ContentError[]): void {
  const { id, record, outlets, quotations, key, articles } = exercise
  const bySlug = new Map(articles.map(({ slug, file }) => [slug, file?.data ?? null]))
  if (record) {
    const report = reporter(record, errors)
    checkRecord(record.data, id, bySlug, known, report)
    if (record.data.url !== null) report(['url'], 'a constructed release has no address')
  }
  outlets?.data.outlets.forEach(({ homepage }, index) => {
    if (homepage === null) return
    reporter(outlets, errors)(['outlets', index, 'homepage'], 'an invented outlet has no address')
  })
  for (const { file, text } of articles) {
    if (!file) continue
    const report = reporter(file, errors)
    checkArticle(file.data, id, known, report)
    for (const field of ['url', 'copyUrl'] as const) {
      if (file.data[field] !== null) report([field], 'a constructed article has no address')
    }
    if (text) checkText(file.data, text, report)
  }
  if (quotations) checkQuotations(exercise, quotations.data, reporter(quotations, errors))
  if (key) checkPlanted(exercise, key.data, reporter(key, errors))
}

/** Reports a text that is not the one that was coded, and spans that do not hold their phrase. */
function checkText(article: ArticleFile, text: ContentText, report: Report): void {
  const { extent } = article.coding
  if (extent !== 'whole') report(['coding', 'extent'], 'a constructed article is coded whole')
  if (article.text === null) {
    report(['text'], 'missing; the article is coded from its text')
    return
  }
  const { body, sha256 } = text
  if (article.text.sha256 !== sha256 || article.text.length !== body.length) {
    const found = `length is ${body.length} and whose sha256 is ${sha256}`
    report(['text'], `is not of ${text.path}, whose ${found}`)
    return
  }
  for (const list of ['terms', 'quantities', 'windows', 'citations'] as const) {
    article[list].forEach(({ phrase, at }, index) => {
      at?.forEach(([start, end], place) => {
        const words = body.slice(start, end)
        if (phrase === null || holds(words, phrase)) return
        report([list, index, 'at', place], `"${words}" stands there, not "${phrase}"`)
      })
    })
  }
}

/** The head alone stands where a phrase is split by other words. */
function holds(words: string, phrase: string): boolean {
  const head = splitPhrase(phrase)?.head
  return samePhrase(words, phrase) || (head !== undefined && samePhrase(words, head))
}
