import type { CodedMention, CodedSpan } from '@/lib/core/correct/coded-mention'
import { fieldsOf, type MentionKind } from './mention-fields'

/** What stands in the fields of a form, by the fieldʼs name; empty: not stated. A check is "yes" or empty. */
export type FormValues = Record<string, string>

export interface Problem {
  field: string
  message: string
}

/** What a mention looks like in the form. */
export function formValues(mention: CodedMention): FormValues {
  const coded: Record<string, unknown> = { ...mention }
  return Object.fromEntries(fieldsOf(mention.kind).map(({ name }) => [name, shown(coded[name])]))
}

/** An empty form for a kind; what is the most frequent case stands in it. */
export function emptyValues(kind: MentionKind): FormValues {
  const empty = Object.fromEntries(fieldsOf(kind).map(({ name }) => [name, '']))
  return { ...empty, voice: 'outlet', ...(kind === 'quantity' && { measure: 'count', modifier: 'exact' }) }
}

/** The mention that a form says, or what is wrong with its fields. */
export function codedOf(
  kind: MentionKind,
  span: CodedSpan,
  values: FormValues,
): { mention: CodedMention } | { problems: Problem[] } {
  const problems: Problem[] = []
  const coded: Record<string, unknown> = { kind, span }
  for (const { name, label, control, isRequired } of fieldsOf(kind)) {
    const value = values[name]?.trim() ?? ''
    if (control === 'check') coded[name] = value !== ''
    else if (control === 'number' && value !== '') {
      const number = numberOf(value)
      if (number === null)
        problems.push({
          field: name,
          message: `“${value}” is no number. Write it in figures: 68,000 or 3.5.`,
        })
      coded[name] = number
    } else coded[name] = value === '' ? null : value
    if (value === '' && (isRequired || name === 'name'))
      problems.push({ field: name, message: `${label}: this has to be filled in.` })
  }
  // The fields above are those of the kind, each with a value of its type.
  return problems.length > 0 ? { problems } : { mention: coded as unknown as CodedMention }
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : ''
  return value === null || value === undefined ? '' : String(value)
}

/** A number as people write it: with commas or spaces between thousands, a percent or a dollar sign. */
function numberOf(text: string): number | null {
  const bare = text.replace(/^\$\s*|\s*%$/g, '')
  if (!/^-?\d{1,3}([, ]\d{3})+(\.\d+)?$|^-?\d+(\.\d+)?$/.test(bare)) return null
  const number = Number(bare.replace(/[, ]/g, ''))
  return Number.isFinite(number) ? number : null
}
