'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { DEFAULT_DAYS, MOST_DAYS, openClass } from '@/lib/commands/classroom/open-class'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from '../../_people/acting'
import { textOf } from '../../import/_actions/form-fields'
import { giveLesson, lessonOf } from './give-lesson'

export interface OpenState {
  title: string
  days: string
  error: string | null
}

const given = z.object({
  title: z.string().trim().min(1).max(120),
  days: z.coerce.number().int().min(1).max(MOST_DAYS),
})

/**
 * Opens a class and leads to it. A lesson that was chosen before is given at once; where that fails, the class stands ready
 * with it, to be given by one press.
 */
export async function openStep(_: OpenState, form: FormData): Promise<OpenState> {
  const typed = { title: textOf(form, 'title'), days: textOf(form, 'days') || String(DEFAULT_DAYS) }
  const asked = await admit('teach')
  if ('refusal' in asked) return { ...typed, error: asked.refusal }
  const read = given.safeParse(typed)
  if (!read.success)
    return { ...typed, error: `Give the class a name of up to 120 letters, and 1 to ${MOST_DAYS} days.` }
  const lesson = lessonOf(textOf(form, 'lesson'))
  let id: string | null = null
  let wrong: string | null = null
  try {
    ;({ id } = await openClass({ ...read.data, actor: asked.actor }))
    wrong = lesson && (await giveLesson(lesson, { classId: id, actor: asked.actor }))
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    if (id === null)
      return {
        ...typed,
        error: 'The database cannot be reached at the moment. Nothing was saved. Try again.',
      }
    wrong = 'The database cannot be reached at the moment.'
  }
  redirect(wrong && lesson ? `/classes/${id}?lesson=${lesson.id}` : `/classes/${id}`)
}
