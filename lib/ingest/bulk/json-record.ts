import { z } from 'zod'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { readPageText } from '../html/read-page'
import { noMetadata } from '../metadata/metadata'
import { statedDate } from '../metadata/stated-date'
import { failed, type Reading } from '../reading'
import { underOurNames } from './field-names'

const line = z.string().trim().min(1).max(2000).nullish()
const date = line.refine((value) => !value || statedDate(value) !== null, {
  error: 'is no date that can be read for sure, such as 2031-03-04',
})

/** One article of a JSONL file: its text or its page, and what is known of it. Other fields are left alone. */
const shape = z.object({
  id: z.union([z.string().max(500), z.number()]).nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
  headline: line,
  byline: line,
  published: date,
  modified: date,
  outlet: line,
  link: z
    .url({ protocol: /^https?$/ })
    .max(4000)
    .nullish(),
  language: line,
})
const record = shape.refine(({ text, html }) => Boolean(text?.trim() || html?.trim()), {
  error: 'has neither "text" nor "html"',
})

/** The article in one line of JSONL; `name` is how messages call the line. What the line states wins over its page. */
export function readRecord(json: string, name: string): { reading: Reading; id: string | null } {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : 'unknown'
    return {
      reading: failed('not-json', `${name} is not JSON (${why}). Each line holds one whole object.`),
      id: null,
    }
  }
  const { fields, called } = isObject(value)
    ? underOurNames(value, fits)
    : { fields: value, called: new Map<string, string>() }
  const parsed = record.safeParse(fields)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = issue?.path.length ? `"${issue.path.join('.')}" ` : ''
    return {
      reading: failed('bad-record', `${name}: ${where}${issue?.message ?? 'is not a record'}.`),
      id: null,
    }
  }
  const { id, text, html, ...stated } = parsed.data
  const address = stated.link ?? null
  const reading: Reading = text?.trim()
    ? { ok: true, text: canonicalText(text), metadata: noMetadata(), notes: [] }
    : readPageText(html ?? '', { name, address, contentType: null })
  if (reading.ok) {
    for (const [field, given] of Object.entries(stated) as [
      keyof typeof stated,
      string | null | undefined,
    ][]) {
      const dated = field === 'published' || field === 'modified'
      const taken = given && dated ? statedDate(given) : given
      if (taken)
        reading.metadata[field] = {
          value: taken,
          source: 'line',
          where: `field ${called.get(field) ?? field}`,
        }
    }
  }
  return { reading, id: id === null || id === undefined ? null : String(id) }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function fits(name: string, value: unknown): boolean {
  return (
    Object.hasOwn(shape.shape, name) && shape.shape[name as keyof typeof shape.shape].safeParse(value).success
  )
}
