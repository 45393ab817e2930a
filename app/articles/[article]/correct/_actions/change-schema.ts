import { z } from 'zod'
import type { Change } from '@/lib/core/correct/change'
import type { CodedMention } from '@/lib/core/correct/coded-mention'

const LONGEST = 2_000 // characters of a field; a note is the longest that people write
const text = z.string().max(LONGEST).nullable()
const word = z.string().min(1).max(LONGEST)
const offset = z.number().int().min(0)
const number = z.number().finite().nullable()
const id = z.number().int().positive()

const phrase = {
  span: z.object({ start: offset, end: offset }),
  voice: z.enum(['outlet', 'quoted', 'paraphrased', 'scare quotes']).nullable(),
  speaker: text,
  note: text,
}
const mention = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('term'), ...phrase, facet: word, concept: text }),
  z.object({
    kind: z.literal('quantity'),
    ...phrase,
    ...{ value: number, low: number, high: number, modifier: text, measure: text, unit: text },
    ...{ unitStated: text, population: text, act: text, windowStated: text },
  }),
  z.object({ kind: z.literal('window'), ...phrase, windowKind: word, start: text, end: text, dates: text }),
  z.object({
    kind: z.literal('citation'),
    ...phrase,
    ...{ name: word, title: text, organisation: text, sector: word, named: z.boolean() },
    ...{ mode: text, cue: text, via: text },
  }),
]) satisfies z.ZodType<CodedMention>

/** A change as the browser sends it; ids and places are held against the coding by the command. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add'), mention }),
  z.object({ kind: z.literal('edit'), mentionId: id, to: mention }),
  z.object({ kind: z.literal('delete'), mentionId: id }),
  z.object({ kind: z.literal('split'), mentionId: id, at: offset }),
  z.object({ kind: z.literal('merge'), mentionIds: z.array(id).min(2).max(20) }),
  z.object({ kind: z.literal('retie'), mentionId: id, figureId: z.string().min(1).max(200).nullable() }),
  z.object({ kind: z.literal('accept'), mentionId: id }),
]) satisfies z.ZodType<Change>
