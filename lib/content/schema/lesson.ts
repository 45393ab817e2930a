import { z } from 'zod'
import { plantedRuleIds } from '@/lib/core/exercises/planted-rules'
import { classCodebook } from './class-codebook'
import { isoDay, phrase, slug, text } from './primitives'

/** content/lessons/codebooks.yaml: what classes can code with. */
export const codebooksFile = z.strictObject({ codebooks: z.array(classCodebook).min(1) })

export const lessonTasks = ['code', 'numbers', 'windows', 'voices', 'headline'] as const

const task = z.strictObject({
  task: z.enum(lessonTasks),
  title: text,
  /** file names of the exerciseʼs articles, in the order in which pupils get them */
  texts: z.array(slug).min(1).max(4),
  /** of codebooks.yaml; for `code` alone */
  codebook: slug.nullable().default(null),
})

const step = z.strictObject({ minutes: z.number().int().min(1), title: text, teacher: text })

/** What the key says of one phrase; exactly one of the last five, held against the exercise. */
const keyEntry = z.strictObject({
  text: slug,
  phrase,
  why: text,
  /** a code of the codebook of the first task */
  code: slug.optional(),
  /** the figure that a number is tied to; null: to none */
  figure: slug.nullable().optional(),
  voice: z.enum(['outlet', 'quoted', 'paraphrased', 'scare quotes']).optional(),
  /** the days that the words must mean; null: not stated */
  window: z.strictObject({ start: isoDay.nullable(), end: isoDay.nullable() }).optional(),
  /** the kind of difference that is planted there */
  rule: z.enum(plantedRuleIds).optional(),
})

/** content/lessons/<id>.yaml: one lesson of 45 minutes. */
export const lessonFile = z.strictObject({
  id: slug,
  /** the place in the list, from 1 */
  number: z.number().int().min(1),
  title: text,
  /** what it is about, in a sentence to pupils */
  question: text,
  minutes: z.literal(45),
  /** the constructed exercise that it works on */
  exercise: slug,
  tasks: z.array(task).min(1).max(2),
  aims: z.array(text).min(2).max(4),
  before: text,
  steps: z.array(step).min(3).max(7),
  sheet: z.strictObject({
    intro: text,
    /** what pupils do on paper; `lines` to write on */
    items: z
      .array(z.strictObject({ ask: text, lines: z.number().int().min(0).max(6) }))
      .min(2)
      .max(7),
  }),
  key: z.strictObject({ intro: text, entries: z.array(keyEntry).min(3).max(9) }),
  talk: z.array(text).min(1).max(3),
  /** the same on a real release */
  onReal: z.strictObject({ release: slug, how: text }),
})

export type LessonFile = z.infer<typeof lessonFile>
export type LessonKeyEntry = LessonFile['key']['entries'][number]
export type LessonTask = LessonFile['tasks'][number]
