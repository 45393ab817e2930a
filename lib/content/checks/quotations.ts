import { suggestion } from '../nearest'
import type { ParsedExercise } from '../parse-exercises'
import type { QuotationsFile } from '../schema/exercise'
import type { Report } from './known'

const OPENS = /^[“‘"']/
const CLOSES = /[”’"']$/
const HOLDS_A_WORD = /[\p{L}\p{N}]/u

/** Reports quotations of unknown articles or citations, outside the text, without marks, or of another length than coded. */
export function checkQuotations(
  { id, articles }: ParsedExercise,
  { exercise, articles: quoted }: QuotationsFile,
  report: Report,
): void {
  if (exercise !== id) report(['exercise'], `"${exercise}" stands in the folder "${id}"`)
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  for (const [slug, entries] of Object.entries(quoted)) {
    const article = bySlug.get(slug)
    if (!article) {
      report(['articles', slug], `unknown article "${slug}"${suggestion(slug, bySlug.keys())}`)
      continue
    }
    const { file, text } = article
    if (!file || !text) continue
    entries.forEach(({ n, quotes }, index) => {
      const path = ['articles', slug, index]
      const citation = file.data.citations[n - 1]
      if (!citation) {
        report([...path, 'n'], `there is no citation ${n} of ${file.data.citations.length}`)
        return
      }
      const words = quotes.map(([start, end]) => text.body.slice(start, end))
      quotes.forEach(([, end], place) => {
        const quote = words[place] ?? ''
        // A quotation that goes on in the next paragraph is opened again there and not closed here.
        const goesOn = text.body[end] === '\n'
        if (OPENS.test(quote) && (CLOSES.test(quote) || goesOn)) return
        report([...path, 'quotes', place], `"${quote}" does not stand between quotation marks`)
      })
      const count = words.reduce((sum, quote) => sum + wordCount(quote), 0)
      if (count !== citation.quotedWords) {
        report([...path, 'quotes'], `${count} words; citation ${n} says ${citation.quotedWords}`)
      }
    })
    file.data.citations.forEach(({ quotedWords }, index) => {
      const told = entries.some(({ n }) => n === index + 1)
      if (quotedWords && !told) {
        report(['articles', slug], `nothing for citation ${index + 1}, which quotes ${quotedWords} words`)
      }
    })
  }
}

/** Words stand between blanks and dashes; a hyphenated compound is one. */
function wordCount(quote: string): number {
  return quote.split(/[\s—–]+/).filter((word) => HOLDS_A_WORD.test(word)).length
}
