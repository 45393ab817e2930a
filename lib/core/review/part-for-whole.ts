import { contentWords } from '../align/content-words'
import type { RecordFigure, ReleaseRecord } from '../align/record-figure'
import { evidenceOf } from '../findings/evidence'
import type { Rule } from '../findings/finding'
import { sentenceAt } from '../findings/sentence-at'
import { sameNumbers, type Tied } from '../findings/tied'
import { figureInWords, quoted, recordedAmount } from '../findings/wording'

const TOTAL = /\b(?:in total|in all|all told|altogether|overall|a total of|total of)\b/i

/** A part of a count told as all of it: the sentence says "in total", and none of the words that set the part apart. */
export const partForWhole: Rule = {
  id: 'part-for-whole',
  title: 'A part told as the whole',
  why: 'A reader takes the part for all that was counted.',
  find: (checked) =>
    sameNumbers(checked).flatMap((tied) => {
      const whole = wholeOf(tied.figure, checked.record)
      if (!whole || !isToldAsWhole(tied, whole)) return []
      const { quantity, figure, article } = tied
      return [
        {
          rule: 'part-for-whole',
          statement: `The article gives ${quoted(quantity.phrase)} as a total; in the record ${recordedAmount(figure)} is a part (${quoted(figureInWords(figure))}) of ${recordedAmount(whole)} for ${quoted(figureInWords(whole))}.`,
          evidence: [evidenceOf(article, quantity)],
          figureIds: [figure.id, whole.id],
        },
      ]
    }),
}

/** The count of the same units and the same act that a figure is a part of. */
function wholeOf(
  { partOf, unit, act, measure }: RecordFigure,
  { figures }: ReleaseRecord,
): RecordFigure | null {
  const whole = figures.find(({ id }) => id === partOf)
  return whole && whole.unit === unit && whole.act === act && measure === 'count' ? whole : null
}

function isToldAsWhole({ article, quantity, figure }: Tied, whole: RecordFigure): boolean {
  const found = sentenceAt(article, quantity.start)
  if (!found || !TOTAL.test(found.sentence.text)) return false
  const around = new Set(contentWords(found.sentence.text))
  return !setApartBy(figure, whole).some((word) => around.has(word))
}

function setApartBy(figure: RecordFigure, whole: RecordFigure): string[] {
  const words = ({ label, population, actStated }: RecordFigure) =>
    contentWords(`${label} ${population} ${actStated}`)
  const shared = new Set(words(whole))
  return [...words(figure)].filter((word) => !shared.has(word))
}
