import { actInWords, isOtherAct, recordedAct, recordedActInWords } from '../act-words'
import { isDenied } from '../denied'
import type { Checked, Rule } from '../finding'
import { isPublishersOwn } from '../publisher'
import { alsoAsRecorded, releaseSaysReleased, sourceWrites } from '../release-own-words'
import { opening, voiceKey } from '../speech'
import { sameNumbers, type Tied } from '../tied'
import { together } from '../together'
import { listed, quoted, recordedAmount } from '../wording'

// "Let loose" is an act of release and says nothing of where people are now.
const AT_LARGE = /\b(?:at large|roam\w*|on the loose|running loose)\b/i
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
    const words = (tied: Tied) => {
      const { printed, recorded } = acts(tied)
      return {
        printed: actInWords(printed ?? '', tied.quantity.actStated),
        recorded: recordedActInWords(recorded ?? '', tied.figure),
        fairness: fairness(printed, tied, checked),
      }
    }
    return together(
      'act-changed',
      sameNumbers(checked).filter((tied) => isChanged(tied, acts(tied), checked)),
      (tied) => [...Object.values(words(tied)), voiceKey(tied.quantity)].join('|'),
      (group) => {
        const [first] = group
        const { printed, recorded, fairness: also } = words(first)
        const phrases = listed(group.map(({ quantity }) => quoted(quantity.phrase)))
        const numbers = listed(group.map(({ figure }) => recordedAmount(figure)))
        const counts = first.figure.measure === 'share' ? 'gives is a share of' : 'counts is'
        return `${opening(first.quantity, 'speaks')} of ${printed} (${phrases}); what the record ${counts} ${recorded} (${numbers})${also}.`
      },
    )
  },
}

/** The act of the words, or "at large" where the words around the number say so. */
function printedAct({ quantity }: Tied): string | null {
  const { act, actStated, phrase, population } = quantity
  return AT_LARGE.test(`${phrase} ${population ?? ''} ${actStated ?? ''}`) ? 'at-large' : act
}

/** What the record says in the article's favour: the release or its source uses such words too, or the article has both. */
function fairness(printed: string | null, tied: Tied, checked: Checked): string {
  if (printed === 'committed') return sourceWrites(tied.figure)
  const says = printed?.startsWith('released') ? releaseSaysReleased(checked.record) : ''
  return tied.figure.unit === 'detainers' ? `${says}${alsoAsRecorded(tied, checked)}` : says
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
