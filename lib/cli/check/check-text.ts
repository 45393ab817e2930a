import type { ArticleContent, Content } from '@/lib/content/content'
import type { RecordFile } from '@/lib/content/schema/record'
import { alignArticle } from '@/lib/core/align/align-article'
import { indexReleases } from '@/lib/core/align/release-index'
import { type ReleaseCandidate, whichRelease } from '@/lib/core/align/which-release'
import { readArticle } from '@/lib/core/extract/pipeline'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'
import type { CodedArticle } from '@/lib/core/findings/coded-article'
import type { Finding } from '@/lib/core/findings/finding'
import { codedArticleOf } from '@/lib/core/findings/from-reading'
import { findingsOf } from '@/lib/core/findings/registry'
import { articleText } from '@/lib/core/text/article-text'
import { releaseRecordOf } from '../eval-align/coded'
import { codedArticleOfContent } from '../eval-findings/coded-article'

/** A text to be held against a record. */
export interface TextToCheck {
  /** the canonical text */
  text: string
  /** ISO day, or null when not known */
  published: string | null
}

/** The text as the engine reads it, under the name that statements give it. */
export function readText({ text, published }: TextToCheck, content: Content): CodedArticle {
  const { headline } = articleText(text)
  const reading = readArticle(text, {
    docDate: published,
    concepts: conceptIndex(content.codebook.concepts),
  })
  return codedArticleOf(reading, {
    id: 'this text',
    outletName: 'this text',
    headline: headline && text.slice(headline.start, headline.end),
    published,
    text,
  })
}

/** All records of content/, the constructed ones after the real. */
export function recordsOf(content: Content): RecordFile[] {
  return [...content.releases, ...content.exercises.map(({ release }) => release)].map(({ record }) => record)
}

/** The releases that the text may be about, best first. */
export function candidatesFor(article: CodedArticle, content: Content): ReleaseCandidate[] {
  const clues = {
    quantities: article.quantities,
    names: article.citations.flatMap(({ name, organisation }) =>
      organisation ? [name, organisation] : [name],
    ),
    published: article.published,
    words: [article.text ?? ''],
  }
  return whichRelease(clues, indexReleases(recordsOf(content).map(releaseRecordOf)))
}

/** What the rules notice in the text against a record, and against what other outlets printed of it. */
export function findingsAgainst(article: CodedArticle, file: RecordFile, content: Content): Finding[] {
  const record = releaseRecordOf(file)
  const align = (one: CodedArticle) =>
    new Map(alignArticle(one.quantities, record, one.published).map((aligned) => [aligned.ref, aligned]))
  const others = codedFor(file.id, content).map((other) => ({ article: other, aligned: align(other) }))
  return findingsOf({ record, article, aligned: align(article), others })
}

/** The articles of content/ about a release, as coded by hand. */
export function codedFor(releaseId: string, content: Content): CodedArticle[] {
  const exercise = content.exercises.find(({ id }) => id === releaseId)
  const outlets = exercise ? exercise.outlets : content.outlets
  const articles: readonly ArticleContent[] =
    exercise?.articles ?? content.articles.filter((one) => one.releaseId === releaseId)
  const names = new Map(outlets.map(({ id, name }) => [id, name]))
  return articles.map((one) =>
    codedArticleOfContent(one, names.get(one.article.outlet) ?? one.article.outlet, null),
  )
}
