import { checkedAnchors } from './checked-anchors'
import type { ArticleCoding, ArticleMention, Coder } from './pages'
import { type KindShares, type SideBySide, sideBySide } from './side-by-side'

/** The coder under whose name the settled codings stand: what two people's codings become under the codebook's rules. */
const SETTLED = 'settled'

/** The engine's coding against that of people. */
export interface BesideHand {
  /** whose coding the engine's is compared with */
  coder: Coder
  isSettled: boolean
  /** their mentions, anchored in the attached text */
  mentions: ArticleMention[]
  /** phrases that did not anchor in this text, and so are not compared */
  unanchored: number
  /** where the comparison ends, in UTF-16 units, because only the opening was coded by hand; null: it has no end */
  until: number | null
  /** first: by hand; second: the engine's */
  comparison: SideBySide
  /** the two people who coded it apart from one another, where there are two: the ceiling of what can be asked */
  people: { first: Coder; second: Coder; kinds: KindShares[] } | null
}

/** What the engine read in the attached text. */
export interface MachineReading {
  coder: Coder
  /** anchored in the attached text */
  mentions: ArticleMention[]
  /** null where no person coded the article */
  besideHand: BesideHand | null
}

/**
 * The engine's coding of an attached text, beside the settled coding where there is one, else beside the hand coding
 * that is shown; null where the engine has not read this very text.
 */
export function machineReading(body: string, codings: readonly ArticleCoding[]): MachineReading | null {
  const engine = codings.find(({ coder, isOfAttachedText }) => coder.kind === 'engine' && isOfAttachedText)
  if (!engine) return null
  const mentions = checkedAnchors(body, engine.mentions)
  return { coder: engine.coder, mentions, besideHand: besideHand(body, codings, mentions) }
}

function besideHand(
  body: string,
  codings: readonly ArticleCoding[],
  machine: readonly ArticleMention[],
): BesideHand | null {
  const byPeople = codings
    .filter(({ coder }) => coder.kind === 'person')
    .map((coding) => ({ ...coding, mentions: checkedAnchors(body, coding.mentions) }))
  const settled = byPeople.find(({ coder }) => coder.id === SETTLED)
  const hand = settled ?? byPeople.find(({ isShown }) => isShown)
  if (!hand) return null
  const until = hand.extent === 'opening' ? lastPlace(hand.mentions) : null
  const [first, second] = byPeople.filter((coding) => coding !== settled)
  return {
    coder: hand.coder,
    isSettled: hand === settled,
    mentions: hand.mentions,
    unanchored: hand.mentions.filter(({ anchors }) => anchors.length === 0).length,
    until,
    comparison: sideBySide(hand.mentions, before(until, machine), { isByMachine: true }),
    people:
      first && second
        ? {
            first: first.coder,
            second: second.coder,
            kinds: sideBySide(first.mentions, second.mentions).kinds,
          }
        : null,
  }
}

/** The end of the last phrase; what stands after it was not read by whoever coded the opening alone. */
function lastPlace(mentions: readonly ArticleMention[]): number {
  return Math.max(0, ...mentions.flatMap(({ anchors }) => anchors.map(({ end }) => end)))
}

/** The mentions that begin before `until`; all of them where it is null. */
function before(until: number | null, mentions: readonly ArticleMention[]): ArticleMention[] {
  if (until === null) return [...mentions]
  return mentions.filter(({ anchors }) => anchors.some(({ start }) => start < until))
}
