import type { RecordFigure, ReleaseRecord } from '../../align/record-figure'
import type { Checked, Rule } from '../finding'
import { windowInWords } from '../printed-window'
import { roundedAway } from '../rounded-away'
import { opening, voiceKey } from '../speech'
import { type Tied, tiedQuantities } from '../tied'
import { together } from '../together'
import { isUncertain } from '../uncertain'
import { figureInWords, printedAmount, quoted, recordedAmount } from '../wording'

const COMMITS = new Set(['exact', 'none-round', 'about'])

export const figureDiffers: Rule = {
  id: 'figure-differs',
  title: 'Another number than the record’s',
  why: 'A reader who looks the number up in the document finds another.',
  find: (checked) =>
    together(
      'figure-differs',
      tiedQuantities(checked).filter((tied) => differs(tied, checked)),
      ({ quantity, figure }) => `${figure.id} ${quantity.value} ${voiceKey(quantity)}`,
      ([{ quantity, figure, tie }]) => {
        const recorded = recordedAmount(figure)
        const has =
          tie.relation === 'one digit off'
            ? `${recorded}: one digit differs`
            : `${recorded} for ${quoted(figureInWords(figure))}${over(figure, checked.record)}`
        return `${opening(quantity, 'prints')} ${printedAmount(quantity)}; the record has ${has}.`
      },
    ),
}

/** The window of the figure where it is not that of the whole release. */
function over({ window: { kind, start, end } }: RecordFigure, { window }: ReleaseRecord): string {
  if (start === null || end === null || (start === window.start && end === window.end)) return ''
  return kind === 'as-of'
    ? ` as of ${windowInWords(kind, start, end)}`
    : `, over ${windowInWords(kind, start, end)}`
}

/** A number that its text gives right elsewhere stands for something else here; 'differs' then says nothing. */
function differs({ quantity, figure, tie }: Tied, checked: Checked): boolean {
  if (tie.relation !== 'one digit off' && tie.relation !== 'differs') return false
  if (quantity.value === null || !COMMITS.has(quantity.modifier ?? 'exact')) return false
  if (isUncertain(figure, checked.record) || roundedAway(quantity, figure) !== null) return false
  return (
    tie.relation === 'one digit off' ||
    !tiedQuantities(checked).some((other) => other.figure === figure && other.tie.relation === 'exact')
  )
}
