import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Content } from '@/lib/content/content'

const FOLDER = 'tests/gold/findings'

const noted = z.strictObject({
  noted: z.array(
    z.strictObject({
      article: z.string(),
      phrase: z.string(),
      rule: z.string(),
      figure: z.string().nullable(),
      reason: z.string(),
      heldOut: z.boolean(),
    }),
  ),
})

const judgements = z.strictObject({
  judgements: z.array(
    z.strictObject({
      article: z.string(),
      rule: z.string(),
      /** the mention that the finding rests on first, or the words where none was coded */
      ref: z.string(),
      figure: z.string().nullable(),
      /** the mark of the statement that was judged; without one the verdict holds for whatever the finding says now */
      said: z.string().optional(),
      verdict: z.enum(['right', 'arguable', 'wrong']),
      reason: z.string().optional(),
    }),
  ),
})

/** A difference that a finding should name. */
export interface Wanted {
  id: string
  articleId: string
  rule: string
  figureId: string | null
  phrase: string
  /** spans in the text, where there is one */
  at: readonly (readonly [number, number])[]
  set: 'planted' | 'noted' | 'noted, held out'
}

export type Judgement = z.infer<typeof judgements>['judgements'][number]

/** The differences planted in the exercises, without what was left out, which is no finding, and those noted by hand. */
export function wantedDifferences(content: Content): Wanted[] {
  const planted = content.exercises.flatMap(({ id, planted }) =>
    planted
      .filter(({ rule }) => rule !== 'left-out')
      .map(
        ({ article, rule, record, phrase, at, alsoAt, ...entry }): Wanted => ({
          id: entry.id,
          articleId: `${id}--${article}`,
          ...{ rule, figureId: record, phrase, at: [at, ...alsoAt], set: 'planted' },
        }),
      ),
  )
  const file = noted.parse(parse(readFileSync(path.join(FOLDER, 'noted.yaml'), 'utf8')))
  const byHand = file.noted.map(
    ({ article, rule, figure, phrase, heldOut }): Wanted => ({
      id: `${article} ${rule} ${phrase}`,
      articleId: article,
      ...{ rule, figureId: figure, phrase, at: [], set: heldOut ? 'noted, held out' : 'noted' },
    }),
  )
  return [...planted, ...byHand]
}

const FILES = {
  first: 'judgements.yaml',
  second: 'judgements-second.yaml',
  // what the second judge said of the statements of version 1, before they were reworded
  'second, version 1': 'judgements-second-version-1.yaml',
}

/** The findings judged by hand, one by one, by one of two people. */
export function readJudgements(judge: keyof typeof FILES = 'first'): Judgement[] {
  const file = path.join(FOLDER, FILES[judge])
  return existsSync(file) ? judgements.parse(parse(readFileSync(file, 'utf8'))).judgements : []
}

/** Whether an article is held out: a third of them, by the first byte of the SHA-256 of its id. */
export function isHeldOut(articleId: string): boolean {
  const [first = 0] = createHash('sha256').update(articleId).digest()
  return first % 3 === 0
}
