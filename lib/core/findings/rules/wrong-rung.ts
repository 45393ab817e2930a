import type { RecordFigure } from '../../align/record-figure'
import type { Rule } from '../finding'
import { opening, speakerOf, voiceKey } from '../speech'
import { sameNumbers } from '../tied'
import { together } from '../together'
import { listed, quoted, recordedAmount } from '../wording'

/** Places on the ladder of a docket, in words. "On a docket" alone says not which, so that nothing contradicts it. */
const PLACES: Record<string, string> = {
  'on-docket': 'on the whole docket',
  'on-national-docket': 'on the whole docket, in the agency’s detention or not',
  'on-non-detained-docket': 'on the docket of people who are not in the agency’s detention',
  held: 'in detention',
}

export const wrongRung: Rule = {
  id: 'wrong-rung',
  title: 'A number of another rung',
  why: 'The whole and its parts have numbers of their own; one told as the other counts people in or out.',
  find: (checked) => {
    const { figures } = checked.record
    return together(
      'wrong-rung',
      sameNumbers(checked).filter(
        ({ quantity, figure }) =>
          quantity.act !== null && quantity.measure === 'count' && placed(figure, quantity.act, figures),
      ),
      ({ quantity, figure }) => `${quantity.act} ${figure.act} ${voiceKey(quantity)}`,
      (group) => {
        const [{ quantity, figure }] = group
        const phrases = listed(group.map((one) => quoted(one.quantity.phrase)))
        const numbers = listed(group.map((one) => recordedAmount(one.figure)))
        const speaker = speakerOf(quantity)
        const inWords =
          quantity.voice === 'quoted' ? `, in words quoted${speaker ? ` from ${speaker}` : ''},` : ''
        const puts = quantity.voice === 'quoted' ? 'The article puts' : opening(quantity, 'puts')
        return `${puts} ${phrases}${inWords} ${PLACES[quantity.act ?? '']}; in the record ${numbers} ${group.length > 1 ? 'are numbers' : 'is the number'} of people ${PLACES[figure.act ?? '']}.`
      },
    )
  },
}

/** Whether `act` is the place of another figure in the ladder that `figure` stands in. */
function placed(figure: RecordFigure, act: string, figures: readonly RecordFigure[]): boolean {
  if (figure.act === null || figure.act === act || !PLACES[figure.act] || !PLACES[act]) return false
  // "The docket held 14,217" holds nobody: only the words for a part of the docket put people on it.
  if (act !== 'on-national-docket' && act !== 'on-non-detained-docket') return false
  const root = rootOf(figure, figures)
  return figures.some(
    (other) => other.act === act && other.unit === figure.unit && rootOf(other, figures) === root,
  )
}

function rootOf(figure: RecordFigure, figures: readonly RecordFigure[]): string {
  const seen = new Set<string>()
  let at = figure
  while (at.partOf !== null && !seen.has(at.id)) {
    seen.add(at.id)
    const whole = figures.find(({ id }) => id === at.partOf)
    if (!whole) break
    at = whole
  }
  return at.id
}
