import path from 'node:path'
import type { ArticleContent, Content, ExerciseArticle } from '@/lib/content/content'
import type { RecordFile } from '@/lib/content/schema/record'
import { alignAsTied, type TiesByPeople } from '@/lib/core/align/align-as-tied'
import type { Aligned } from '@/lib/core/align/aligned'
import { indexRecord } from '@/lib/core/align/record-index'
import { isSamePage } from '@/lib/core/compare/same-page'
import { readArticle } from '@/lib/core/extract/pipeline'
import { type ConceptIndex, conceptIndex } from '@/lib/core/extract/terms/concept-index'
import type { CodedArticle } from '@/lib/core/findings/coded-article'
import type { Checked } from '@/lib/core/findings/finding'
import { codedArticleOf } from '@/lib/core/findings/from-reading'
import { withOnlySource } from '@/lib/core/findings/only-source'
import { findingsOf } from '@/lib/core/findings/registry'
import { textsBySha } from '../eval/own-text'
import { releaseRecordOf } from '../eval-align/coded'
import { codedArticleOfContent } from './coded-article'
import type { Found } from './score'

/** the texts of the articles coded whole, which the repository does not hold */
const TEXTS = path.join('..', 'shared', 'articles')

interface WithAlignment {
  article: CodedArticle
  aligned: ReadonlyMap<string, Aligned>
}

/** Who ties the numbers of real articles to figures: rules alone, or the people who coded them, as screens show it. */
export type TiedBy = 'rule' | 'people'

/** What the rules notice on every article of content/, with what they looked at. */
export function findingsOnAll(
  content: Content,
  tiedBy: TiedBy = 'rule',
): { found: Found[]; checked: Checked[] } {
  const checked = checkedArticles(content, tiedBy)
  const constructed = new Set(content.exercises.map(({ id }) => id))
  const found = checked.flatMap((one) =>
    findingsOf(one).map((finding) => ({
      articleId: one.article.id,
      finding,
      isRead: constructed.has(one.record.id),
    })),
  )
  return { found, checked }
}

/** Every article with its release's record and the other articles about it: the exercises first, then the real ones. */
function checkedArticles(content: Content, tiedBy: TiedBy): Checked[] {
  const concepts = conceptIndex(content.codebook.concepts)
  return [...exercises(content, concepts), ...releases(content, concepts, tiedBy)]
}

/** The exercises as the engine reads them, aligned by the machine. */
function exercises(content: Content, concepts: ConceptIndex): Checked[] {
  return content.exercises.flatMap(({ release, articles, outlets }) => {
    const names = new Map(outlets.map(({ id, name }) => [id, name]))
    const coded = articles.map((article) => machineRead(article, names, concepts))
    return checkedTogether(release.record, coded, () => new Set())
  })
}

function machineRead(
  { id, article, text }: ExerciseArticle,
  names: ReadonlyMap<string, string>,
  concepts: ConceptIndex,
): CodedArticle {
  const docDate = article.published?.length === 10 ? article.published : null
  return codedArticleOf(readArticle(text.body, { docDate, concepts }), {
    id,
    outletName: names.get(article.outlet) ?? article.outlet,
    headline: article.headline,
    published: article.published,
    text: text.body,
  })
}

/** The real articles as coded by hand. */
function releases(content: Content, concepts: ConceptIndex, tiedBy: TiedBy): Checked[] {
  const texts = textsBySha(TEXTS)
  const names = new Map(content.outlets.map(({ id, name }) => [id, name]))
  return content.releases.flatMap(({ record }) => {
    const articles = content.articles.filter(({ releaseId }) => releaseId === record.id)
    const coded = articles.map((one) => {
      const text = one.article.text ? texts.get(one.article.text.sha256) : undefined
      const docDate = one.article.published?.length === 10 ? one.article.published : null
      const attached = text === undefined ? null : { text, reading: readArticle(text, { docDate, concepts }) }
      return codedArticleOfContent(one, names.get(one.article.outlet) ?? one.article.outlet, attached)
    })
    const ties = tiedBy === 'people' ? (id: string) => tiesOf(articles, id, record) : undefined
    const onlySource = (id: string) => {
      const own = articles.find((one) => one.id === id)
      return own ? onlyFrom(own, record) : new Set<string>()
    }
    return checkedTogether(record, coded, onlySource, ties)
  })
}

function checkedTogether(
  file: RecordFile,
  coded: readonly CodedArticle[],
  onlySource: (articleId: string) => ReadonlySet<string>,
  ties: (articleId: string) => TiesByPeople = () => new Map(),
): Checked[] {
  const record = releaseRecordOf(file)
  const index = indexRecord(record)
  const all: WithAlignment[] = coded.map((article) => {
    const only = onlySource(article.id)
    const day = article.published?.length === 10 ? article.published : null
    const found = alignAsTied(index, article.quantities, ties(article.id), day)
    return { article, aligned: new Map(found.map((one) => [one.ref, withOnlySource(one, only)])) }
  })
  return all.map((own) => ({ ...own, record, others: all.filter((other) => other !== own) }))
}

/** What the coder of an article tied to figures of the record, and what to none of them. */
function tiesOf(articles: readonly ArticleContent[], id: string, { figures }: RecordFile): TiesByPeople {
  const own = articles.find((one) => one.id === id)?.article.quantities ?? []
  const known = new Set(figures.map((figure) => figure.id))
  return new Map(
    own.map(({ figure }, place) => [`q${place + 1}`, figure !== null && known.has(figure) ? figure : null]),
  )
}

/** The figures that the record has from this very article. */
function onlyFrom({ article }: ArticleContent, { figures }: RecordFile): ReadonlySet<string> {
  const addresses = [article.url, article.copyUrl, ...article.alsoSeenAt]
  const own = figures.filter(
    ({ confidence, source }) =>
      confidence === 'reported by one outlet' && addresses.some((address) => isSamePage(address, source)),
  )
  return new Set(own.map(({ id }) => id))
}
