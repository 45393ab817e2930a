import { swappedDigits } from '../../align/digits'
import type { Rule } from '../finding'
import { opening, voiceKey } from '../speech'
import { tiedQuantities } from '../tied'
import { together } from '../together'
import { isUncertain } from '../uncertain'
import { printedAmount, recordedAmount } from '../wording'

export const figureTransposed: Rule = {
  id: 'figure-transposed',
  title: 'Digits changed places',
  why: 'Two digits that change places make another number, which others then copy.',
  find: (checked) =>
    together(
      'figure-transposed',
      tiedQuantities(checked).filter(
        ({ tie, figure }) => tie.relation === 'transposed' && !isUncertain(figure, checked.record),
      ),
      ({ quantity, figure }) => `${figure.id} ${quantity.value} ${voiceKey(quantity)}`,
      ([{ quantity, figure }]) => {
        const swap = swappedDigits(quantity.value ?? 0, figure.value ?? 0)
        const digits = swap
          ? `two neighbouring digits have changed places (${swap.printed}, ${swap.recorded})`
          : ''
        return `${opening(quantity, 'prints')} ${printedAmount(quantity)}; the record has ${recordedAmount(figure)}: ${digits || 'two neighbouring digits have changed places'}.`
      },
    ),
}
