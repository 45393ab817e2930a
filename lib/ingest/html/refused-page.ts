import { type Failure, failed } from '../reading'
import type { PageSignals } from './page-signals'
import type { Body } from './read-page'
import { wordsIn } from './words-in'

const CONSENT =
  /\bcookies?\b|\bconsent\b|\bour partners\b|\bprivacy (?:policy|choices|settings)\b|\bpersonal data\b/i
const MOST_CONSENT_WORDS = 500 // a longer text about cookies is an article
const SHARE_OF_CONSENT = 0.5 // of the words, in paragraphs that speak of consent
const SHARE_OF_LINKS = 0.6 // of the words; an article has a tenth
const FEWEST_WORDS = 25

/** Why what was found on a page is no article, with what to do; null when it may be one. */
export function refusedPage(
  name: string,
  { paragraphs, linked }: Body,
  words: number,
  signals: PageSignals,
): { ok: false; failure: Failure } | null {
  if (signals.robotCheck) {
    return failed(
      'robot-check',
      `${name} answered with a check for robots, not with the article. Open it in your browser, copy the article and paste it.`,
    )
  }
  const consent = wordsIn(paragraphs.filter((paragraph) => CONSENT.test(paragraph)))
  const wall = words < MOST_CONSENT_WORDS && consent > words * SHARE_OF_CONSENT
  if (wall || (words < FEWEST_WORDS && signals.consent)) {
    return failed(
      'cookie-wall',
      `${name} shows its cookie notice instead of the article. Open it in your browser, answer the notice, copy the article and paste it.`,
    )
  }
  if (words < FEWEST_WORDS && signals.paywall) {
    return failed(
      'paywall',
      `${name} shows nothing of the article to readers without a subscription. Paste the text if you may read it.`,
    )
  }
  if (linked > SHARE_OF_LINKS) {
    return failed(
      'list-page',
      `${name} is a list of links, not an article. Give the link of one article, or of the site's feed.`,
    )
  }
  return null
}
