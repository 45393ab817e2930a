'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { z } from 'zod'
import { changeRole } from '@/lib/commands/people/change-role'
import { invite, inviteAgain } from '@/lib/commands/people/invite'
import { type LinkToMail, mailLink } from '@/lib/commands/people/mail-link'
import { removePerson } from '@/lib/commands/people/remove-person'
import { withdrawInvitation } from '@/lib/commands/people/withdraw-invitation'
import { type Actor, ROLES } from '@/lib/core/people/actor'
import { env } from '@/lib/env'
import { houseOrigin } from '../../_people/house-here'
import { passed } from '../../_people/passed'
import { done, problem, type Told } from '../../_people/told'
import { textOf } from '../../import/_actions/form-fields'

const role = z.enum(ROLES)
const address = z.string().trim().toLowerCase().max(254).pipe(z.email())
const LAST_OWNER = 'The house has no other owner. Make somebody else an owner first.'
const GONE = 'That person is not here any more. Load the page again.'

/** Invites somebody; the link is shown this once, and mailed where a mail server is set. */
export async function inviteStep(_: Told, form: FormData): Promise<Told> {
  return kept(async (actor) => {
    const email = address.safeParse(textOf(form, 'email'))
    const chosen = role.safeParse(textOf(form, 'role'))
    if (!email.success) return problem(`“${textOf(form, 'email')}” is no e-mail address. Nobody was invited.`)
    if (!chosen.success) return problem('Choose a role. Nobody was invited.')
    const given = { email: email.data, role: chosen.data, actor }
    const result = await invite(given)
    if (result.code === 'is-here') return problem(`${result.name} has this address and is here already.`)
    return told({ to: email.data, role: chosen.data, by: actor.name, isForPassword: false }, result.token)
  })
}

/** Makes a link by which somebody who is here sets a new password. */
export async function linkStep(_: Told, form: FormData): Promise<Told> {
  return kept(async (actor) => {
    const link = await inviteAgain({ personId: textOf(form, 'person'), actor })
    if (!link) return problem(GONE)
    return told({ to: link.email, role: 'reader', by: actor.name, isForPassword: true }, link.token)
  })
}

/** Gives somebody another role. */
export async function roleStep(_: Told, form: FormData): Promise<Told> {
  return kept(async (actor) => {
    const chosen = role.safeParse(textOf(form, 'role'))
    if (!chosen.success) return problem('Choose a role. Nothing was changed.')
    switch (await changeRole({ personId: textOf(form, 'person'), role: chosen.data, actor })) {
      case 'changed':
      case 'unchanged':
        return done(`Now ${chosen.data}.`)
      case 'last-owner':
        return problem(LAST_OWNER)
      case 'no-person':
        return problem(GONE)
    }
  })
}

/** Removes somebody, once that was confirmed. */
export async function removeStep(_: Told, form: FormData): Promise<Told> {
  return kept(async (actor) => {
    if (!form.has('sure')) return problem('Nobody was removed: tick the box first.')
    switch (await removePerson({ personId: textOf(form, 'person'), actor })) {
      case 'removed':
        return done('Removed.')
      case 'last-owner':
        return problem(LAST_OWNER)
      case 'no-person':
        return problem(GONE)
    }
  })
}

/** Withdraws an invitation that nobody used yet. */
export async function withdrawStep(_: Told, form: FormData): Promise<Told> {
  return kept(async (actor) => {
    const id = Number(textOf(form, 'invitation'))
    const isDone = Number.isSafeInteger(id) && (await withdrawInvitation({ id, actor }))
    return isDone ? done('It is withdrawn.') : problem('It was used or withdrawn already.')
  })
}

/** As passed(), and the lists of the page are made anew. */
async function kept(act: (actor: Actor) => Promise<Told>): Promise<Told> {
  const told = await passed('keep the house', act)
  if (told.problem === null) revalidatePath('/house')
  return told
}

async function told(mail: Omit<LinkToMail, 'link'>, token: string): Promise<Told> {
  const origin = houseOrigin() ?? `http://${(await headers()).get('host') ?? 'localhost'}`
  const link = `${origin}/invitation/${token}`
  const sent = await mailLink({ ...mail, link }, env())
  const how =
    sent === 'sent'
      ? `A mail with the link is on its way to ${mail.to}. It can be copied here, too`
      : sent === 'failed'
        ? `The mail server did not take the mail. Send the link to ${mail.to} yourself`
        : `Send this link to ${mail.to}`
  return done(`${how}: it works once, within a week, and is shown this once.`, link)
}
