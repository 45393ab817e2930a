import type { StyleRuleEntry } from '../schema/style-guide'

/** A rule of a style guide as a form holds it: words as they are typed, a list of wordings with one on each line. */
export interface RuleFields {
  rule: string
  /** one on each line, "illegal / illegals" where it has a plural */
  wordings: string
  use: string
  advice: string
  /** a ruling that gives source, address and dates; empty where the rule gives its own */
  ruling: string
  source: string
  url: string
  from: string
  until: string
  where: string[]
  exempt: string[]
  concepts: string[]
}

/** Where a rule holds, and what it leaves alone: what the form offers to tick, all of it ticked in a new rule. */
export const WHERE = ['own voice', 'paraphrase', 'headline'] as const
export const EXEMPT = ['quotations', 'names and titles'] as const

export const EMPTY_RULE: RuleFields = {
  ...{ rule: '', wordings: '', use: '', advice: '', ruling: '', source: '', url: '', from: '', until: '' },
  ...{ where: [...WHERE], exempt: [...EXEMPT], concepts: [] },
}

/** The rule of a guide as a form holds it; `ruleEntry` of it gives the rule again. */
export function ruleFields({ id: _, wordings, use, ...entry }: StyleRuleEntry): RuleFields {
  const { rule, advice, ruling, source, url, from, until, where, exempt, concepts } = entry
  return {
    ...{ rule, where, exempt, concepts, wordings: lines(wordings), use: lines(use) },
    ...{ advice: advice ?? '', ruling: ruling ?? '', source: source ?? '' },
    ...{ url: url ?? '', from: from ?? '', until: until ?? '' },
  }
}

/** What was typed as an entry of a guide under `id`: nothing that was left empty, not yet held to any rule. */
export function ruleEntry(fields: RuleFields, id: string): Record<string, unknown> {
  const typed = { ...fields, wordings: wordingsOf(fields.wordings), use: wordingsOf(fields.use) }
  // Where a ruling gives them they are not given twice.
  if (typed.ruling.trim() !== '') Object.assign(typed, { source: '', url: '', from: '', until: '' })
  const isLeftOut = (name: string, value: string | readonly unknown[]) =>
    value.length === 0 ? name !== 'exempt' && name !== 'where' : isDefault(name, value)
  const told = Object.entries(typed).flatMap(([name, value]): [string, unknown][] => {
    const kept = typeof value === 'string' ? value.trim() : value
    return isLeftOut(name, kept) ? [] : [[name, kept]]
  })
  return { id, ...Object.fromEntries(told) }
}

/** Both lists are left out of a file where everything in them holds. */
function isDefault(name: string, value: string | readonly unknown[]): boolean {
  const all: readonly string[] | null = name === 'where' ? WHERE : name === 'exempt' ? EXEMPT : null
  return all !== null && all.length === value.length
}

function lines(wordings: StyleRuleEntry['wordings']): string {
  return wordings.map((one) => (typeof one === 'string' ? one : `${one.one} / ${one.many}`)).join('\n')
}

function wordingsOf(typed: string): StyleRuleEntry['wordings'] {
  return typed.split('\n').flatMap((line) => {
    const [one = '', many = ''] = line.split('/').map((part) => part.trim())
    if (one === '') return []
    return [many === '' ? one : { one, many }]
  })
}
