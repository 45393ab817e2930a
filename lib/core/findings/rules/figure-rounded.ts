import type { Checked, Rule } from '../finding'
import { roundedAway } from '../rounded-away'
import { opening, voiceKey } from '../speech'
import { type Tied, tiedQuantities } from '../tied'
import { together } from '../together'
import { isUncertain } from '../uncertain'
import { printedAmount, recordedAmount } from '../wording'

export const figureRounded: Rule = {
  id: 'figure-rounded',
  title: 'Rounded away from the record',
  why: 'A rounding that goes past the number makes it larger or smaller than it is.',
  find: (checked) =>
    together(
      'figure-rounded',
      tiedQuantities(checked).filter(
        (tied) => isAway(tied, checked) && !isUncertain(tied.figure, checked.record),
      ),
      ({ quantity, figure }) => `${figure.id} ${printedAmount(quantity)} ${voiceKey(quantity)}`,
      ([{ quantity, figure }]) =>
        `${opening(quantity, 'prints')} ${printedAmount(quantity)}; the record has ${recordedAmount(figure)}, ${roundedAway(quantity, figure)}.`,
    ),
}

// A rounding that is this far off is no slip of the last digit, whether or not the number itself is given as well.
const FAR = 0.05

/** Past a limit, far off, or to no nearest number where the article does not give the number itself as well. */
function isAway({ quantity, figure }: Tied, { article }: Checked): boolean {
  const away = roundedAway(quantity, figure)
  if (away === null || figure.value === null) return false
  const off = Math.abs((quantity.value ?? quantity.high ?? figure.value) - figure.value) / figure.value
  return (
    off > FAR ||
    !away.startsWith('which to') ||
    !article.quantities.some(({ value }) => value === figure.value)
  )
}
