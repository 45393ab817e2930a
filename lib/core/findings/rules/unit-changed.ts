import type { RecordFigure } from '../../align/record-figure'
import { isDeniedByRemark, isTurnedDown } from '../denied'
import type { Checked, Rule } from '../finding'
import { namedByNoun } from '../named-by-noun'
import { isPublishersOwn } from '../publisher'
import { alsoAsRecorded, releaseSaysPeople, sourceWrites } from '../release-own-words'
import { opening, voiceKey } from '../speech'
import { sameNumbers, type Tied } from '../tied'
import { together } from '../together'
import { isListed, printedUnit, recordedUnit, whyNotOne } from '../unit-words'
import { listed, quoted, recordedAmount } from '../wording'

const MEASURES = new Set(['count', 'share'])

export const unitChanged: Rule = {
  id: 'unit-changed',
  title: 'Another unit than the record’s',
  why: 'The same number of people, crimes, detainers or convictions is not the same thing.',
  find: (checked) =>
    together(
      'unit-changed',
      [...sameNumbers(checked), ...namedByNoun(checked)].filter((tied) => isChanged(tied, checked)),
      (tied) =>
        [
          ...[tied.figure.measure, voiceKey(tied.quantity), isDeniedByRemark(tied.quantity)],
          ...[printedUnit(tied.quantity).unit, isListed(tied.quantity), recordedUnit(tied.figure)],
          ...[tied.tie.relation === 'another count', fairness(tied, checked)],
        ].join('|'),
      (group) => {
        const [first] = group
        const { quantity, figure } = first
        const phrases = listed(group.map((one) => quoted(one.quantity.phrase)))
        const numbers = listed(group.map((one) => counted(one.figure, one)))
        const counts = figure.measure === 'share' ? 'gives a share of' : 'counts'
        const { unit, kind } = printedUnit(quantity)
        const who = opening(quantity, counts, { disputed: isDeniedByRemark(quantity) })
        return `${who} ${unit} (${kind ? `${kind}: ` : ''}${phrases}); the record ${counts} ${recordedUnit(figure)} (${numbers})${whyNotOne(figure, quantity.unit ?? '')}${fairness(first, checked)}.`
      },
    ),
}

function isChanged({ article, quantity, figure }: Tied, { record }: Checked): boolean {
  const { unit, measure } = quantity
  if (unit === null || measure !== figure.measure || !MEASURES.has(figure.measure)) return false
  if (whyNotOne(figure, unit) === null || isTurnedDown(quantity)) return false
  return !isPublishersOwn(article, quantity, record)
}

/** What the record, or the article itself, says in the article's favour. */
function fairness(tied: Tied, checked: Checked): string {
  const { quantity, figure } = tied
  if (/^unit disputed\b/i.test(figure.population)) return '; it notes that others count people here'
  const says = quantity.unit === 'people' ? releaseSaysPeople(figure, checked.record) : sourceWrites(figure)
  return `${says}${alsoAsRecorded(tied, checked)}`
}

/** The record's number; with the number of another count that it lists, where that is the one printed. */
function counted(figure: RecordFigure, { tie, quantity }: Tied): string {
  if (tie.relation !== 'another count' || quantity.value === figure.value) return recordedAmount(figure)
  const { value } = quantity
  return value === null
    ? recordedAmount(figure)
    : `${recordedAmount(figure)}, or ${recordedAmount({ ...figure, value, modifier: null })} in another count that it lists`
}
