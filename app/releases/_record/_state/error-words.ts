import type { ContentError } from '@/lib/content/content-error'
import { figuresOf } from './figure-edits'
import { type Path, readText, valueAt } from './record-text'

const FIELDS: Record<string, string> = {
  id: 'Id',
  title: 'Title',
  shortTitle: 'Short title',
  standfirst: 'What it counts',
  teaser: 'One line for the front page',
  teaserEvidence: 'What the line rests on',
  publisher: 'Publisher',
  publisherKind: 'Kind of publisher',
  document: 'Document',
  documentKind: 'Kind of document',
  released: 'Date',
  releasedBasis: 'How the date is known',
  url: 'Link',
  obtainedHow: 'How it was obtained',
  window: 'Window',
  headlineFigures: 'Figures on the front page',
  versions: 'Life',
  scopeNotes: 'Notes',
  figures: 'Figures',
  label: 'Label',
  value: 'Number',
  modifier: 'Limit',
  measure: 'Measure',
  unit: 'Unit',
  unitStated: 'Unit in the record’s words',
  population: 'Of whom or what',
  act: 'Act or status',
  actStated: 'Act in the record’s words',
  nature: 'Stock or flow',
  partOf: 'Part of',
  derived: 'How it was worked out',
  source: 'Source',
  confidence: 'How sure',
  confidenceNote: 'Why not surer',
  kind: 'Kind',
  start: 'From',
  end: 'Until',
  stated: 'In words',
  status: 'Step',
  on: 'On',
  note: 'Note',
}

/** An error as the form tells it: which field, what is wrong there, and the line of the YAML. */
export interface ToldError {
  /** "figures[1].unit" */
  place: string
  /** "Figure 2 (people convicted), Unit"; null for the record as a whole */
  where: string | null
  message: string
  line: number | null
}

/**
 * The errors of a check in the words of the form, by the lines that they have now; an empty field is simply not filled in
 * yet. What has been changed since the text was `checked` is left out: the next check will tell.
 */
export function toldErrors(errors: readonly ContentError[], checked: string, now: string): ToldError[] {
  const [then, text] = [readText(checked), readText(now)]
  if (!then.ok) return checked === now ? errors.map((error) => ({ ...error, where: null })) : []
  if (!text.ok) return []
  const { data } = then
  return errors.flatMap(({ place, line, message }) => {
    const path = pathOf(place)
    const value = valueAt(data, path)
    if (JSON.stringify(value) !== JSON.stringify(valueAt(text.data, path))) return []
    const isEmpty = path.length > 0 && (value === undefined || value === null || value === '')
    const isList = Array.isArray(value) && value.length === 0
    return {
      ...{ place, line: checked === now ? line : text.lineOf(path) },
      where: path.length === 0 ? null : placeInWords(path, data),
      message: isEmpty ? 'is not filled in yet' : isList ? 'has no entry yet' : message,
    }
  })
}

/** The name of a field as the form has it. */
export function fieldName(key: string): string {
  return FIELDS[key] ?? key
}

/** A place as a path: "figures[1].unit" is ["figures", 1, "unit"]. */
export function pathOf(place: string): Path {
  return [...place.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  )
}

const ENTRY: Record<string, string> = { figures: 'Figure', versions: 'Step', scopeNotes: 'Note' }

function placeInWords(path: Path, data: unknown): string {
  const [list, index, ...rest] = path
  const entry = typeof list === 'string' ? ENTRY[list] : undefined
  const names = (steps: Path) =>
    steps.map((step) => (typeof step === 'number' ? step + 1 : fieldName(step))).join(', ')
  if (!entry || typeof index !== 'number') return names(path)
  const label = list === 'figures' ? figuresOf(data)[index]?.label : null
  return [
    `${entry} ${index + 1}${label ? ` (${label})` : ''}`,
    ...(rest.length > 0 ? [names(rest)] : []),
  ].join(', ')
}
