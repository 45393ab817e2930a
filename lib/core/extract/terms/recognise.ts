import type { ArticleText } from '../../text/article-text'
import { positionAt } from '../../text/article-text'
import type { TermMention } from '../mention'
import { outletSpeaks, type VoiceAt } from '../voice/voice-map'
import { actOnPeopleAt } from './act-on-people'
import { actorAt } from './actors'
import { adjectivalAt } from './adjectival'
import { agencyActAt, holdingAt } from './agency'
import { patternsAt } from './all-patterns'
import { calledAt } from './called'
import type { Candidate } from './candidate'
import { type Concept, type ConceptIndex, conceptIndex, conceptOf } from './concept-index'
import { dataAt } from './data'
import { detainerAt, detainerVerbAt, refusalNounAt } from './detainer'
import { finished } from './edges'
import { carrierAt, headTermAt, namedActAt } from './heads'
import { heldInAt } from './held-in'
import { homeCountryAt, recalcitrantAt } from './home-country'
import { judgingAdjectiveAt, judgingNounAt } from './judgement'
import { caseAt, sectionAt } from './law-names'
import { complianceAt, handingAt, shieldAt } from './local'
import { withoutOverlap } from './overlap'
import { type Page, pageOf } from './page'
import { headWord, modifierWords } from './parts'
import { peopleAt, thoseAt } from './people'
import { READS, Reads } from './readers'
import { releaseAt } from './release'
import { repeatedQuotations } from './repeats'
import { offenceTermAt, sheetTermAt, verdictTermAt } from './standing'
import { unlawfulAt } from './status'
import { isOnTopic } from './topic'
import { endOf, startOf } from './unit'

/**
 * The terms of an article, in the order of the text: every phrase of the sixteen facets, whether the codebook has its
 * wording (then `concept` is its id) or not (null). Steps: units with what each may be; candidates, from the words that
 * can carry a term; overlap resolved; edges trimmed; concepts.
 */
export function readTerms(
  article: ArticleText,
  concepts: readonly Concept[] | ConceptIndex,
  voiceAt: VoiceAt = outletSpeaks,
): TermMention[] {
  const index = 'exact' in concepts ? concepts : conceptIndex(concepts)
  const page = pageOf(article)
  const found = withoutOverlap(candidates(page), page.count)
  return found.map((candidate) => mention(page, candidate, index, voiceAt))
}

function candidates(p: Page): Candidate[] {
  const out: Candidate[] = []
  const { outside } = p.article
  if (!isOnTopic(p)) return out
  const repeated = repeatedQuotations(p.article)
  const add = (candidate: Candidate | null) => {
    if (candidate) out.push(finished(p, candidate))
  }
  for (let u = 0; u < p.count; u++) {
    const reads = READS[p.row[u] as number] as number
    if (reads === 0) continue
    const token = p.first[u] as number
    if (outside[token] || repeated?.[token]) continue
    read(p, u, reads, add)
  }
  return out
}

function read(p: Page, u: number, reads: number, add: (candidate: Candidate | null) => void): void {
  if (reads & Reads.People) for (const candidate of peopleAt(p, u)) add(candidate)
  if (reads & Reads.Those) add(thoseAt(p, u))
  if (reads & Reads.Verdict) add(verdictTermAt(p, u))
  if (reads & Reads.Sheet) add(sheetTermAt(p, u))
  if (reads & Reads.Offence) add(offenceTermAt(p, u))
  if (reads & Reads.Release) add(releaseAt(p, u))
  if (reads & Reads.Hold) add(holdingAt(p, u))
  if (reads & Reads.Agency) add(agencyActAt(p, u))
  if (reads & Reads.Detainer) add(detainerAt(p, u))
  if (reads & Reads.DetainerVerb) add(detainerVerbAt(p, u))
  if (reads & Reads.RefusalNoun) add(refusalNounAt(p, u))
  if (reads & Reads.Comply) add(complianceAt(p, u))
  if (reads & Reads.Shield) add(shieldAt(p, u))
  if (reads & Reads.Hand) add(handingAt(p, u))
  if (reads & Reads.Home) add(homeCountryAt(p, u))
  if (reads & Reads.Head) {
    add(headTermAt(p, u))
    add(heldInAt(p, u))
    add(actorAt(p, u))
    add(recalcitrantAt(p, u))
  }
  if (reads & Reads.Carrier) add(carrierAt(p, u))
  if (reads & Reads.Data) add(dataAt(p, u))
  if (reads & Reads.Judge) add(judgingAdjectiveAt(p, u))
  if (reads & Reads.JudgingNoun) add(judgingNounAt(p, u))
  if (reads & Reads.Unlawful) add(unlawfulAt(p, u))
  if (reads & Reads.NamedAct) add(namedActAt(p, u))
  if (reads & Reads.Section) add(sectionAt(p, u))
  if (reads & Reads.Case) add(caseAt(p, u))
  if (reads & Reads.Called) add(calledAt(p, u))
  if (reads & Reads.Act) add(actOnPeopleAt(p, u))
  if (reads & Reads.Adjectival) add(adjectivalAt(p, u))
  if (reads & Reads.Pattern) patternsAt(p, u, add)
}

function mention(p: Page, candidate: Candidate, index: ConceptIndex, voiceAt: VoiceAt): TermMention {
  const { text } = p.article
  const start = startOf(p, candidate.first)
  const end = endOf(p, candidate.next)
  const tail =
    candidate.tail < 0 ? null : span(text, startOf(p, candidate.tail), endOf(p, candidate.tailNext))
  const printed = text.slice(start, end)
  const { voice, speaker } = voiceAt(start)
  return {
    start,
    end,
    text: printed,
    position: positionAt(p.article, start),
    facet: candidate.facet,
    concept: conceptOf(index, p, candidate, tail ? `${printed}…${tail.text}` : printed),
    head: headWord(p, candidate),
    modifiers: modifierWords(p, candidate),
    tail,
    voice,
    speaker,
  }
}

const span = (text: string, start: number, end: number) => ({ start, end, text: text.slice(start, end) })
