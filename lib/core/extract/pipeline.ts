import { type ArticleText, articleText } from '../text/article-text'
import { readCitations } from './citations/citation-mentions'
import type { SectorIndex } from './citations/sector-of'
import type { CitationMention, Reading } from './mention'
import { readQuantities } from './quantities/read'
import type { ConceptIndex } from './terms/concept-index'
import { readTerms } from './terms/recognise'
import { type VoiceAt, voiceAt, voiceMap } from './voice/voice-map'
import { readWindows } from './windows/read'
import { windowsIn } from './windows/recognise'

/** What an article is read with: nothing of it is looked up, there is no clock. */
export interface Given {
  /** publication date as ISO day, or null when not known: weekdays then stay unresolved */
  docDate: string | null
  /** the codebook's term concepts, made ready once with conceptIndex() */
  concepts: ConceptIndex
  /** words that tell a source's sector, made ready with sectorIndex(); those compiled in when not given */
  sectors?: SectorIndex
  /**
   * Windows as public gold for times has them (TimeML): also what dates nothing (lengths, frequencies, "now", datelines),
   * and each as the bare expression ("2019"), where the codebook's phrase takes in "since", "by" or "until" (convention
   * W1); of a quantity, the phrase takes in the words of its rate ("$94 a day"). False when not given.
   */
  undated?: boolean
}

/**
 * Reads an English news text: every term, quantity, window and citation in it, each anchored to its characters and with
 * the voice it stands in. Same output for same input; linear in the length of the text; never throws.
 *
 * The order matters. Windows come first, for a date's digits are no quantity. Citations come before everything that has
 * a voice. Terms come last: they alone may not overlap one another.
 */
export function readArticle(text: string, given: Given): Reading {
  return readArticleText(articleText(text), given)
}

/** As readArticle(), of a text that is made ready already. */
export function readArticleText(
  article: ArticleText,
  { docDate, concepts, sectors, undated = false }: Given,
): Reading {
  const dates = windowsIn(article, docDate)
  const citations = readCitations(article, sectors)
  const spoken = speakers(article, citations)
  return {
    windows: readWindows(article, dates, undated, spoken),
    quantities: readQuantities(article, dates, spoken, undated),
    citations,
    terms: readTerms(article, concepts, spoken),
  }
}

/** Voice and speaker at an offset. */
function speakers(article: ArticleText, citations: CitationMention[]): VoiceAt {
  const map = voiceMap(article, citations)
  return (offset) => voiceAt(article, map, citations, offset)
}
