import type { StyleGuide, StyleRule, Wording } from '@/lib/core/style/guide'
import { reporter } from '../checks/known'
import { checkStyleGuide, type KnownToStyle } from '../checks/style-guide'
import type { ContentError } from '../content-error'
import { parseSource } from '../parse-file'
import { type StyleRuleEntry, styleGuideFile } from '../schema/style-guide'
import type { TerminologyRules } from '../schema/terminology-rules'

type Ruling = TerminologyRules['rules'][number]

/** What a guide draws on: the codebook's concepts, and the rulings whose facts it does not repeat. */
export interface StyleContext {
  concepts: readonly { id: string }[]
  rulings: readonly Ruling[]
}

export type StyleGuideReading = { ok: true; guide: StyleGuide } | { ok: false; errors: ContentError[] }

/** A guide from the text of a file; `shown` is the path that errors name. Every error in it, by line and place. */
export function readStyleGuide(source: string, shown: string, context: StyleContext): StyleGuideReading {
  const read = parseSource({ path: shown, shown, source }, styleGuideFile)
  if ('errors' in read) return { ok: false, errors: read.errors }
  const errors: ContentError[] = []
  const { id, name, about, rules } = read.parsed.data
  const known: KnownToStyle = {
    concepts: new Set(context.concepts.map((concept) => concept.id)),
    rulings: new Set(context.rulings.map((ruling) => ruling.id)),
  }
  checkStyleGuide(read.parsed.data, known, reporter(read.parsed, errors))
  if (errors.length > 0) return { ok: false, errors }
  const rulings = new Map(context.rulings.map((ruling) => [ruling.id, ruling]))
  const complete = rules.map((rule) =>
    styleRule(rule, rule.ruling === null ? null : rulings.get(rule.ruling)),
  )
  return { ok: true, guide: { id, name, about, rules: complete } }
}

function styleRule(entry: StyleRuleEntry, ruling: Ruling | null | undefined): StyleRule {
  const { id, rule, where, exempt, concepts, wordings, use, advice } = entry
  const facts = ruling
    ? { source: ruling.source, url: ruling.url, from: ruling.on, until: ruling.until }
    : { source: entry.source ?? '', url: entry.url, from: entry.from, until: entry.until }
  return {
    ...{ id, rule, ...facts, where, exempt, concepts, advice },
    ...{ wordings: wordings.map(wordingOf), use: use.map(wordingOf), patterns: [] },
  }
}

function wordingOf(entry: StyleRuleEntry['wordings'][number]): Wording {
  return typeof entry === 'string' ? { one: entry, many: null } : entry
}
