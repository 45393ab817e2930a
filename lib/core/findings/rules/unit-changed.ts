import type { RecordFigure } from '../../align/record-figure'
import type { CodedQuantity } from '../coded-article'
import type { Rule } from '../finding'
import { namedByNoun } from '../named-by-noun'
import { isPublishersOwn } from '../publisher'
import { opening, voiceKey } from '../speech'
import { sameNumbers } from '../tied'
import { together } from '../together'
import { listed, quoted, recordedAmount } from '../wording'

/** What is printed for what the record counts, and why the two are not one. */
const CHANGES: Record<string, { to: readonly string[]; because: string }> = {
  detainers: { to: ['people'], because: 'of which one person can have several' },
  convictions: { to: ['people', 'crimes'], because: 'of which one person can have several' },
  charges: {
    to: ['people', 'crimes', 'convictions'],
    because: 'none of which is a person or a finding of guilt',
  },
  encounters: { to: ['people'], because: 'in which somebody met twice is counted twice' },
  people: { to: ['crimes', 'orders', 'convictions'], because: 'each of whom is counted once' },
  beds: { to: ['people'], because: 'which can be empty' },
}

const MEASURES = new Set(['count', 'share'])

export const unitChanged: Rule = {
  id: 'unit-changed',
  title: 'Another unit than the record’s',
  why: 'The same number of people, crimes, detainers or convictions is not the same thing.',
  find: (checked) =>
    together(
      'unit-changed',
      [...sameNumbers(checked), ...namedByNoun(checked)].filter(
        ({ article, quantity, figure }) =>
          isChanged(quantity, figure) && !isPublishersOwn(article, quantity, checked.record),
      ),
      ({ quantity, figure }) => `${figure.unit} ${quantity.unit} ${figure.measure} ${voiceKey(quantity)}`,
      (group) => {
        const [{ quantity, figure }] = group
        const phrases = listed(group.map((one) => quoted(one.quantity.phrase)))
        const numbers = listed(group.map((one) => recordedAmount(one.figure)))
        const counts = figure.measure === 'share' ? 'gives a share of' : 'counts'
        return `${opening(quantity, counts)} ${quantity.unit} (${phrases}); the record ${counts} ${figure.unit} (${numbers}), ${CHANGES[figure.unit]?.because}.`
      },
    ),
}

function isChanged({ unit, measure }: CodedQuantity, figure: RecordFigure): boolean {
  if (unit === null || measure !== figure.measure || !MEASURES.has(figure.measure)) return false
  return CHANGES[figure.unit]?.to.includes(unit) ?? false
}
