'use server'

import { redirect } from 'next/navigation'
import { saveStyleGuide } from '@/lib/commands/review/save-style-guide'
import { tryGuide } from '@/lib/commands/review/try-guide'
import { guideEntries, ruleId, withoutRule, withRule } from '@/lib/content/style/edit-guide-text'
import { readStyleGuide } from '@/lib/content/style/read-style-guide'
import { ruleEntry } from '@/lib/content/style/rule-fields'
import { styleContext } from '@/lib/content/style/shipped-style-guides'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { ownStyleGuideTexts } from '@/lib/queries/own-style-guides'
import { admit } from '../../../_people/acting'
import { textOf } from '../../../import/_actions/form-fields'
import type { RuleState } from '../_form/rule-state'
import { atFields, typedRule } from '../_form/typed-rule'

/**
 * Saves one rule of a house's own guide, takes it out, or tries it on a sentence. The guide is held to the rules of
 * content/styleguides as a whole; what was typed comes back with every error.
 */
export async function ruleStep(state: RuleState, form: FormData): Promise<RuleState> {
  const fields = typedRule(form)
  const sentence = textOf(form, 'sentence')
  const told = (more: Partial<RuleState>): RuleState => ({
    ...{ answer: state.answer + 1, error: null, errors: [], fields, tried: { sentence, hits: null } },
    ...more,
  })
  const admitted = await admit('review')
  if ('refusal' in admitted) return told({ error: admitted.refusal })
  const [guideId, editing, step] = [textOf(form, 'guide'), textOf(form, 'editing'), textOf(form, 'do')]
  const base = Number(textOf(form, 'base')) || 0
  try {
    const own = (await ownStyleGuideTexts()).find(({ id }) => id === guideId)
    if (!own) return told({ error: 'There is no such guide any more. What you typed still stands here.' })
    if (own.number !== base) return told({ error: changedBy(own.byName) })
    const entries = guideEntries(own.yaml)
    if (!entries) return told({ error: 'The guide is not in order: mend it as YAML first.' })
    const ids = entries.rules.map(({ id }) => id)
    const id = editing || ruleId(fields.wordings || fields.rule, ids)
    const index = editing ? ids.indexOf(editing) : ids.length
    if (index < 0)
      return told({ error: 'This rule is no longer in the guide. What you typed still stands here.' })
    const isRemoved = step === 'remove'
    const yaml = isRemoved
      ? withoutRule(own.yaml, id)
      : withRule(own.yaml, ruleEntry(fields, id), editing || null)
    if (step === 'try') {
      const read = readStyleGuide(yaml, 'guide.yaml', styleContext())
      if (!read.ok) return told({ error: 'Nothing was tried:', errors: atFields(read.errors, index) })
      const hits = (tryGuide(yaml, sentence) ?? []).filter((hit) => hit.ruleId === id)
      return told({ tried: { sentence, hits } })
    }
    const result = await saveStyleGuide({ yaml, guideId, base, actor: admitted.actor })
    if (result.code === 'invalid')
      return told({ error: 'Nothing was saved:', errors: atFields(result.errors, index) })
    if (result.code === 'changed') return told({ error: changedBy(result.byName) })
    if (result.code !== 'saved') return told({ error: 'There is no such guide any more.' })
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return told({ error: 'The database cannot be reached at the moment. Nothing was saved. Try again.' })
  }
  const undo = step === 'remove' ? `&undo=${base}` : ''
  redirect(`/review/guides?guide=${encodeURIComponent(guideId)}${undo}#yours`)
}

function changedBy(name: string): string {
  return `${name} saved this guide after you opened it. Nothing was overwritten, and what you typed still stands here: copy it, reload the page and put it in again.`
}
