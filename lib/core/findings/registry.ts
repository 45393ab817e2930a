import type { CodedArticle } from './coded-article'
import type { Checked, Evidence, Finding, Rule } from './finding'
import { actChanged } from './rules/act-changed'
import { boundDropped } from './rules/bound-dropped'
import { figureDiffers } from './rules/figure-differs'
import { figureRounded } from './rules/figure-rounded'
import { figureTransposed } from './rules/figure-transposed'
import { fiscalAsCalendar } from './rules/fiscal-as-calendar'
import { headlineNotBorneOut } from './rules/headline-not-borne-out'
import { misattributed } from './rules/misattributed'
import { populationChanged } from './rules/population-changed'
import { publicationAsEvent } from './rules/publication-as-event'
import { quotedTermTakenOver } from './rules/quoted-term-taken-over'
import { rateAcrossWindows } from './rules/rate-across-windows'
import { shareWithoutBase } from './rules/share-without-base'
import { singleSector } from './rules/single-sector'
import { sumDoesNotAdd } from './rules/sum-does-not-add'
import { supersededVersion } from './rules/superseded-version'
import { unitChanged } from './rules/unit-changed'
import { unnamedSource } from './rules/unnamed-source'
import { windowMissing } from './rules/window-missing'
import { windowShifted } from './rules/window-shifted'
import { wrongRung } from './rules/wrong-rung'

/** All that Parallax looks for, in the order shown: numbers, what they count, times, sources, the text with itself. */
export const rules: readonly Rule[] = [
  figureTransposed,
  figureDiffers,
  figureRounded,
  wrongRung,
  supersededVersion,
  sumDoesNotAdd,
  boundDropped,
  unitChanged,
  actChanged,
  populationChanged,
  windowMissing,
  windowShifted,
  fiscalAsCalendar,
  publicationAsEvent,
  rateAcrossWindows,
  shareWithoutBase,
  misattributed,
  unnamedSource,
  singleSector,
  headlineNotBorneOut,
  quotedTermTakenOver,
]

/**
 * Everything that the rules notice in one article, in the order in which it stands there, each once. Of the numbers that an
 * alignment leaves open nothing is said; of what is absent nothing where only the opening was coded.
 */
export function findingsOf(checked: Checked): Finding[] {
  const found = rules.flatMap((rule) => rule.find(checked))
  const once = new Map(found.map((finding) => [`${finding.rule} ${finding.statement}`, finding]))
  return [...once.values()].sort((one, other) => inOrder(checked.article, one, other))
}

function inOrder(article: CodedArticle, one: Finding, other: Finding): number {
  const [a, b] = [placeOf(article, one.evidence[0]), placeOf(article, other.evidence[0])]
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return one.rule < other.rule ? -1 : 1
}

const POSITIONS = ['headline', 'lede', 'body']

/** Offset where there is one; else headline, lede, body, and the place in the coding. */
function placeOf(article: CodedArticle, evidence: Evidence | undefined): [number, number, number] {
  const ref = evidence?.ref ?? null
  const mentions = [...article.quantities, ...article.windows, ...article.terms, ...article.citations]
  const mention = ref === null ? undefined : mentions.find((one) => one.ref === ref)
  const position = POSITIONS.indexOf(mention?.position ?? 'body')
  return [evidence?.start ?? -1, position, Number(ref?.slice(1) ?? 0)]
}
