import { actInWords, isOtherAct, recordedAct, recordedActInWords } from '../act-words'
import { isDenied } from '../denied'
import type { Checked, Rule } from '../finding'
import { isPublishersOwn } from '../publisher'
import { opening, voiceKey } from '../speech'
import { sameNumbers, type Tied } from '../tied'
import { together } from '../together'
import { listed, quoted, recordedAmount } from '../wording'

const AT_LARGE = /\b(?:at large|roam\w*|on the loose|let loose|running loose)\b/i
const FINDS_OUT = /inferred|not stated/i

export const actChanged: Rule = {
  id: 'act-changed',
  title: 'Another act than the record’s',
  why: 'Declined is not released, and not detained is not set free: the same people, another event.',
  find: (checked) => {
    const figures = new Map(checked.record.figures.map((figure) => [figure.id, figure]))
    const acts = (tied: Tied) => ({
      printed: printedAct(tied),
      recorded: recordedAct(tied.figure, figures),
    })
    return together(
      'act-changed',
      sameNumbers(checked).filter((tied) => isChanged(tied, acts(tied), checked)),
      (tied) => `${acts(tied).recorded} ${actInWords(acts(tied).printed ?? '')} ${voiceKey(tied.quantity)}`,
      (group) => {
        const [first] = group
        const { printed, recorded } = acts(first)
        const phrases = listed(group.map(({ quantity }) => quoted(quantity.phrase)))
        const numbers = listed(group.map(({ figure }) => recordedAmount(figure)))
        return `${opening(first.quantity, 'speaks')} of ${actInWords(printed ?? '')} (${phrases}); what the record counts is ${recordedActInWords(recorded ?? '')} (${numbers}).`
      },
    )
  },
}

/** The act of the words, or "at large" where the words around the number say so. */
function printedAct({ quantity }: Tied): string | null {
  const { act, actStated, phrase, population } = quantity
  return AT_LARGE.test(`${phrase} ${population ?? ''} ${actStated ?? ''}`) ? 'at-large' : act
}

function isChanged(
  { article, quantity, figure }: Tied,
  { printed, recorded }: { printed: string | null; recorded: string | null },
  { record }: Checked,
): boolean {
  if (printed === null || !isOtherAct(recorded, printed)) return false
  if (quantity.measure !== figure.measure || FINDS_OUT.test(figure.actStated)) return false
  return !isDenied(article, quantity) && !isPublishersOwn(article, quantity, record)
}
