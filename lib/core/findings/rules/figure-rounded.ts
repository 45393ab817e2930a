import type { Rule } from '../finding'
import { roundedAway } from '../rounded-away'
import { opening, voiceKey } from '../speech'
import { tiedQuantities } from '../tied'
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
        ({ quantity, figure }) =>
          !isUncertain(figure, checked.record) && roundedAway(quantity, figure) !== null,
      ),
      ({ quantity, figure }) => `${figure.id} ${printedAmount(quantity)} ${voiceKey(quantity)}`,
      ([{ quantity, figure }]) =>
        `${opening(quantity, 'prints')} ${printedAmount(quantity)}; the record has ${recordedAmount(figure)}, ${roundedAway(quantity, figure)}.`,
    ),
}
