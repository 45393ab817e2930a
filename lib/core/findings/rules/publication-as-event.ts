import { formatDate } from '../../compare/format-date'
import { atRelease, releaseDay } from '../at-release'
import type { Rule } from '../finding'
import { windowInWords } from '../printed-window'
import { opening, voiceKey } from '../speech'
import { sameNumbers } from '../tied'
import { together } from '../together'
import { listed, quoted } from '../wording'

export const publicationAsEvent: Rule = {
  id: 'publication-as-event',
  title: 'The day of publication told as the day of the event',
  why: 'What a report counts happened before the report came out, often long before.',
  find: (checked) =>
    together(
      'publication-as-event',
      sameNumbers(checked).filter((tied) => atRelease(tied, checked) !== null),
      (tied) => `${atRelease(tied, checked)?.stated} ${voiceKey(tied.quantity)}`,
      (group) => {
        const [first] = group
        const printed = atRelease(first, checked)
        const phrases = listed(group.map(({ quantity }) => quoted(quantity.phrase)))
        const { kind, start, end } = first.figure.window
        return `${opening(first.quantity, 'gives')} ${quoted(printed?.stated ?? '')} as the time of ${phrases}, and that is when the release came out (${formatDate(releaseDay(printed, checked))}); the record counts ${kind === 'as-of' ? 'as of ' : ''}${windowInWords(kind, start, end)}.`
      },
    ),
}
