import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Found } from './own-text'

const span = z.object({ start: z.number(), end: z.number() })
const stretch = z.tuple([z.number(), z.number()])

const timeSpan = span.extend({
  text: z.string().default(''),
  creation: z.boolean().nullish(),
  /** first day and the day after the last */
  interval: z.tuple([z.string(), z.string()]).nullish(),
})
const quantity = z.object({ value: z.string(), normalized_unit: z.string(), change: z.string().default('=') })
const attribution = span.extend({
  style: z.enum(['quoted', 'mixed', 'reported']),
  content: z.array(stretch),
  source: z.array(stretch),
  cue: z.array(stretch),
})

const head = { id: z.string(), text: z.string(), docDate: z.string().nullish() }
/** A text with its time expressions. */
export const timeDocument = z.object({ ...head, spans: z.array(timeSpan) })
/** A sentence with its quantities by value, without places. */
export const valueDocument = z.object({ ...head, quantities: z.array(quantity) })
/** A sentence with the places of its quantities. */
export const placeDocument = z.object({ ...head, spans: z.array(span) })
/** A text with its attributions. */
export const attributionDocument = z.object({ ...head, spans: z.array(attribution) })

export type TimeDocument = z.infer<typeof timeDocument>
export type ValueDocument = z.infer<typeof valueDocument>
export type PlaceDocument = z.infer<typeof placeDocument>
export type AttributionDocument = z.infer<typeof attributionDocument>

const FOLDER = '../shared/bench/gold'

/** The documents of a file of public gold, one a line; absent where the file is. Throws where a line has another form. */
export function publicDocuments<T>(name: string, schema: z.ZodType<T>): Found<T> {
  const file = `${FOLDER}/${name}.jsonl`
  if (!existsSync(file)) return { absent: `there is no ${file}` }
  const lines = readFileSync(file, 'utf8').split('\n')
  return { texts: lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line))) }
}
