'use server'

import { coderIdOf } from '@/lib/commands/correct/start-correcting'
import { importCoding, reviewCoding } from '@/lib/commands/import-coding/import-coding'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit, keptName, under } from '../../../../_people/acting'
import { textOf } from '../../../../import/_actions/form-fields'
import { keepName } from '../../correct/_actions/keep-name'
import { codingName } from '../../correct/_state/coding-name'
import { type CodingState, EMPTY } from '../_state/coding-state'
import { givenFile } from './given-file'

const UNREACHABLE =
  'The database cannot be reached at the moment. Nothing was saved, and what you gave still stands here. Try again.'

/**
 * One step of the form for bringing a coding in: reads what was given and says what it would become, or saves it under the
 * name given. Returns where the form stands then; what was pasted comes back with every error.
 */
export async function codingStep(state: CodingState, form: FormData): Promise<CodingState> {
  const answer = state.answer + 1
  const wrong = (error: string): CodingState =>
    state.step === 'review'
      ? { ...state, answer, error }
      : { ...EMPTY, answer, error, typed: textOf(form, 'text') }
  const admitted = await admit('code')
  if ('refusal' in admitted) return wrong(admitted.refusal)
  const acting = admitted.actor
  const articleId = textOf(form, 'article')
  try {
    switch (textOf(form, 'step')) {
      case 'read':
        return await read()
      case 'again':
        return { ...EMPTY, answer }
      default:
        return await save()
    }
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return wrong(UNREACHABLE)
  }

  async function read(): Promise<CodingState> {
    const file = await givenFile(form)
    if ('error' in file) return wrong(file.error)
    const own = (await keptName(acting)) ?? acting.name
    let actor = under(acting, own)
    let result = await reviewCoding({ articleId, file, actor })
    if (result.code === 'review') {
      const { id, name } = result.review.madeBy
      // A person's own file goes back to that person, unless another name is given.
      if (name !== null && codingName(name) !== null && coderIdOf(name) === id && coderIdOf(own) !== id) {
        actor = under(acting, name)
        result = await reviewCoding({ articleId, file, actor })
      }
    }
    if (result.code === 'review') return { step: 'review', answer, error: null, file, review: result.review }
    return { ...EMPTY, answer, typed: textOf(form, 'text'), refusal: result }
  }

  async function save(): Promise<CodingState> {
    if (state.step !== 'review') return wrong('There is nothing to save yet. Give a file first.')
    const typed = codingName(textOf(form, 'name'))
    if (!typed) return wrong('Nothing was saved. Give a name of up to 60 letters.')
    const actor = under(acting, typed)
    const { file, review } = state
    // A tick holds for the coding that was told of, not for that of another name typed since.
    const isTold = coderIdOf(actor.name) === review.becomes.coderId && form.has('replace')
    const replaces = isTold ? (review.becomes.existing?.version ?? null) : null
    const agreed = { replaces, isOfThis: form.has('this') }
    const result = await importCoding({ articleId, file, actor, agreed })
    switch (result.code) {
      case 'imported':
      case 'replaced':
      case 'unchanged': {
        await keepName(actor.name)
        const mentions = result.code === 'unchanged' ? 0 : result.mentions
        return { step: 'saved', answer, code: result.code, name: actor.name, mentions }
      }
      case 'not-agreed': {
        const { why, review } = result
        return { step: 'review', answer, error: `Nothing was saved yet: ${whyWords(why)}`, file, review }
      }
      default:
        return { ...EMPTY, answer, refusal: result }
    }
  }
}

function whyWords(why: 'other-article' | 'existing' | 'changed-since'): string {
  switch (why) {
    case 'other-article':
      return 'the file names another article. Tick below that it is of this one.'
    case 'existing':
      return 'there is a coding of that name already. Tick below that this one takes its place.'
    case 'changed-since':
      return 'that coding was changed since. Look again, and tick below that this one takes its place.'
  }
}
