import { contentWords } from '../align/content-words'
import type { RecordFigure } from '../align/record-figure'
import type { CodedQuantity } from '../findings/coded-article'
import { evidenceOf } from '../findings/evidence'
import type { Checked, Rule } from '../findings/finding'
import { figureDiffers } from '../findings/rules/figure-differs'
import { sentenceAt } from '../findings/sentence-at'
import { tiedQuantities } from '../findings/tied'
import { figureInWords, printedAmount, quoted, recordedAmount } from '../findings/wording'

const NEAR = 0.15 // of the figure; further off, the words may be about something that the record does not count
const LEAST = 10 // smaller numbers are one digit away from too many others
const COMMITS = new Set(['exact', 'none-round', 'about', 'nearly', 'more than'])

/**
 * A number that the record has not, told with the unit of a figure that the draft does not print: near it, with its act
 * and time, or one digit off it, with its words. An editor can look that up; of an article in print it is not said.
 */
export const numberByWords: Rule = {
  ...figureDiffers,
  find: (checked) => {
    const printed = new Set(tiedQuantities(checked).map(({ figure }) => figure.id))
    const open = checked.record.figures.filter(({ id, value }) => value !== null && !printed.has(id))
    return checked.article.quantities.flatMap((quantity) => {
      if (!mayStandFor(quantity, checked)) return []
      const fits = open.filter((figure) => isMeant(quantity, figure, checked))
      const [figure] = fits
      if (!figure || fits.length > 1) return []
      return [
        {
          rule: figureDiffers.id,
          statement: `The article prints ${printedAmount(quantity)}, which the record does not have; it has ${recordedAmount(figure)} for ${quoted(figureInWords(figure))}, which the article does not print.`,
          evidence: [evidenceOf(checked.article, quantity)],
          figureIds: [figure.id],
        },
      ]
    })
  },
}

function mayStandFor({ ref, value, measure, modifier, voice }: CodedQuantity, { aligned }: Checked): boolean {
  if (measure !== 'count' || value === null || value < LEAST || voice === 'quoted') return false
  return aligned.get(ref)?.decision === 'not in record' && COMMITS.has(modifier ?? 'exact')
}

function isMeant(quantity: CodedQuantity, figure: RecordFigure, { article }: Checked): boolean {
  const { value, unit, act, window } = quantity
  if (value === null || figure.value === null || unit !== figure.unit || figure.measure !== 'count')
    return false
  const isSameTime =
    window === null || (window.start === figure.window.start && window.end === figure.window.end)
  if (act !== null && act === figure.act && isSameTime) {
    return Math.abs(value - figure.value) <= NEAR * figure.value
  }
  if (act !== null || !isOneDigitOff(value, figure.value)) return false
  const around = contentWords(sentenceAt(article, quantity.start)?.sentence.text ?? quantity.phrase)
  const own = new Set(contentWords(`${figure.label} ${figure.population} ${figure.actStated}`))
  const ofUnit = new Set(contentWords(figure.unitStated))
  return around.some((word) => own.has(word) && !ofUnit.has(word))
}

function isOneDigitOff(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)]
  return a.length === b.length && [...a].filter((digit, at) => digit !== b[at]).length === 1
}
