import type { ArticleFile } from '../schema/article'
import type { Report } from './known'

/** Reports phrases and headlines in another language than English that have no meaning in English beside them. */
export function checkGlosses(article: ArticleFile, report: Report): void {
  if (article.language === 'en') return
  const missing = (words: string) => `"${words}" is in another language and has no gloss in English`
  if (article.headline !== null && article.headlineGloss === null) {
    report(['headlineGloss'], missing(article.headline))
  }
  for (const list of ['terms', 'quantities', 'windows', 'citations'] as const) {
    article[list].forEach(({ phrase, gloss }, index) => {
      if (phrase !== null && gloss === null) report([list, index, 'gloss'], missing(phrase))
    })
  }
}
