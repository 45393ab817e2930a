import { type ArticleHere, articleHere } from '@/lib/commands/import/article-here'
import type { Facts } from '@/lib/commands/import/facts'
import { type FormerVersion, formerVersion } from '@/lib/commands/import/former-version'
import { importArticle } from '@/lib/commands/import/import-article'
import type { Actor } from '@/lib/core/people/actor'
import { NEW_RELEASE, type ReviewState } from '../_state/import-state'
import { editedFacts, entersRelease, readCarried, releaseOf, textOf, valuesOf } from './form-fields'

/** The article that was saved, or why none was: what is wrong, that it is here, or that it would be a version unseen. */
export type Saved =
  | { articleId: string }
  | { error: string }
  | { here: ArticleHere; former: null }
  | { former: FormerVersion; release: string }

/**
 * Saves what was looked over. A link that the person typed may lead to a page of which another text is here: that is told
 * before anything is saved, unless the version was `shown`.
 */
export async function saveStep(
  form: FormData,
  { actor, shown }: { actor: Actor; shown: Pick<ReviewState, 'here' | 'former' | 'proposed'> | null },
): Promise<Saved> {
  const carried = readCarried(form)
  if (!carried) return { error: 'The form came back incomplete. Start again from the text.' }
  const { way, name, facts, notes } = carried
  const text = textOf(form, 'text')
  const values = valuesOf(form)
  const releaseId = releaseOf(form)
  const given = { text, outlet: values.outlet, link: values.link }

  const former = await formerVersion(values.link)
  if (former && former.articleId !== shown?.former?.articleId) {
    const here = await articleHere(given)
    if (here?.how === 'same-text') return { here, former: null }
    // What the machine proposed gives way to what a person said of the version before.
    const chosen = entersRelease(form) ? NEW_RELEASE : releaseId
    const isOwn = chosen !== null && chosen !== shown?.proposed && chosen !== former.release?.id
    return { former, release: former.release && !isOwn ? '' : (chosen ?? '') }
  }
  const result = await importArticle({
    ...{ way, name, notes, actor, text, releaseId },
    facts: editedFacts(form.has('english') ? inEnglish(facts, actor.name) : facts, values, actor.name),
    extent: form.has('opening') ? 'opening' : 'whole',
  })
  if (result.code === 'refused') return { error: result.message }
  const here = result.code === 'unchanged' ? await articleHere(given) : null
  if (here && here.articleId === shown?.here?.articleId) {
    const whose = `the article that is here, by ${here.outletName}`
    return { error: `This cannot be told from ${whose}. Give the outlet that printed it, or its own link.` }
  }
  return here ? { here, former: null } : { articleId: result.articleId }
}

/** A person who says that it is in English knows better than the page. */
function inEnglish(facts: Facts, actor: string): Facts {
  return { ...facts, language: { value: 'en', source: 'person', where: actor } }
}
