import { z } from 'zod'
import { readGiven } from '@/lib/commands/import/read-given'
import { checkGivenDraft } from '@/lib/commands/review/check-given-draft'
import type { Actor } from '@/lib/core/people/actor'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { putAsideBefore } from '@/lib/queries/review/put-aside-before'
import { textOf } from '../../import/_actions/form-fields'
import { type DeskState, emptyDesk } from '../_state/desk-state'
import { faultOf, UNREACHABLE } from '../_state/fault-words'

const LONGEST_DESK = 200 // characters

const accepted = z
  .string()
  .transform((text) => JSON.parse(text) as unknown)
  .pipe(z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string().max(500) }))

/**
 * Checks the draft of a form: a file, HTML from the clipboard, or the text of its box. Returns where the form stands then;
 * what was typed comes back with every error. Nothing is stored. `actor` is shown what they may see that others decided.
 */
export async function checkForm(form: FormData, actor: Actor): Promise<DeskState> {
  const typed = emptyDesk({
    release: textOf(form, 'release').slice(0, 200),
    published: textOf(form, 'published'),
    guides: form.getAll('guide').filter((guide) => typeof guide === 'string'),
    desk: textOf(form, 'desk').slice(0, LONGEST_DESK),
  })
  const text = withAccepted(textOf(form, 'text'), form)
  const wrong = (error: string): DeskState => ({ ...typed, text, error })
  const given = await draftIn(form, text)
  if ('error' in given) return wrong(given.error)
  const { release, guides } = typed
  try {
    const result = await checkGivenDraft({
      ...{ text: given.text, guides },
      published: typed.published || null,
      release: release || null,
    })
    if (result.code !== 'checked') return wrong(faultOf(result))
    const { checked } = result
    const inHand = { reviewId: textOf(form, 'review') || null, desk: typed.desk, notes: checked.notes }
    return {
      ...{ ...typed, checked, text: checked.text, name: given.name, notes: given.notes },
      published: checked.published ?? '',
      release: checked.release?.id ?? '',
      putAside: await putAsideBefore(inHand, actor),
    }
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return wrong(UNREACHABLE)
  }
}

type Draft = { text: string; name: string | null; notes: string[] }

async function draftIn(form: FormData, text: string): Promise<Draft | { error: string }> {
  const files = form.getAll('file').filter((file): file is File => file instanceof File && file.size > 0)
  const [file, second] = files
  if (second) return { error: 'Give one draft at a time.' }
  const html = textOf(form, 'html')
  if (!file && html.trim() === '') return { text, name: null, notes: [] }
  const read = []
  for await (const one of readGiven(
    file
      ? { way: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
      : { way: 'paste', plain: text, html },
  )) {
    read.push(one)
    if (read.length > 1) return { error: `${file?.name} holds several documents. Give one draft at a time.` }
  }
  const [only] = read
  if (!only || (only.ok && 'link' in only)) return { error: 'There is no draft in it.' }
  if (!only.ok) return { error: only.message }
  const { text: words, name, notes } = only.document
  return { text: words, name, notes: [...notes] }
}

/** Without scripts, the button of a suggestion sends the form: the words are then put into the text here. */
function withAccepted(text: string, form: FormData): string {
  const given = form.get('accept')
  if (typeof given !== 'string') return text
  // Browsers send "\r\n" at line ends; places count one unit.
  const sent = text.replaceAll('\r\n', '\n')
  try {
    const change = accepted.parse(given)
    if (change.start > change.end || change.end > sent.length) return text
    return sent.slice(0, change.start) + change.text + sent.slice(change.end)
  } catch {
    return text
  }
}
