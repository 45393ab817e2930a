import { formatValue } from '@/lib/core/compare/format-number'
import { excerpt } from '@/lib/core/search/excerpt'
import { markWords } from '@/lib/core/search/mark-words'
import type {
  PhraseHit,
  PhrasePlace,
  ReleaseHit,
  SearchGroup,
  SearchHit,
  SearchKind,
  SourceHit,
} from '@/lib/core/search/types'
import { publishedWords } from '../_wording/coding'
import { counted } from '../_wording/numbers'
import { articleOf } from '../_wording/refs'
import { placeAside, whoSpeaks } from '../_wording/speech'

/** How the kinds are headed, many and one. */
export const kindWords: Record<SearchKind, { many: string; one: string }> = {
  release: { many: 'Releases', one: 'release' },
  figure: { many: 'Figures of record', one: 'figure of record' },
  source: { many: 'People, bodies and documents cited', one: 'source' },
  phrase: { many: 'Phrases in articles', one: 'phrase' },
  article: { many: 'Articles', one: 'article' },
  outlet: { many: 'Outlets', one: 'outlet' },
  word: { many: 'Glossary', one: 'word' },
  concept: { many: 'Codebook', one: 'concept' },
}

/** The address of the page that shows the hit, with its evidence open where there is evidence. */
export function hitHref(hit: SearchHit): string {
  switch (hit.kind) {
    case 'release':
      return `/releases/${hit.id}`
    case 'figure':
      return `/releases/${hit.release.id}?open=${encodeURIComponent(`figure:${hit.id}`)}#evidence`
    case 'source': {
      const [first] = hit.cited
      return first ? placeHref(first) : '/method'
    }
    case 'phrase':
      return placeHref(hit)
    case 'article':
      return `/articles/${hit.id}`
    case 'outlet':
      return `/outlets/${hit.id}`
    case 'word':
      return `/glossary#${hit.id}`
    case 'concept':
      return `/terms/${hit.id}`
  }
}

/** The address of a coded phrase: beside the other outlets, or in its article where that is tied to no release. */
export function placeHref({ ref, release }: Pick<PhrasePlace, 'ref' | 'release'>): string {
  return release ? `/releases/${release.id}?open=${encodeURIComponent(ref)}#evidence` : `/articles/${ref}`
}

/** The address of the phrase in its article. */
export function inArticleHref({ ref }: Pick<PhrasePlace, 'ref'>): string {
  return `/articles/${articleOf(ref)}${ref.slice(ref.lastIndexOf('#'))}`
}

/** What a hit is and where it stands, in short pieces. */
export function hitFacts(hit: SearchHit): string[] {
  switch (hit.kind) {
    case 'release':
      return [hit.documentKind, hit.publisher, hit.released ? publishedWords(hit.released) : 'no date stated']
    case 'figure':
      return [hit.population, hit.actStated, hit.windowStated, hit.release.shortTitle]
    case 'source':
      return sourceFacts(hit)
    case 'phrase':
      return phraseFacts(hit)
    case 'article':
      return [
        hit.outletName,
        hit.byline,
        publishedWords(hit.published),
        hit.release?.shortTitle ?? 'tied to no release yet',
      ].filter((fact) => fact !== null)
    case 'outlet':
      return [hit.outletKind, hit.place, counted(hit.articles, 'article')].filter((fact) => fact !== null)
    case 'word':
      return [...(hit.forms.length > 0 ? [`also ${hit.forms.join(', ')}`] : []), hit.definition]
    case 'concept':
      return [hit.facetLabel, hit.definition]
  }
}

/** Words to mark in the facts: of a phrase none, because only its own words were looked through. */
export function foundInFacts(hit: SearchHit): string[] {
  return hit.kind === 'phrase' ? [] : hit.found
}

/** The few facts that fit on a line: the first ones, behind one in which something was found that the title does not show. */
export function lineFacts(hit: SearchHit): string[] {
  const facts = hitFacts(hit)
  if (hit.kind === 'release') facts.push(...releaseTexts(hit))
  const isTelling = (text: string) => markWords(text, hit.found).some(({ isHit }) => isHit)
  const telling = isTelling(titleOf(hit)) ? undefined : facts.find(isTelling)
  const first = facts.filter((fact) => fact !== telling).slice(0, telling ? LINE_FACTS - 1 : LINE_FACTS)
  return telling ? [excerpt(telling, hit.found, EXCERPT), ...first] : first
}

/** The longer texts of a release that hold what was found; its standfirst where the short title holds it. */
export function releaseTexts(hit: ReleaseHit): string[] {
  const isHolding = (text: string) => markWords(text, hit.found).some(({ isHit }) => isHit)
  const holding = [hit.title, hit.document, hit.standfirst].filter(isHolding)
  return holding.length > 0 ? holding : [hit.standfirst]
}

const LINE_FACTS = 3
const EXCERPT = 70 // characters; a line of the dialog holds about 95

function titleOf(hit: SearchHit): string {
  switch (hit.kind) {
    case 'release':
      return hit.shortTitle
    case 'figure':
    case 'concept':
      return hit.label
    case 'phrase':
      return hit.phrase
    case 'word':
      return hit.word
    case 'article':
      return hit.headline ?? ''
    default:
      return hit.name
  }
}

/** The value of a figure as the record has it: "67,879 people". */
export function figureValue({ value, measure, unitStated }: Extract<SearchHit, { kind: 'figure' }>): string {
  const number = formatValue(value, unitStated === 'percent' ? 'share' : measure)
  return unitStated === 'percent' || measure === 'money' || value === null
    ? number
    : `${number} ${unitStated}`
}

/** How many there are, said honestly where not all were counted: "12", "more than 1,000". */
export function countWords({ count, isMore }: Pick<SearchGroup, 'count' | 'isMore'>): string {
  const number = count.toLocaleString('en-US')
  return isMore ? `more than ${number}` : number
}

/** How many of a kind are listed, of how many: "4 of 6"; the number alone where all of them are. */
export function shownWords({
  count,
  isMore,
  hits,
}: Pick<SearchGroup, 'count' | 'isMore'> & { hits: readonly unknown[] }): string {
  const all = countWords({ count, isMore })
  return isMore || count > hits.length ? `${hits.length} of ${all}` : all
}

/** How the way to the rest of a kind is named: "All 6 phrases in articles"; "More ..." where not all were counted. */
export function restWords({ kind, count, isMore }: Pick<SearchGroup, 'kind' | 'count' | 'isMore'>): string {
  const many = kindWords[kind].many.toLowerCase()
  return isMore ? `More ${many}` : `All ${countWords({ count, isMore })} ${many}`
}

function sourceFacts({ titles, organisation, sectorLabel }: SourceHit): string[] {
  const given = titles.length > 0 ? [`given as ${titles.join('; ')}`] : []
  return [...given, ...new Set(organisation === null ? [sectorLabel] : [organisation, sectorLabel])]
}

const MENTIONS: Record<PhraseHit['mention'], string> = { term: 'word', quantity: 'number', window: 'window' }

function phraseFacts(hit: PhraseHit): string[] {
  return [
    hit.outletName,
    publishedWords(hit.published),
    whoSpeaks(hit),
    placeAside(hit.position),
    hit.codedAs ? `${MENTIONS[hit.mention]}: ${hit.codedAs}` : MENTIONS[hit.mention],
    hit.coderKind === 'engine' ? 'read by machine' : null,
  ].filter((fact) => fact !== null)
}
