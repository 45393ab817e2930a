import { bootstrapInterval } from '../agreement/bootstrap'
import { percentAgreement } from '../agreement/percent-agreement'
import { type Estimate, type Reliability, reliabilityOf, TENTATIVE_FROM } from '../agreement/reliability'
import { ratingsOf, type UnitCounts, unitCounts } from '../agreement/unit-counts'
import { sectionSums, unitizingAlpha } from '../agreement/unitizing-alpha'
import { paragraphs } from '../text/paragraphs'
import type { Span } from '../text/span'
import { type Mark, withoutOverlaps } from './marks'
import { phrasesOf, readingAt } from './phrases'

/** The reading of a coder who went past a phrase without marking it: a reading like any other. */
export const UNMARKED = ''

/** One text, and of each coder the marks in it; null for a coder who is not through with it. */
export interface CodedText {
  body: string
  coders: readonly (readonly Mark[] | null)[]
}

/** A phrase, and how the coders read it. */
export interface ReadPhrase extends Span {
  /** the codes given, the most frequent first; UNMARKED among them */
  readings: { code: string; count: number }[]
  /** of two coders picked at random, how often they agree, 0 to 1; null with fewer than two */
  agreement: number | null
  /** fewer than two in three pairs agree; the line is Krippendorff's for alpha, its use for one phrase is ours */
  isContested: boolean
}

export interface ClassAgreement {
  /** for each text its phrases, in the order of the text */
  phrases: ReadPhrase[][]
  /** over all phrases of all texts */
  codes: Reliability
  /** u-alpha over all paragraphs: where the marks lie and which code they have */
  marks: Estimate
}

/** How far the coders of some texts agree, phrase by phrase and over all; `codes` is how many there were to choose from. */
export function classAgreement(texts: readonly CodedText[], codes: number): ClassAgreement {
  const read = texts.map(({ coders }) => readPhrases(coders))
  const sections = texts.flatMap(sectionsOf)
  const value = unitizingAlpha(sections)
  return {
    phrases: read.map((phrases) => phrases.map(({ phrase }) => phrase)),
    // One more than the codes: to leave words unmarked is a choice too.
    codes: reliabilityOf(
      read.flatMap((phrases) => phrases.map(({ counts }) => counts)),
      codes + 1,
    ),
    marks: { value, interval: value === null ? null : bootstrapInterval(sections, unitizingAlpha) },
  }
}

function readPhrases(coders: CodedText['coders']): { phrase: ReadPhrase; counts: UnitCounts }[] {
  const there = coders.filter((marks) => marks !== null)
  return phrasesOf(there).map((span) => {
    const row = coders.map((marks) => (marks === null ? null : (readingAt(span, marks)?.code ?? UNMARKED)))
    const [counts = new Map<string, number>()] = unitCounts([row])
    const agreement = percentAgreement([counts])
    const readings = [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count)
    const isContested = ratingsOf(counts) > 1 && agreement !== null && agreement < TENTATIVE_FROM
    return { phrase: { ...span, readings, agreement, isContested }, counts }
  })
}

/** The paragraphs of a text as u-alpha takes them: marks are cut at their edges. */
function sectionsOf({ body, coders }: CodedText) {
  const flat = coders.map((marks) => marks && withoutOverlaps(marks))
  return paragraphs(body).map(({ start, end }) =>
    sectionSums({
      length: end - start,
      coders: flat.map(
        (marks) =>
          marks?.flatMap((mark) => {
            const from = Math.max(mark.start, start) - start
            const to = Math.min(mark.end, end) - start
            return from < to ? [{ start: from, end: to, value: mark.code }] : []
          }) ?? null,
      ),
    }),
  )
}
