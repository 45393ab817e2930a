'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { attachText } from '@/lib/commands/attach-text'
import type { Facts } from '@/lib/commands/import/facts'
import { importArticle } from '@/lib/commands/import/import-article'
import { env } from '@/lib/env'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { EMPTY, type ImportState } from '../_state/import-state'
import { actingPerson } from './acting-person'
import { editedFacts, readCarried, releaseOf, textOf, valuesOf } from './form-fields'
import { foreignRequest, linksOff } from './own-request'
import { readStep } from './read-step'

/**
 * One step of the form for importing: reads what was given, saves what was looked over, or attaches it to an article that
 * is here. Returns where the form stands then; what was typed comes back with every error. Leads to the article once
 * there is one, or to the job that works on several.
 */
export async function importStep(state: ImportState, form: FormData): Promise<ImportState> {
  const { host } = env()
  const asked = await headers()
  const wrong = (error: string): ImportState => ({ ...asTyped(state, form), answer: state.answer + 1, error })
  const foreign = foreignRequest(asked, host)
  if (foreign) return wrong(foreign)

  let place: string
  try {
    switch (textOf(form, 'step')) {
      case 'read': {
        const ways = { linksOff: linksOff(asked, host), actor: actingPerson(host) }
        const read = await readStep(form, { answer: state.answer + 1, ...ways })
        if (!('job' in read)) return read
        place = `/import/jobs/${read.job}`
        break
      }
      case 'again':
        return { ...EMPTY, answer: state.answer + 1 }
      case 'attach': {
        const article = textOf(form, 'article')
        const given = { text: textOf(form, 'text'), actor: actingPerson(host), articleId: article }
        const attached = await attachText({ ...given, mayReplace: false })
        if (!('articleId' in attached))
          return wrong('The text is not that of the article, so it was not attached.')
        place = `/articles/${attached.articleId}`
        break
      }
      default: {
        const saved = await save(form, actingPerson(host))
        if ('error' in saved) return wrong(saved.error)
        place = `/articles/${saved.articleId}`
      }
    }
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return wrong(
      'The database cannot be reached at the moment. Nothing was saved, and what you gave still stands here. Try again.',
    )
  }
  redirect(place)
}

async function save(form: FormData, actor: string): Promise<{ articleId: string } | { error: string }> {
  const carried = readCarried(form)
  if (!carried) return { error: 'The form came back incomplete. Start again from the text.' }
  const { way, name, facts, notes } = carried
  const result = await importArticle({
    ...{ way, name, notes, actor },
    text: textOf(form, 'text'),
    facts: editedFacts(form.has('english') ? inEnglish(facts, actor) : facts, valuesOf(form), actor),
    extent: form.has('opening') ? 'opening' : 'whole',
    releaseId: releaseOf(form),
  })
  return result.code === 'refused' ? { error: result.message } : { articleId: result.articleId }
}

/** A person who says that it is in English knows better than the page. */
function inEnglish(facts: Facts, actor: string): Facts {
  return { ...facts, language: { value: 'en', source: 'person', where: actor } }
}

/** The form as the person left it. */
function asTyped(state: ImportState, form: FormData): ImportState {
  if (state.step === 'give')
    return { ...state, typed: { text: textOf(form, 'text'), link: textOf(form, 'link') } }
  return {
    ...state,
    values: valuesOf(form),
    text: textOf(form, 'text'),
    isOpening: form.has('opening'),
    release: releaseOf(form) ?? '',
  }
}
