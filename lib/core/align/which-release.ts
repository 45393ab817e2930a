import { contentWords } from './content-words'
import type { PrintedFigure } from './printed-figure'
import { figuresFound } from './release-figures'
import type { IndexedRelease, ReleaseIndex } from './release-index'
import { type Days, daysOf, lastDayOf, windowFit } from './window-fit'

/** What a text gives to find its release by. */
export interface TextClues {
  quantities: readonly PrintedFigure[]
  /** names of those cited: people, agencies, committees, documents */
  names: readonly string[]
  /** ISO day or month, null when not known */
  published: string | null
  /** the text, or as many phrases of it as there are */
  words: readonly string[]
}

/** A release that a text may be about. */
export interface ReleaseCandidate {
  releaseId: string
  /** points; only their order means anything */
  score: number
  /** why, in words for a reader */
  reasons: string[]
}

// Points. A number that one release of fourteen has gives 2.7, of ten thousand 9.2; words of title and publisher together
// no more than two such numbers, for texts about neighbouring releases share them.
const MOST_WORDS = 4
const A_WORD = 0.5
const MOST_SHARE_WITH_WORD = 0.2 // a word in more than every fifth release tells nothing
const MOST_WITH_WORD = 500 // releases, however many there are
const MOST_WEIGHED = 60
const PUBLISHER_NAMED = 1
const SAME_WINDOW = 1.5
const SOON = 1.5
const SOON_DAYS = 30
const LATER = 0.5
const LATER_DAYS = 400
const TOO_EARLY = 8 // a text cannot be about what came out long after it
const BEFORE = 1 // but may be about the first word of it: a statement, a leak
const BEFORE_DAYS = 31
const EARLY_SLACK = 1 // days: papers are given the embargoed copy
const MOST_CANDIDATES = 10
const LEAST = 0.5
const NUMBERS_SHOWN = 5

interface Tally {
  at: number
  figures: number
  numbers: string[]
  words: number
}

/** The releases that a text may be about, best first, at most ten; none where nothing speaks for any. */
export function whichRelease(clues: TextClues, index: ReleaseIndex): ReleaseCandidate[] {
  const words = new Set(contentWords([...clues.words, ...clues.names].join(' ; ')))
  const windows = clues.quantities.flatMap(({ window }) => (window ? [daysOf(window)] : []))
  const published = lastDayOf(clues.published)
  return nearest(clues, words, index)
    .flatMap((tally) => {
      const release = index.releases[tally.at]
      return release ? [candidate(release, tally, { words, windows, published })] : []
    })
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score || (one.releaseId < other.releaseId ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
}

/** The releases with most points by figures and words, before anything is looked at that costs more. */
function nearest(clues: TextClues, words: ReadonlySet<string>, index: ReleaseIndex): Tally[] {
  const byWords = wordPoints(words, index)
  const tallies = new Map<number, Tally>()
  for (const { at, points, printed } of figuresFound(clues.quantities, index)) {
    if (points === 0) continue
    const tally = tallies.get(at) ?? { at, figures: 0, numbers: [], words: byWords[at] ?? 0 }
    tally.figures += points
    tally.numbers.push(printed)
    tallies.set(at, tally)
  }
  byWords.forEach((points, at) => {
    if (points > LEAST && !tallies.has(at)) tallies.set(at, { at, figures: 0, numbers: [], words: points })
  })
  return [...tallies.values()]
    .sort((one, other) => pointsOf(other) - pointsOf(one) || one.at - other.at)
    .slice(0, MOST_WEIGHED)
}

function pointsOf({ figures, words }: Tally): number {
  return figures + Math.min(words, MOST_WORDS)
}

/** By place of the release: what the words of a text tell for it. */
function wordPoints(words: ReadonlySet<string>, { byWord, releases }: ReleaseIndex): Float64Array {
  const points = new Float64Array(releases.length)
  const most = Math.min(MOST_WITH_WORD, Math.max(1, releases.length * MOST_SHARE_WITH_WORD))
  for (const word of words) {
    const places = byWord.get(word)
    if (!places || places.length > most) continue
    const tells = A_WORD * Math.log(1 + releases.length / places.length)
    for (const at of places) points[at] = (points[at] ?? 0) + tells
  }
  return points
}

function candidate(
  release: IndexedRelease,
  tally: Tally,
  text: { words: ReadonlySet<string>; windows: readonly Days[]; published: number | null },
): ReleaseCandidate {
  const reasons: string[] = []
  const { numbers, words } = tally
  let points = pointsOf(tally)
  if (numbers.length > 0) {
    const shown = numbers.slice(0, NUMBERS_SHOWN).join('; ')
    const rest = numbers.length > NUMBERS_SHOWN ? ` and ${numbers.length - NUMBERS_SHOWN} more` : ''
    reasons.push(
      `The record has, or comes near to, ${numbers.length === 1 ? 'a number' : `${numbers.length} numbers`} of the text: ${shown}${rest}.`,
    )
  }
  if (words > 0)
    reasons.push('The text uses words of its title, publisher or figures that few other releases have.')
  const { publisherWords, record } = release
  if (publisherWords.length > 0 && publisherWords.every((word) => text.words.has(word))) {
    points += PUBLISHER_NAMED
    reasons.push(`The text names its publisher, ${record.publisher}.`)
  }
  if (text.windows.some((window) => windowFit(window, release.days) === 'same')) {
    points += SAME_WINDOW
    reasons.push(`The text dates a number as the release does: “${record.window.stated}”.`)
  }
  const time = datePoints(text.published, release.released)
  if (time.reason !== null) reasons.push(time.reason)
  return { releaseId: record.id, score: Math.round((points + time.points) * 100) / 100, reasons }
}

function datePoints(
  published: number | null,
  released: number | null,
): { points: number; reason: string | null } {
  if (published === null || released === null) return { points: 0, reason: null }
  const after = published - released
  if (after < -EARLY_SLACK)
    return {
      points: after < -BEFORE_DAYS ? -TOO_EARLY : -BEFORE,
      reason: 'The text came out before the release.',
    }
  if (after <= SOON_DAYS)
    return { points: SOON, reason: `The text came out ${daysAfter(after)} the release.` }
  return { points: after <= LATER_DAYS ? LATER : 0, reason: null }
}

function daysAfter(days: number): string {
  if (days <= 0) return 'with'
  return days === 1 ? 'a day after' : `${days} days after`
}
