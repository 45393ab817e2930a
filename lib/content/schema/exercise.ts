import { z } from 'zod'
import { plantedRuleIds } from '@/lib/core/exercises/planted-rules'
import { outletFile } from './outlet'
import { slug, spanPair, text } from './primitives'

/** content/exercises/<id>/outlets.yaml: the invented outlets that the exercise's articles are by. */
export const exerciseOutlets = z.strictObject({ outlets: z.array(outletFile).min(1) })

/** content/exercises/<id>/quotations.yaml: which words in quotation marks belong to which citation. */
export const quotationsFile = z.strictObject({
  exercise: slug,
  /** by article; `n` is the place in `citations` from 1, `quotes` are spans with their quotation marks */
  articles: z.record(
    slug,
    z.array(z.strictObject({ n: z.number().int().min(1), quotes: z.array(spanPair).min(1) })),
  ),
})

const planted = z.strictObject({
  id: slug,
  /** the article's file name */
  article: slug,
  at: spanPair,
  phrase: text,
  /** where else in the article the same difference stands */
  alsoAt: z.array(spanPair).default([]),
  rule: z.enum(plantedRuleIds),
  /** the figure that it departs from */
  record: slug.nullable(),
  explanation: text,
})

/** content/exercises/<id>/key.yaml: the differences planted in the articles, and what holds. */
export const exerciseKey = z.strictObject({
  exercise: slug,
  title: text,
  /** figures that add up: the total is the sum of its parts */
  sums: z.array(z.strictObject({ total: slug, parts: z.array(slug).min(2) })),
  /** the article in which nothing is planted */
  careful: slug,
  planted: z.array(planted).min(1),
})

export type ExerciseOutlets = z.infer<typeof exerciseOutlets>
export type QuotationsFile = z.infer<typeof quotationsFile>
export type ExerciseKey = z.infer<typeof exerciseKey>
export type PlantedEntry = ExerciseKey['planted'][number]
