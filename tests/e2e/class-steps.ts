import type { Page } from 'playwright-core'
import type { PageOptions } from '@/tests/support/page'

type Open = (path: string, options?: PageOptions) => Promise<Page>

/** A class with the first lesson, and its code. */
export async function openClass(open: Open, title: string): Promise<{ teacher: Page; code: string }> {
  const teacher = await open('/classes')
  await teacher.getByLabel('What is the class called?').fill(title)
  await teacher.getByRole('button', { name: 'Open the class' }).click()
  const give = teacher.getByRole('button', { name: 'Give it to the class: Whose words are these?' })
  await give.click()
  await teacher.getByRole('link', { name: 'Readings and agreement' }).waitFor()
  // The list of lessons stays open for the next.
  await give.waitFor()
  // Served to this computer alone, there is no QR code, which would lead nowhere.
  const link = (await teacher.getByRole('link', { name: 'Try it as a pupil' }).getAttribute('href')) ?? ''
  return { teacher, code: /code=([A-Z0-9]+)/.exec(link)?.[1] ?? '' }
}

/** Somebody who has joined a class, before what there is to do. */
export async function join(open: Open, code: string, name: string, options: PageOptions = {}): Promise<Page> {
  const pupil = await open(`/join?code=${code}`, options)
  await pupil.getByLabel('A made-up name').fill(name)
  await pupil.getByRole('button', { name: 'Join the class' }).click()
  await pupil.getByRole('heading', { name: 'What there is to do' }).waitFor()
  return pupil
}

/** A pupil who has joined and opened the coding task. */
export async function joinWithTask(
  open: Open,
  code: string,
  name: string,
  options: PageOptions = {},
): Promise<Page> {
  const pupil = await join(open, code, name, options)
  await pupil
    .getByRole('listitem')
    .filter({ hasText: 'Mark words' })
    .getByRole('link', { name: 'Start' })
    .click()
  await pupil.getByRole('button', { name: 'I have finished' }).waitFor()
  return pupil
}
