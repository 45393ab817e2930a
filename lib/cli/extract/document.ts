import { z } from 'zod'

/** One line of `npm run extract`: a text with a name, and the day it was published on. */
const document = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** a day, or a day with a time of day, which is not looked at */
  docDate: z
    .union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
      error: 'is no day; write it like 2024-09-27',
    })
    .nullish(),
})

export interface Document {
  id: string | number
  text: string
  /** ISO day, or null when not known */
  docDate: string | null
}

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** The document in one line of JSON, or what is wrong with the line, in words. */
export function parseDocument(line: string): Document | { problem: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { problem: `is not JSON (${error instanceof Error ? error.message : error})` }
  }
  const result = document.safeParse(value)
  if (!result.success) {
    const [issue] = result.error.issues
    const field = issue?.path.join('.')
    return { problem: `${field ? `"${field}": ` : ''}${issue?.message ?? 'not a document'}` }
  }
  return { ...result.data, docDate: result.data.docDate?.slice(0, DAY_LENGTH) ?? null }
}
