import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { AttributeValue, CodedSpans } from '@/lib/core/agreement/coded-spans'
import { cueKey, nameKey } from '@/lib/core/agreement/reading-spans'
import { comparedEnds } from '@/lib/core/agreement/share-value'
import { CliError } from '../steps'

const span = z.object({ start: z.number().int(), end: z.number().int(), text: z.string() })
const words = z.string().nullable()
const end = z.number().nullable()

/** Standoff gold as in tests/gold: one coding of one text. What is not compared is not read. */
const goldFile = z.object({
  article: z.string(),
  text: z.object({ length: z.number(), sha256: z.string() }),
  docDate: z.iso.date().nullable(),
  terms: z.array(span.extend({ facet: z.string(), concept: words.optional(), voice: z.string() })),
  quantities: z.array(
    span.extend({
      ...{ low: end, high: end, modifier: z.string(), measure: z.string(), unit: words },
      ...{ act: words.optional(), voice: z.string() },
    }),
  ),
  windows: z.array(span.extend({ kind: z.string(), from: words, until: words })),
  citations: z.array(
    span.extend({
      ...{ name: words, sector: z.string(), mode: words, named: z.boolean(), document: z.boolean() },
      ...{ quotedWords: z.number(), cueless: z.boolean().optional(), duplicateOf: z.number().optional() },
    }),
  ),
})

export interface GoldFile {
  article: string
  text: { length: number; sha256: string }
  docDate: string | null
  coding: CodedSpans
}

/** One file of gold, ready to be compared. Throws CliError, naming the file and the place, where its form is another. */
export function readGoldFile(file: string): GoldFile {
  const result = goldFile.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!result.success) {
    const [issue] = result.error.issues
    throw new CliError(`${file}, ${issue?.path.join('.')}: ${issue?.message}`)
  }
  const { article, text, docDate, ...lists } = result.data
  return { article, text, docDate, coding: codingOf(lists) }
}

type Lists = Pick<z.infer<typeof goldFile>, 'terms' | 'quantities' | 'windows' | 'citations'>

function codingOf({ terms, quantities, windows, citations }: Lists): CodedSpans {
  return {
    terms: terms.map(({ facet, concept, voice, ...at }) => ({
      ...place(at),
      attributes: { facet, voice, ...stated({ concept }) },
    })),
    quantities: quantities.map(({ low, high, modifier, measure, unit, act, voice, ...at }) => ({
      ...place(at),
      attributes: {
        ...comparedEnds({ low, high, measure }, at.text),
        modifier,
        measure,
        unit,
        voice,
        ...stated({ act }),
      },
    })),
    windows: windows.map(({ kind, from, until, ...at }) => ({
      ...place(at),
      attributes: { kind, from, until },
    })),
    citations: citations
      .filter(({ duplicateOf }) => duplicateOf === undefined)
      .map(({ name, sector, mode, named, document, quotedWords, cueless, ...at }) => ({
        ...place(at),
        attributes: {
          ...{ cue: cueless ? null : cueKey(at.text), name: name && nameKey(name), sector, named, document },
          // An older guide had "document" among the modes: what else the citation is was not coded then.
          ...(mode === null ? {} : { mode }),
          quotedWords,
        },
      })),
  }
}

const place = ({ start, end, text }: z.infer<typeof span>) => ({ start, end, text })

/** An attribute that the file leaves out was not coded; null in the file is a value. */
function stated<A extends string>(attribute: Record<A, AttributeValue | undefined>) {
  return Object.fromEntries(Object.entries(attribute).filter(([, value]) => value !== undefined)) as Partial<
    Record<A, AttributeValue>
  >
}
