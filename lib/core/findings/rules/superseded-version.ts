import { formatDate } from '../../compare/format-date'
import type { Checked, Rule } from '../finding'
import { opening, voiceKey } from '../speech'
import { type Tied, tiedQuantities } from '../tied'
import { together } from '../together'
import { correctionOf } from '../uncertain'
import { printedAmount, recordedAmount } from '../wording'

export const supersededVersion: Rule = {
  id: 'superseded-version',
  title: 'A number of an earlier version',
  why: 'A corrected count lives on where the earlier version is still used.',
  find: (checked) =>
    together(
      'superseded-version',
      tiedQuantities(checked).filter((tied) => earlier(tied, checked) !== null),
      ({ quantity, figure }) => `${figure.id} ${quantity.value} ${voiceKey(quantity)}`,
      ([tied]) => {
        const { quantity, figure } = tied
        const found = earlier(tied, checked)
        return `${opening(quantity, 'prints')} ${printedAmount(quantity)}, the number of the version of ${formatDate(found?.on ?? null)}; the version corrected on ${formatDate(found?.corrected ?? null)} has ${recordedAmount(figure)}.`
      },
    ),
}

/** The version that the number is of, where it was corrected by the day the article came out and the article has no newer. */
function earlier(
  { article, quantity, figure }: Tied,
  checked: Checked,
): { on: string; corrected: string } | null {
  const { published } = article
  if (published === null || quantity.value === null || quantity.value === figure.value) return null
  for (const revision of figure.revisions) {
    const corrected = correctionOf(revision, checked.record)
    if (revision.value !== quantity.value || corrected === null || revision.on === null) continue
    if (corrected <= published && (quantity.position === 'headline' || !givesCurrent(figure.value, checked)))
      return { on: revision.on, corrected }
  }
  return null
}

/** An article that has the current number too tells of the correction; its headline, which stands alone, does not. */
function givesCurrent(value: number | null, { article }: Checked): boolean {
  return article.quantities.some((quantity) => quantity.value === value)
}
