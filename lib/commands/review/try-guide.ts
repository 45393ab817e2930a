import { readStyleGuide } from '@/lib/content/style/read-style-guide'
import { styleContext } from '@/lib/content/style/shipped-style-guides'
import { checkDraft } from '@/lib/core/review/check-draft'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { engineConcepts } from '../code-with-engine/engine-concepts'

/** Words of a sentence that a rule notices, between what stands before and after them. */
export interface TriedHit {
  ruleId: string
  before: string
  words: string
  after: string
  /** what could stand instead, best first */
  instead: string[]
  /** why the rule holds at this place */
  scope: string
}

/**
 * What the rules of a guide notice in a sentence, in its order, as in the text of a draft without a day; null where the guide
 * is not in order. Nothing is stored.
 */
export function tryGuide(yaml: string, sentence: string): TriedHit[] | null {
  const read = readStyleGuide(yaml, 'guide.yaml', styleContext())
  if (!read.ok) return null
  // Below a headline: else the sentence would be taken for one.
  const text = canonicalText(`.\n\n${sentence}`)
  const given = { concepts: engineConcepts(), published: null, guides: [read.guide], against: null }
  return checkDraft(text, given).entries.flatMap((entry): TriedHit[] => {
    if (entry.kind !== 'style') return []
    const { hit } = entry
    const { start, end } = hit
    return [
      {
        ...{ ruleId: hit.rule.id, words: text.slice(start, end), scope: hit.scope },
        ...{ before: text.slice(3, start), after: text.slice(end) },
        instead: hit.replacements.map((one) => one.text),
      },
    ]
  })
}
