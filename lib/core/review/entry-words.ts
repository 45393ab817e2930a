import type { Relation } from '../compare/types'
import { listed, quoted } from '../findings/wording'
import type { DraftEntry, NumberEntry } from './entry'
import { ruleById } from './rules'

/** The rule that an entry names, in words; for context null. */
export interface EntryRule {
  id: string
  title: string
  why: string
  url: string | null
}

/** Which rule an entry rests on. Every entry that asks for a decision names one. */
export function ruleOfEntry(entry: DraftEntry): EntryRule | null {
  if (entry.kind === 'finding') {
    const rule = ruleById(entry.finding.rule)
    return {
      id: entry.finding.rule,
      title: rule?.title ?? entry.finding.rule,
      why: rule?.why ?? '',
      url: null,
    }
  }
  if (entry.kind === 'style') {
    const { guideId, rule } = entry.hit
    return { id: `style/${guideId}/${rule.id}`, title: rule.rule, why: rule.source, url: rule.url }
  }
  if (entry.kind !== 'caveat') return null
  const title = 'A caveat of the record is missing'
  const why = 'What the document says of its own limits decides what its numbers can show.'
  return { id: `caveat/${entry.id.replaceAll(' ', '-')}`, title, why, url: null }
}

/** An entry in one sentence for an editor. */
export function entryInWords(entry: DraftEntry): string {
  switch (entry.kind) {
    case 'finding':
      return entry.finding.statement
    case 'style': {
      const { hit } = entry
      const instead = hit.replacements.map(({ text }) => quoted(text)).join(' or ')
      const todo = instead ? `May be replaced by ${instead}.` : (hit.advice ?? '')
      return `${quoted(hit.text)} (${hit.scope}): ${hit.rule.rule} ${todo}`.trim()
    }
    case 'caveat':
      return `${entry.contradicted ? 'The draft says otherwise than the record' : 'Not in the draft'}: ${entry.label}`
    case 'number':
      return numberInWords([entry])
    case 'term':
      return `${quoted(entry.phrase)}: also in ${listed(entry.field.map(({ outletName, voice }) => `${outletName} (${voice ?? 'voice not stated'})`))}.`
    case 'source': {
      const { name, title, articles } = entry.source
      const who = title ? `${name} (${title})` : name
      // Not "cited": the draft may well cite a document of theirs. No verb: a source may be one or several.
      return `${who}: quoted or paraphrased in ${listed(articles.map(({ outletName }) => outletName))}, and not here.`
    }
  }
}

/** The numbers that a draft has for one figure, in one sentence with what the document has and what others printed. */
export function numberInWords(same: readonly NumberEntry[]): string {
  const [first] = same
  if (!first) return ''
  const phrases = same.map(({ phrase }) => quoted(phrase))
  const { recorded, label, field } = first
  return `${listed(phrases)}: the document has ${recorded} for ${quoted(label)}${fieldInWords(field)}.`
}

function fieldInWords(field: readonly { outletName: string; phrase: string; relation: Relation }[]): string {
  if (field.length === 0) return '; no other outlet printed it'
  return `; ${listed(field.map(({ outletName, phrase }) => `${outletName}: ${quoted(phrase)}`))}`
}
