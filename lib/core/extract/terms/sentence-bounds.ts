import { Is } from './bits'
import type { Page } from './page'

const TITLED_SHARE = 0.8 // of the words of four letters or more; sentences with many names stay below it
const TITLED_WORDS = 4 // a shorter line tells nothing about its capitals
const WORD_THAT_COUNTS = 4

/** Sentence bounds, in units, and which sentences are set in capitals. */
export function bounds(page: Page): void {
  const { sentenceOf } = page.article
  for (let u = 0; u < page.count; ) {
    const sentence = sentenceOf[page.first[u] as number]
    let next = u
    let words = 0
    let capitals = 0
    while (
      next < page.count &&
      (sentenceOf[page.first[next] as number] === sentence || isEmpty(page, next))
    ) {
      page.floor[next] = u
      if (counts(page, next)) {
        words++
        if ((page.is[next] as number) & Is.Capital) capitals++
      }
      next++
    }
    // headlines carry no full stop
    const stopped = page.article.tokens.lower[page.first[next - 1] as number] === '.'
    const titled = !stopped && words >= TITLED_WORDS && capitals >= words * TITLED_SHARE ? 1 : 0
    for (let k = u; k < next; k++) {
      page.ceiling[k] = next
      page.titled[k] = titled
    }
    u = next
  }
  page.floor[page.count] = page.count
  page.ceiling[page.count] = page.count
  names(page)
}

/** An empty unit ends the sentence before it. */
const isEmpty = (page: Page, u: number): boolean => page.first[u] === page.next[u]

const counts = (page: Page, u: number): boolean => {
  const { start, end: ends } = page.article.tokens
  const first = page.first[u] as number
  return (
    !((page.is[u] as number) & (Is.Mark | Is.Number)) &&
    (ends[first] as number) - (start[first] as number) >= WORD_THAT_COUNTS
  )
}

/** Unknown words with a capital inside a sentence are names; at its start they may be. */
function names(page: Page): void {
  for (let u = 0; u < page.count; u++) {
    const bits = page.is[u] as number
    if (!(bits & Is.Capital) || !(bits & Is.Unknown) || page.titled[u]) continue
    if (u === page.floor[u] && bits & (Is.Adverb | Is.Past | Is.Ing)) continue
    page.is[u] = (bits & ~(Is.Past | Is.Ing | Is.Adverb | Is.Plural)) | Is.Name
  }
}
