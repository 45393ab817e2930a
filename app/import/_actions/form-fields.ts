import { z } from 'zod'
import type { Facts } from '@/lib/commands/import/facts'
import { EDITABLE, type EditableField, NEW_RELEASE } from '../_state/import-state'
import { shownValue } from '../_state/review-values'

const SOURCES = [
  'json-ld',
  'open-graph',
  'meta',
  'link',
  'time',
  'page',
  'file',
  'feed',
  'line',
  'person',
] as const
const fact = z
  .object({ value: z.string(), source: z.enum(SOURCES), where: z.string().min(1).max(500) })
  .nullable()
const facts = z.object({
  ...{
    headline: fact,
    byline: fact,
    published: fact,
    modified: fact,
    outlet: fact,
    link: fact,
    language: fact,
  },
})

/** What goes through the second step unseen, as the first gave it. */
const carried = z.object({
  way: z.enum(['paste', 'file', 'link']),
  name: z.string().max(4_096).nullable(),
  facts,
  notes: z.array(z.string().max(2_000)).max(50),
})

export type Carried = z.infer<typeof carried>

/** A field of a form as text; empty where it is missing or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** What the first step carried into the second; null when it is not what we wrote. */
export function readCarried(form: FormData): Carried | null {
  try {
    const read = carried.safeParse(JSON.parse(textOf(form, 'carried')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** The facts to store: as they were read where a person left them, else the person's. */
export function editedFacts(found: Facts, values: Record<EditableField, string>, actor: string): Facts {
  const edited: Facts = { ...found }
  for (const field of EDITABLE) {
    const value = values[field].trim()
    if (value === '') edited[field] = null
    else if (value !== shownValue(field, found[field]).trim())
      edited[field] = { value, source: 'person', where: actor }
  }
  return edited
}

/** The editable fields as they stand in the form. */
export function valuesOf(form: FormData): Record<EditableField, string> {
  return Object.fromEntries(EDITABLE.map((field) => [field, textOf(form, field)])) as Record<
    EditableField,
    string
  >
}

/** The release that was chosen: a candidate, or of those in the list; null for none of them, or one to be entered. */
export function releaseOf(form: FormData): string | null {
  const chosen = textOf(form, 'release')
  if (chosen === NEW_RELEASE) return null
  return (chosen === 'other' ? textOf(form, 'other') : chosen) || null
}

/** Whether the article is about a release that is not here yet, which is to be entered next. */
export function entersRelease(form: FormData): boolean {
  return textOf(form, 'release') === NEW_RELEASE
}

/** Where a release is entered that begins with an article. */
export function enterReleaseFor(articleId: string): string {
  return `/releases/new?article=${articleId}`
}
