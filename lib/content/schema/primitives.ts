import { z } from 'zod'

/** An identifier: lower-case words joined by hyphens, as used in file names and addresses. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')

/** A day as YYYY-MM-DD that exists in the calendar; there is no year 0. */
export const isoDay = z.iso.date().refine((day) => !day.startsWith('0000'), { error: 'there is no year 0' })

/** A moment as "2026-11-26T15:50:00Z". */
export const moment = z.iso.datetime().refine((at) => !at.startsWith('0000'), { error: 'there is no year 0' })

/** A month as YYYY-MM. */
export const isoMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month as YYYY-MM')

export const text = z.string().trim().min(1)

/** An http or https address; every other scheme ("javascript:") is refused. */
export const webAddress = z.url({ protocol: /^https?$/ })

const MOST_PHRASE_WORDS = 12 // the longest phrase kept from anybodyʼs text (DESIGN section 5)

/** A phrase as printed: at most 12 words, never empty. */
export const phrase = z
  .string()
  .min(1)
  .refine((value) => value.trim() === value, { error: 'a blank at one end' })
  .refine((value) => value.trim().split(/\s+/).length <= MOST_PHRASE_WORDS, {
    error: `longer than ${MOST_PHRASE_WORDS} words`,
  })

/** A span in UTF-16 units, end exclusive. */
export const spanPair = z
  .tuple([z.number().int().min(0), z.number().int().min(1)])
  .refine(([start, end]) => end > start, { error: 'end must lie after start' })

/** A period with either end open; kind is an id of the codebookʼs window kinds. */
export const period = z.strictObject({
  kind: text,
  start: isoDay.nullable(),
  end: isoDay.nullable(),
  stated: text,
})
