import { type LdNode, text } from '../metadata/json-ld'
import type { PageMetadata } from '../metadata/page-metadata'

/** What a page shows besides an article, read before it is cleaned. */
export interface PageSignals {
  /** it asks to subscribe or log in to read on, or says in its data that the article is not free */
  paywall: boolean
  /** it says in its data that the article is not free */
  notFree: boolean
  /** words of the whole article as the page's data says; null when it does not */
  statedWords: number | null
  /** it asks whether the reader is a machine, or turns them away */
  robotCheck: boolean
  /** it asks for consent to cookies somewhere */
  consent: boolean
  amp: boolean
  /** the line under the headline that sums the article up, as printed; null where none is marked as such */
  standfirst: string | null
  /** the captions of its pictures, in order */
  captions: string[]
}

const PROMPT =
  /\b(?:subscribe|log ?in|sign in|register|subscription)\b[^.]{0,40}\bto (?:continue|keep|read)\b|\bto (?:continue|keep) reading\b|\bread the (?:full|rest of the|whole) (?:story|article)\b[^.]{0,30}\bsubscri|\balready a (?:subscriber|member)\b|\b(?:only|exclusively|reserved) (?:for|available to) (?:our )?(?:subscribers|members)\b|\bunlock this (?:article|story)\b/i
const CONSENT_PROMPT =
  /\bcookies\b.{0,400}\b(?:accept|agree|consent|reject)\b|\b(?:accept|agree|consent)\b.{0,200}\bcookies\b/i
const ROBOT_CHECK =
  /\b(?:just a moment|attention required|access denied|are you a (?:robot|human)|verify (?:that )?you are (?:a )?human|checking your browser|enable javascript and cookies to continue|unusual traffic|pardon our interruption)\b/i
const MOST_ROBOT_CHECK = 1500 // characters of such a page; a longer one is an article about them

/** Reads the signals of a page that is still whole. */
export function pageSignals(document: Document, { ld, nodes }: PageMetadata): PageSignals {
  const shown = (document.body?.textContent ?? '').replace(/\s+/g, ' ')
  const tier = document.querySelector('meta[property="article:content_tier"]')?.getAttribute('content')
  const notFree = tier === 'locked' || nodes.some(isNotFree)
  const title = `${document.querySelector('title')?.textContent ?? ''} ${shown.slice(0, MOST_ROBOT_CHECK)}`
  const words = Number(text(ld?.node.wordCount) || ld?.node.wordCount)
  return {
    paywall: notFree || PROMPT.test(shown),
    notFree,
    statedWords: Number.isFinite(words) && words > 0 ? words : null,
    robotCheck: shown.length < MOST_ROBOT_CHECK && ROBOT_CHECK.test(title),
    consent: CONSENT_PROMPT.test(shown),
    amp: document.documentElement.hasAttribute('amp') || document.documentElement.hasAttribute('⚡'),
    standfirst: standfirstOf(document),
    captions: [...document.querySelectorAll('figcaption,[class~="caption"],[class*="slide-caption"]')]
      .filter((element) => element.querySelector('figcaption') === null)
      .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter((caption, i, all) => caption !== '' && all.indexOf(caption) === i),
  }
}

const isNotFree = (node: LdNode): boolean => /^false$/i.test(String(node.isAccessibleForFree ?? ''))

const STANDFIRST =
  '[class*="standfirst"],[class~="dek"],[class~="deck"],[class*="subheadline"],[class*="sub-headline"],[itemprop="alternativeHeadline"]'
const SHORTEST_STANDFIRST = 20 // characters; shorter ones are labels
const LONGEST_STANDFIRST = 400

function standfirstOf(document: Document): string | null {
  for (const element of document.querySelectorAll(STANDFIRST)) {
    if (element.closest('nav,aside,footer,li,figure')) continue
    const line = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (line.length >= SHORTEST_STANDFIRST && line.length <= LONGEST_STANDFIRST) return line
  }
  return null
}
