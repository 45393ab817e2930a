import type { TermMention, Voice } from '../extract/mention'
import { type ArticleText, type Position, positionAt } from '../text/article-text'
import { overlaps } from '../text/span'
import type { StyleGuide, StyleRule } from './guide'
import { type NotApplied, whyNotInForce } from './in-force'
import { isNameOrTitle } from './name-or-title'
import { type Replacement, replacementsFor } from './replacement'
import { type Inflection, wordingIndex, wordingPlaces } from './wording-index'

/** Words that a rule of a guide asks to look at. A note to an editor, never a verdict. */
export interface StyleHit {
  start: number
  end: number
  text: string
  guideId: string
  rule: StyleRule
  position: Position
  voice: Voice
  /** why the rule holds at this place: "the draft's own words", "in the headline" */
  scope: string
  /** what could stand instead, best first; empty within quotation marks and where it cannot be told */
  replacements: Replacement[]
  advice: string | null
}

export interface StyleCheck {
  hits: StyleHit[]
  /** rules of the guide that do not hold on the day of the draft */
  notApplied: NotApplied[]
}

interface Place {
  rule: StyleRule
  start: number
  end: number
  inflection: Inflection
}

/**
 * What the rules of a guide notice in a text, in its order. `terms` are the engine's reading of the text, `day` the ISO
 * day of publication. Of two rules at one place the one with more words speaks; words in quotation marks are the speaker's
 * and are never rewritten, even by a rule that looks at them. Pure; same output for same input.
 */
export function checkStyle(
  article: ArticleText,
  terms: readonly TermMention[],
  guide: StyleGuide,
  day: string | null,
): StyleCheck {
  const notApplied = guide.rules.flatMap((rule): NotApplied[] => {
    const reason = whyNotInForce(rule, day)
    return reason === null ? [] : [{ ruleId: rule.id, reason }]
  })
  const off = new Set(notApplied.map(({ ruleId }) => ruleId))
  const places = longest(placesOf(article, terms, guide).filter(({ rule }) => !off.has(rule.id)))
  return { hits: places.flatMap((place) => hitAt(article, terms, guide.id, place) ?? []), notApplied }
}

function placesOf(article: ArticleText, terms: readonly TermMention[], guide: StyleGuide): Place[] {
  const worded = wordingPlaces(article.tokens, wordingIndex(guide))
  const byPattern = guide.rules.flatMap((rule) =>
    rule.patterns.flatMap(({ find }) =>
      find(article.text).map((span) => ({ rule, ...span, inflection: null })),
    ),
  )
  // A wording within the term says more: it has a number, so that it can be replaced.
  const byConcept = guide.rules.flatMap((rule) =>
    terms
      .filter(({ concept }) => concept !== null && rule.concepts.includes(concept))
      .filter((term) => !worded.some((one) => one.rule === rule && overlaps(one, term)))
      .map(({ start, end }) => ({ rule, start, end, inflection: null })),
  )
  return [...worded, ...byPattern, ...byConcept]
}

/** In the order of the text; of places that overlap the longest, of two as long the guide's first. */
function longest(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: Place[] = []
  for (const place of sorted) {
    const before = kept.at(-1)
    if (!before || !overlaps(before, place)) kept.push(place)
    else if (place.end - place.start > before.end - before.start) kept[kept.length - 1] = place
  }
  return kept
}

function hitAt(
  article: ArticleText,
  terms: readonly TermMention[],
  guideId: string,
  { rule, start, end, inflection }: Place,
): StyleHit | null {
  if (isOutside(article, start)) return null
  const position = positionAt(article, start)
  const voice = voiceOf(article, terms, start, end)
  const marked = voice === 'quoted' || voice === 'scare quotes'
  if (marked && rule.exempt.includes('quotations')) return null
  const scope = scopeOf(rule, position, voice)
  if (scope === null) return null
  const named = isNameOrTitle(article.text, start, end, position === 'headline')
  if (named && rule.exempt.includes('names and titles')) return null
  const replacements = marked ? [] : replacementsFor(rule, article.text, { start, end, inflection })
  const text = article.text.slice(start, end)
  return { start, end, text, guideId, rule, position, voice, scope, replacements, advice: rule.advice }
}

/** Why the rule holds here, or null where it does not. */
function scopeOf({ where, exempt }: StyleRule, position: Position, voice: Voice): string | null {
  if (voice === 'quoted' || voice === 'scare quotes') {
    return exempt.includes('quotations')
      ? null
      : 'in quotation marks: the speaker’s words, to be kept or left out'
  }
  if (position === 'headline') return where.includes('headline') ? 'in the headline' : null
  if (voice === 'paraphrased') {
    return where.includes('paraphrase') ? 'the draft’s own words for what somebody said' : null
  }
  return where.includes('own voice') ? 'the draft’s own words' : null
}

function voiceOf(article: ArticleText, terms: readonly TermMention[], start: number, end: number): Voice {
  const quotation = article.quotations.some((one) => one.start <= start && end <= one.end)
  const term = terms.find((one) => overlaps(one, { start, end }))
  if (quotation) return term?.voice === 'scare quotes' ? 'scare quotes' : 'quoted'
  return term?.voice ?? 'outlet'
}

/** Bylines, polls and follow lines are not the article. */
function isOutside({ tokens, outside }: ArticleText, offset: number): boolean {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return outside[low] === 1
}
