import type { StylePlace, StyleRule, Wording } from '@/lib/core/style/guide'
import type { ContentError } from '../content-error'
import { parseSource } from '../parse-file'
import type { YamlFile } from '../yaml-file'
import { MAPPED_KEYS, MAPPED_KINDS, NOT_MAPPED, type ValeCheck, valeCheck } from './check-file'
import { safePattern } from './safe-pattern'

/** A check as rules, and a note for each key of it that is not carried over. */
export interface ImportedCheck {
  rules: StyleRule[]
  notes: ContentError[]
}

const PLAIN = /^[\p{L}\p{N} '’.,-]+$/u // words without any sign of a pattern; a point stands for itself in these
const GROUP = /\$\d|%\[/

/**
 * One Vale check as rules, one for each wording of it; `name` is "Style.Check", as Vale names it. What does not map is
 * noted with file, line and key, never dropped in silence.
 */
export function importCheck(source: string, shown: string, name: string): ImportedCheck {
  const read = parseSource({ path: shown, shown, source }, valeCheck)
  if ('errors' in read) return { rules: [], notes: read.errors }
  const { data: check, yaml } = read.parsed
  const notes: ContentError[] = []
  const note = (path: readonly PropertyKey[], message: string) => notes.push(yaml.errorAt(path, message))
  if (!MAPPED_KINDS.has(check.extends)) {
    note(
      ['extends'],
      `"${check.extends}" is not imported; only substitution and existence name words to look at`,
    )
    return { rules: [], notes }
  }
  for (const key of Object.keys(check)) {
    if (!MAPPED_KEYS.has(key) && yamlHas(yaml, key))
      note([key], `is not carried over: ${NOT_MAPPED[key] ?? 'unknown here'}`)
  }
  const where = placesOf(check, note)
  if (where.length === 0) return { rules: [], notes }
  const entries =
    check.extends === 'substitution'
      ? Object.entries(check.swap ?? {}).map(([words, use]) => ({ words, use, path: ['swap', words] }))
      : (check.tokens ?? []).map((words, index) => ({ words, use: '', path: ['tokens', index] }))
  if (entries.length === 0)
    note(['extends'], `the check has no ${check.extends === 'substitution' ? 'swap' : 'tokens'}`)
  const rules = entries.flatMap(({ words, use, path }, index): StyleRule[] => {
    const rule = ruleOf(check, { words, use, id: `${name}.${index + 1}`, source: shown, where })
    if ('reason' in rule) note(path, `"${words}" ${rule.reason}`)
    return 'reason' in rule ? [] : [rule]
  })
  return { rules, notes }
}

function yamlHas({ value }: YamlFile, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value
}

const ALL: StylePlace[] = ['own voice', 'paraphrase', 'headline']

function placesOf({ scope }: ValeCheck, note: (path: PropertyKey[], message: string) => void): StylePlace[] {
  const scopes = typeof scope === 'string' ? [scope] : scope
  const places = scopes.map((one): StylePlace[] => {
    if (/^(?:text|sentence|paragraph)$/.test(one)) return ALL
    if (/^heading(?:\.h1)?$/.test(one)) return ['headline']
    note(['scope'], `"${one}" is not carried over: a draft has text and a headline`)
    return []
  })
  return [...new Set(places.flat())]
}

interface Entry {
  words: string
  use: string
  id: string
  source: string
  where: StylePlace[]
}

function ruleOf(check: ValeCheck, { words, use, id, source, where }: Entry): StyleRule | { reason: string } {
  const { ignorecase, nonword, exceptions, link } = check
  const instead = use.split('|').filter((one) => one.trim() !== '' && !GROUP.test(one))
  const asWording = PLAIN.test(words) && ignorecase && !nonword && exceptions.length === 0
  const read = asWording
    ? null
    : safePattern(words, { ignoreCase: ignorecase, wholeWords: !nonword, exceptions })
  if (read && !read.ok) return { reason: read.reason }
  return {
    ...{ id, source, url: link && /^https?:\/\//.test(link) ? link : null, from: null, until: null, where },
    rule: messageOf(check, words, use),
    exempt: ['quotations', 'names and titles'],
    concepts: [],
    wordings: asWording ? [wording(words)] : [],
    patterns: read ? [read.pattern] : [],
    use: instead.map(wording),
    advice: null,
  }
}

function wording(words: string): Wording {
  return { one: words, many: null }
}

/** Vale's message with its places filled: of a substitution first what to use, then what stands there. */
function messageOf({ extends: kind, message }: ValeCheck, words: string, use: string): string {
  const values = kind === 'substitution' ? [use.replaceAll('|', ' or '), words] : [words]
  let next = 0
  const filled = message.replaceAll('%s', () => values[next++] ?? '').trim()
  return filled === '' ? `Vale: ${words}${use ? `: ${use}` : ''}` : filled
}
