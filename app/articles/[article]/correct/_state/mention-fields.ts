import type { CodedMention } from '@/lib/core/correct/coded-mention'
import type { Correction } from '@/lib/core/correct/correction'

export type MentionKind = CodedMention['kind']

/** A field of the form for a mention. */
export interface MentionField {
  /** as in CodedMention, so that a refusal can name it */
  name: string
  label: string
  control: 'text' | 'number' | 'date' | 'check' | 'choice'
  /** the list of the codebook to choose from */
  list?: keyof Correction['lists'] | 'voices'
  /** a choice without "not stated" */
  isRequired?: boolean
  hint?: string
}

/** The four kinds with the keys that choose them. */
export const kindChoices: { kind: MentionKind; label: string; keys: [string, string]; says: string }[] = [
  { kind: 'term', label: 'Word', keys: ['1', 't'], says: 'a wording for people, acts or status' },
  { kind: 'quantity', label: 'Number', keys: ['2', 'n'], says: 'a number and what it counts' },
  { kind: 'window', label: 'Window', keys: ['3', 'w'], says: 'the time that something covers' },
  { kind: 'citation', label: 'Source', keys: ['4', 'c'], says: 'the cue by which somebody is cited' },
]

const OWN: Record<MentionKind, MentionField[]> = {
  term: [
    { name: 'facet', label: 'What the words name', control: 'choice', list: 'facets', isRequired: true },
    { name: 'concept', label: 'Wording', control: 'choice', list: 'concepts' },
  ],
  quantity: [
    {
      name: 'value',
      label: 'Number',
      control: 'number',
      hint: 'empty for a range or a number in no figures',
    },
    { name: 'low', label: 'Range from', control: 'number' },
    { name: 'high', label: 'Range to', control: 'number' },
    { name: 'modifier', label: 'Limited by', control: 'choice', list: 'modifiers' },
    { name: 'measure', label: 'Measure', control: 'choice', list: 'measures' },
    { name: 'unit', label: 'Unit of count', control: 'choice', list: 'units' },
    { name: 'unitStated', label: 'Unit as printed', control: 'text' },
    { name: 'population', label: 'Of whom', control: 'text' },
    { name: 'act', label: 'Act or status', control: 'choice', list: 'acts' },
    { name: 'windowStated', label: 'Time as printed', control: 'text' },
  ],
  window: [
    { name: 'windowKind', label: 'Kind of window', control: 'choice', list: 'windowKinds', isRequired: true },
    { name: 'start', label: 'First day', control: 'date' },
    { name: 'end', label: 'Last day', control: 'date' },
    { name: 'dates', label: 'What it dates', control: 'text' },
  ],
  citation: [
    { name: 'name', label: 'Source', control: 'text', hint: 'a name, or the words that stand for one' },
    { name: 'title', label: 'Title as given', control: 'text' },
    { name: 'organisation', label: 'Organisation', control: 'text' },
    { name: 'sector', label: 'Sector', control: 'choice', list: 'sectors', isRequired: true },
    { name: 'named', label: 'Named', control: 'check' },
    { name: 'mode', label: 'Cited by', control: 'choice', list: 'modes' },
    { name: 'cue', label: 'Cue', control: 'text', hint: 'said, according to …' },
    { name: 'via', label: 'Taken from', control: 'text', hint: 'another outlet' },
  ],
}

const COMMON: MentionField[] = [
  { name: 'voice', label: 'Voice', control: 'choice', list: 'voices' },
  { name: 'speaker', label: 'Speaker', control: 'text', hint: 'where the voice is not the outlet’s' },
  { name: 'note', label: 'Note', control: 'text' },
]

/** The fields of a kind, its own first, in the order of the form. */
export function fieldsOf(kind: MentionKind): MentionField[] {
  return [...OWN[kind], ...COMMON]
}
