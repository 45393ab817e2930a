import type { Rule } from '../finding'
import { groupsOf } from '../population-words'
import { opening, voiceKey } from '../speech'
import { sameNumbers } from '../tied'
import { together } from '../together'
import { quoted } from '../wording'

export const populationChanged: Rule = {
  id: 'population-changed',
  title: 'Another group of people than the record’s',
  why: 'Charged is not convicted, and a wider or narrower word for a group makes another group of it.',
  find: (checked) =>
    (['convicted', 'homicide', 'status', 'clean', 'wider'] as const).flatMap((kind) =>
      together(
        'population-changed',
        sameNumbers(checked).filter((tied) => groupsOf(tied, checked).has(kind)),
        ({ quantity, figure }) => `${kind === 'homicide' ? '' : figure.id} ${voiceKey(quantity)}`,
        ([first]) =>
          `${opening(first.quantity, 'has')} ${quoted(first.quantity.phrase)}; ${groupsOf(first, checked).get(kind)}.`,
      ),
    ),
}
