'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { deleteAssignment, removePupil, setOpen } from '@/lib/commands/classroom/change-class'
import { codeAlong } from '@/lib/commands/classroom/code-along'
import { deleteClass } from '@/lib/commands/classroom/delete-class'
import { MOST_TEXTS, setAssignment } from '@/lib/commands/classroom/set-assignment'
import type { Actor } from '@/lib/core/people/actor'
import { lessons } from '@/lib/queries/classroom/lessons'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from '../../../_people/acting'
import { keepPupilToken } from '../../../class/_pupil/pupil-cookie'
import { textOf } from '../../../import/_actions/form-fields'
import { CLASS_GONE, giveLesson, lessonOf } from '../../_actions/give-lesson'

const AWAY = 'The database cannot be reached at the moment. Nothing was saved. Try again.'

/** Gives a class the tasks of a lesson. */
export async function lessonStep(_: string | null, form: FormData): Promise<string | null> {
  const lesson = lessonOf(textOf(form, 'lesson'))
  if (!lesson) return 'There is no such lesson.'
  return writing(form, (classId, actor) => giveLesson(lesson, { classId, actor }))
}

const own = z.object({
  title: z.string().trim().min(1).max(160),
  codebook: z.string(),
  texts: z.array(z.string()).min(1).max(MOST_TEXTS),
})

/** What stands in the form of an assignment of the teacher's own: what she gave, until it was set. */
export interface OwnState {
  title: string
  codebook: string
  texts: string[]
  error: string | null
  /** how often it was sent */
  tries: number
}

/** Gives a class an assignment of the teacher's own making: texts, and what they are coded with. */
export async function ownStep(before: OwnState, form: FormData): Promise<OwnState> {
  const given = {
    title: textOf(form, 'title'),
    codebook: textOf(form, 'codebook'),
    texts: form.getAll('text').filter((text) => typeof text === 'string'),
  }
  const tries = before.tries + 1
  const error = await setOwn(given, form)
  return error === null
    ? { title: '', codebook: given.codebook, texts: [], error, tries }
    : { ...given, error, tries }
}

async function setOwn(given: z.input<typeof own>, form: FormData): Promise<string | null> {
  const read = own.safeParse(given)
  const codebook = read.data && lessons().codebooks.find(({ id }) => id === read.data.codebook)
  if (!read.success || !codebook)
    return `Give it a title, choose what to code with, and tick one to ${MOST_TEXTS} texts. Nothing was saved.`
  const { title, texts } = read.data
  return writing(form, async (classId, actor) => {
    const set = await setAssignment({
      ...{ classId, title, task: 'code', lessonId: null, codebook, articleIds: texts, actor },
    })
    if (set.code === 'no-class') return CLASS_GONE
    return set.code === 'no-text' ? 'One of these texts is no longer here. Load the page again.' : null
  })
}

/** Opens or closes an assignment. */
export async function openCloseStep(form: FormData): Promise<void> {
  await writing(form, async (_, actor) => {
    const given = { assignmentId: textOf(form, 'assignment'), isOpen: textOf(form, 'open') === 'yes' }
    return (await setOpen({ ...given, actor })) ? null : CLASS_GONE
  })
}

/** Deletes an assignment with all that was done on it. */
export async function deleteAssignmentStep(_: string | null, form: FormData): Promise<string | null> {
  if (textOf(form, 'sure') !== 'on') return 'Tick the box first: what pupils did on it goes too.'
  return writing(form, async (_, actor) =>
    (await deleteAssignment({ assignmentId: textOf(form, 'assignment'), actor })) ? null : CLASS_GONE,
  )
}

/** Takes a pupil out of the class with all that she did. */
export async function removePupilStep(_: string | null, form: FormData): Promise<string | null> {
  if (textOf(form, 'sure') !== 'on') return 'Tick the box first: everything that this pupil did goes too.'
  return writing(form, async (classId, actor) =>
    (await removePupil({ classId, pupilId: textOf(form, 'pupil'), actor })) ? null : CLASS_GONE,
  )
}

/** Deletes the class with everything in it, and leads to the list. */
export async function deleteClassStep(_: string | null, form: FormData): Promise<string | null> {
  if (textOf(form, 'sure') !== 'on') return 'Tick the box first: nothing of the class can be brought back.'
  const wrong = await writing(form, async (classId, actor) =>
    (await deleteClass({ classId, actor })) ? null : CLASS_GONE,
  )
  if (wrong) return wrong
  redirect('/classes')
}

/** Gives this browser the teacher's own place in the class, to code along. */
export async function codeAlongStep(form: FormData): Promise<void> {
  const wrong = await writing(form, async (classId, actor) => {
    const place = await codeAlong({ classId, actor })
    if (place) await keepPupilToken(place.token, place.expiresOn)
    return place ? null : CLASS_GONE
  })
  if (!wrong) redirect('/class')
}

/** Lets the teacher write to a class; the sentence to answer with where something is wrong. */
async function writing(
  form: FormData,
  write: (classId: string, actor: Actor) => Promise<string | null>,
): Promise<string | null> {
  const asked = await admit('teach')
  if ('refusal' in asked) return asked.refusal
  const classId = textOf(form, 'class')
  try {
    const wrong = await write(classId, asked.actor)
    if (!wrong) revalidatePath(`/classes/${classId}`, 'layout')
    return wrong
  } catch (error) {
    if (isDatabaseUnreachable(error)) return AWAY
    throw error
  }
}
