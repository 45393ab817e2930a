import { formatValue } from '../../compare/format-number'
import { evidenceAt, evidenceOf } from '../evidence'
import type { Checked, Finding, Rule } from '../finding'
import { baseInRecord } from '../share-base'
import { tiedQuantities } from '../tied'
import { printedAmount, quoted } from '../wording'

export const headlineNotBorneOut: Rule = {
  id: 'headline-not-borne-out',
  title: 'The headline says what the text does not',
  why: 'Many readers see the headline alone.',
  find: (checked) =>
    checked.article.extent === 'whole' && checked.article.text !== null
      ? [...otherWindow(checked), ...nobody(checked), ...otherNumber(checked)]
      : [],
}

const WITHIN = /\b(?:in|within) (?:an?|one|a single|just one|only one) (day|week|month|year)\b/i

/** A number that the headline puts into one kind of time and the text into another. */
function otherWindow(checked: Checked): Finding[] {
  const { article } = checked
  const said = article.headline === null ? null : WITHIN.exec(article.headline)
  const at = said && article.text !== null ? article.text.indexOf(said[0]) : -1
  const words = said && at >= 0 ? evidenceAt(article, at, at + said[0].length) : null
  const kind = said?.[1]?.toLowerCase()
  if (!said || !words || !kind) return []
  const tied = tiedQuantities(checked)
  const figures = new Set(
    tied.flatMap(({ quantity, figure }) => (quantity.position === 'headline' ? [figure] : [])),
  )
  return [...figures].flatMap((figure): Finding[] => {
    const inText = tied.flatMap(({ quantity, ...one }) =>
      one.figure === figure && quantity.position !== 'headline' && quantity.window ? [quantity] : [],
    )
    const [first] = inText
    if (!first?.window || inText.some(({ window }) => !window?.kind || window.kind.includes(kind))) return []
    return [
      {
        rule: 'headline-not-borne-out',
        statement: `The headline says ${quoted(said[0])}; the text dates the same count by ${quoted(first.window.stated)}.`,
        evidence: [words, evidenceOf(article, first)],
        figureIds: [figure.id],
      },
    ]
  })
}

const NOBODY = /\b(?:(?:almost|nearly|practically|virtually) )?(?:nobody|no one|everybody|everyone)\b/i
const NEARLY_ALL = 90 // percent; less than that is not "almost everybody", and leaves more than "almost nobody"

/** "Almost nobody" over a text whose own share leaves more than a tenth. */
function nobody(checked: Checked): Finding[] {
  const { article } = checked
  const said = article.headline === null ? null : NOBODY.exec(article.headline)
  const at = said && article.text !== null ? article.text.indexOf(said[0]) : -1
  if (!said || at < 0) return []
  const shares = article.quantities.filter(
    (quantity) =>
      quantity.measure === 'share' &&
      quantity.value !== null &&
      quantity.voice !== 'quoted' &&
      baseInRecord(quantity, checked) !== null,
  )
  const [share] = shares
  if (!share || shares.length > 1) return []
  const value = share.value ?? 0
  if (value >= NEARLY_ALL || value <= 100 - NEARLY_ALL) return []
  const words = evidenceAt(article, at, at + said[0].length)
  const rest = formatValue(100 - value, 'share')
  return [
    {
      rule: 'headline-not-borne-out',
      statement: `The headline says ${quoted(said[0])}; the share in the text is ${printedAmount(share)}, which leaves ${rest}.`,
      evidence: [...(words ? [words] : []), evidenceOf(article, share)],
      figureIds: [],
    },
  ]
}

const AS_ROUNDED = 0.1 // "nearly 600" over 564 is the same number; a tenth off it is another

/** A number of the headline that nothing in the text comes near. */
function otherNumber(checked: Checked): Finding[] {
  const { article } = checked
  const values = article.quantities.flatMap(({ position, value, low, high }) =>
    position === 'headline' ? [] : [value, low, high].filter((one) => one !== null),
  )
  return tiedQuantities(checked).flatMap(({ quantity, figure }): Finding[] => {
    const { position, value, measure } = quantity
    if (position !== 'headline' || value === null || measure !== 'count') return []
    if (values.some((other) => Math.abs(other - value) <= value * AS_ROUNDED)) return []
    return [
      {
        rule: 'headline-not-borne-out',
        statement: `The headline has ${quoted(quantity.phrase)}; no number in the text comes near it.`,
        evidence: [evidenceOf(article, quantity)],
        figureIds: [figure.id],
      },
    ]
  })
}
