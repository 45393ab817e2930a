import type { NamedArticle, ReviewedCoding } from '@/lib/commands/review-attach'
import { counted } from '../../../../_wording/numbers'

/** How the mentions of one coding stand in a text, in one sentence. */
export function anchoringWords({ isCodedText, anchored, of, coderName }: ReviewedCoding): string {
  if (of === 0) return `${coderName} coded no phrase in it that could be found again.`
  const mentions = counted(of, 'mention')
  if (isCodedText) {
    return anchored === of
      ? `This is the very text that was coded: all ${mentions} stand where ${coderName} saw them.`
      : `This is the very text that was coded, and ${anchored} of ${mentions} stand where ${coderName} saw them.`
  }
  return anchored === of
    ? `All ${mentions} coded by ${coderName} were found again by their words.`
    : `${anchored} of ${mentions} coded by ${coderName} were found again by their words.`
}

/** What of a coding is not where the coder counted it, in the words before the list; null where all is. */
export function missingWords({ incomplete }: Pick<ReviewedCoding, 'incomplete'>): string | null {
  const nowhere = incomplete.filter(({ found }) => found === 0).length
  const partly = incomplete.length - nowhere
  const parts = [
    nowhere > 0 ? `${nowhere} ${nowhere === 1 ? 'was' : 'were'} not found` : null,
    partly > 0 ? `${partly} ${partly === 1 ? 'was' : 'were'} found in fewer places than counted` : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  return `${parts.join(', and ')}. What is not found is shown as not anchored, never moved to another place.`
}

/** An article by outlet and headline. */
export function articleWords({
  outletName,
  headline,
}: Pick<NamedArticle, 'outletName' | 'headline'>): string {
  return `${outletName}: ${headline ?? 'headline not seen'}`
}

/** How many of an articleʼs distinctive phrases stand in a text. */
export function phrasesWords({ found, of }: { found: number; of: number }): string {
  if (found === 0) return 'none of its distinctive phrases'
  return `${found} of its ${counted(of, 'distinctive phrase')}`
}
