import type { Metadata } from '../metadata/metadata'
import { headlineOfText } from './headline-of-text'
import { linesAroundHeadline } from './lines-around-headline'

/** What a document states, with what it leaves out read from the first lines of its text where they tell it. */
export function metadataOfText(text: string, stated: Metadata): Metadata {
  const headline = stated.headline ?? headlineOfText(text)
  const { byline, published, modified } = linesAroundHeadline(text, headline?.value ?? null)
  return {
    ...stated,
    headline,
    byline: stated.byline ?? byline,
    published: stated.published ?? published,
    modified: stated.modified ?? modified,
  }
}
