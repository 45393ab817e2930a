import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { type ArticleFile, articleFile, type QuantityEntry } from '@/lib/content/schema/article'
import { recordFile } from '@/lib/content/schema/record'
import { alignWith } from '@/lib/core/align/align-article'
import { indexRecord, type RecordIndex } from '@/lib/core/align/record-index'
import { readArticle } from '@/lib/core/extract/pipeline'
import type { ConceptIndex } from '@/lib/core/extract/terms/concept-index'
import type { CodedQuantity } from '@/lib/core/findings/coded-article'
import { codedArticleOf } from '@/lib/core/findings/from-reading'
import { printedFiguresOf, releaseRecordOf } from './coded'
import { type Judged, judge } from './score'

const FOLDER = 'content/exercises'

/** The numbers of the constructed articles, aligned as coded by hand and as the engine reads them out of the texts. */
export interface ExerciseScores {
  byHand: Judged[]
  byEngine: Judged[]
  /** quantities coded by hand that the engine does not read at their place */
  notRead: number
}

/** Aligns the articles of the exercises both ways. */
export function scoreExercises(concepts: ConceptIndex): ExerciseScores {
  const scores: ExerciseScores = { byHand: [], byEngine: [], notRead: 0 }
  for (const exercise of readdirSync(FOLDER, { withFileTypes: true })) {
    if (!exercise.isDirectory()) continue
    const folder = path.join(FOLDER, exercise.name)
    const record = recordFile.parse(parse(readFileSync(path.join(folder, 'record.yaml'), 'utf8')))
    const index = indexRecord(releaseRecordOf(record))
    for (const name of readdirSync(path.join(folder, 'articles'))) {
      const slug = name.replace(/\.yaml$/, '')
      const article = articleFile.parse(parse(readFileSync(path.join(folder, 'articles', name), 'utf8')))
      const text = readFileSync(path.join(folder, `${slug}.txt`), 'utf8')
      score({ id: `${exercise.name}--${slug}`, article, text, index, concepts }, scores)
    }
  }
  return scores
}

interface Exercise {
  id: string
  article: ArticleFile
  text: string
  index: RecordIndex
  concepts: ConceptIndex
}

function score({ id, article, text, index, concepts }: Exercise, scores: ExerciseScores): void {
  const { published, headline, outlet, quantities } = article
  const byHand = alignWith(index, printedFiguresOf(article), published)
  const reading = readArticle(text, { docDate: published, concepts })
  const coded = codedArticleOf(reading, { id, outletName: outlet, headline, published, text })
  const byEngine = alignWith(index, coded.quantities, published)
  quantities.forEach((quantity, place) => {
    const hand = byHand[place]
    if (hand) scores.byHand.push(judge(id, quantity, hand, index.record))
    const read = coded.quantities.findIndex((one) => isAt(one, quantity))
    const engine = byEngine[read]
    if (engine) scores.byEngine.push(judge(id, quantity, engine, index.record))
    else scores.notRead += 1
  })
}

function isAt({ start, end, value, low, high }: CodedQuantity, quantity: QuantityEntry): boolean {
  if (start === null || end === null) return false
  const isThere = (quantity.at ?? []).some(([from, until]) => start < until && from < end)
  const sameValue = value === quantity.value || low === quantity.low || high === quantity.high
  return isThere && sameValue
}
