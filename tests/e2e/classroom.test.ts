import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { eventually } from '@/tests/support/eventually'
import { ownApp } from '@/tests/support/own-app'
import { middle, placeOf } from '@/tests/support/place-of'
import { violations } from '@/tests/support/violations'
import { join, joinWithTask, openClass } from './class-steps'

const own = ownApp('classroom', { isCoded: true })
const { open } = own

async function mark(pupil: Page, words: string, code: RegExp, reason: string): Promise<void> {
  await pupil.getByLabel('Find words').fill(words)
  await pupil.keyboard.press('Enter')
  await pupil.getByRole('radio', { name: code }).check()
  await pupil.getByLabel('Why?').fill(reason)
  await pupil.getByRole('button', { name: 'Mark it' }).click()
}

async function finish(pupil: Page): Promise<void> {
  await pupil.getByRole('button', { name: 'I have finished' }).click()
  await pupil.getByRole('button', { name: 'Finish and see' }).click()
  await pupil.getByRole('heading', { name: 'What everybody said' }).waitFor()
}

const saved = (page: Page) => page.getByText('✓ saved').waitFor()

describe('a class', () => {
  test('two pupils code blind, see one another’s readings, the teacher sees where they differ, and nothing is left', async () => {
    const { teacher, code } = await openClass(open, 'Media 9b')
    const owl = await joinWithTask(open, code, 'Owl')
    const fox = await joinWithTask(open, code, 'Fox')
    expect(await owl.textContent('main')).not.toMatch(/Iron Gate|Corliss|Triband|Vashti|@/)
    await mark(owl, 'criminal illegal aliens', /^1 .*own words/, 'no source stands there')
    await saved(owl)
    await mark(fox, 'criminal illegal aliens', /^2 .*quoted/, 'somebody must have said it')
    await saved(fox)
    // What Owl said is nowhere in what Fox can ask for before she has finished.
    const before = await fox.context().request.get(fox.url())
    expect(await before.text()).not.toContain('no source stands there')
    const early = await fox.context().request.get(`${fox.url()}/reveal`)
    expect(await early.text()).not.toMatch(/no source stands there|Iron Gate/)
    await finish(owl)
    await finish(fox)
    const row = fox.getByRole('row').filter({ hasText: 'no source stands there' })
    expect(await row.textContent()).toContain('somebody must have said it')
    expect(await fox.textContent('main')).toContain('The Iron Gate')

    await teacher.getByRole('link', { name: 'Readings and agreement' }).click()
    const card = teacher.getByRole('article').filter({ hasText: 'criminal illegal aliens' }).first()
    await card.getByText('contested', { exact: true }).waitFor()
    expect(await card.textContent()).toContain('no source stands there')
    await card.getByText('Settle it', { exact: true }).click()
    await card.getByLabel('Why').fill('the sentence names no source')
    await card.getByRole('button', { name: 'Keep it' }).click()
    await card.getByText(/Settled:/).waitFor()
    await owl.reload()
    expect(await owl.textContent('main')).toContain('the sentence names no source')

    await teacher.getByRole('link', { name: 'Media 9b' }).click()
    await teacher.getByText('Delete this class at once').click()
    await teacher.getByLabel(/Delete Media 9b/).check()
    await teacher.getByRole('button', { name: 'Delete the class' }).click()
    await teacher.getByRole('heading', { name: 'Open a class' }).waitFor()
    expect(await own.prisma.pupilMark.count()).toBe(0)
    await owl.goto('/class')
    await owl.getByRole('heading', { name: 'Join a class' }).waitFor()
  })

  test('what is marked without a network is kept over a reload and saved later, once', async () => {
    const { code } = await openClass(open, 'Media 9c')
    const hare = await joinWithTask(open, code, 'Hare', {
      allow: [/ERR_INTERNET_DISCONNECTED/, /Failed to load resource/],
    })
    await hare.context().route('**/save', (route) => route.abort())
    await mark(hare, 'predators', /^2 .*quoted/, 'in quotation marks')
    await hare.getByText(/waiting for the connection: 1 change/).waitFor()
    await hare.reload()
    await hare
      .getByRole('region', { name: /What you have marked/ })
      .getByText('predators')
      .waitFor()
    // A save that a page sends while it is left may arrive after all: then it is one mark too.
    await hare.context().unroute('**/save')
    await saved(hare)
    await eventually(() => own.prisma.pupilMark.count({ where: { reason: 'in quotation marks' } })).toBe(1)
  })

  test('words are chosen and coded by keys alone, on a narrow screen', async () => {
    const { code } = await openClass(open, 'Media 9d')
    const wren = await joinWithTask(open, code, 'Wren', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    })
    const text = wren.getByRole('region', { name: /^Text A/ })
    await text.focus()
    await wren.keyboard.press('ArrowRight')
    await wren.keyboard.press('Shift+ArrowRight')
    await wren.keyboard.press('Enter')
    await wren.keyboard.press('1')
    await wren.getByRole('button', { name: 'Mark it' }).click()
    await saved(wren)
    const marks = wren.getByRole('region', { name: /What you have marked/ })
    expect(await marks.locator('li').count()).toBe(1)
    expect(await marks.locator('q').first().textContent()).toMatch(/^\S+ \S+$/)
    expect(await violations(wren)).toEqual([])
  })

  test('words are chosen by tapping the first and the last, which stay where they are, on a phone', async () => {
    const { code } = await openClass(open, 'Media 9f')
    const finch = await joinWithTask(open, code, 'Finch', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    })
    const text = finch.getByRole('region', { name: /^Text A/ })
    // Below the bar that stays at the top, above the form that comes at the bottom.
    await text
      .locator('p', { hasText: 'criminal illegal aliens' })
      .first()
      .evaluate((paragraph) => {
        paragraph.scrollIntoView({ block: 'start', behavior: 'instant' })
        scrollBy({ top: -120, behavior: 'instant' })
      })
    const [first, last] = [middle(await placeOf(text, 'criminal')), middle(await placeOf(text, 'aliens'))]
    await finch.touchscreen.tap(first.x, first.y)
    const chosen = finch.getByText(/^Chosen: /)
    await eventually(async () => chosen.textContent()).toBe('Chosen: criminal')
    expect(middle(await placeOf(text, 'aliens'))).toEqual(last)
    await finch.touchscreen.tap(last.x, last.y)
    await eventually(async () => chosen.textContent()).toBe('Chosen: criminal illegal aliens')
  })

  test('an answer to a matching task comes back with its evidence', async () => {
    const { code } = await openClass(open, 'Media 9e')
    const lark = await join(open, code, 'Lark')
    await lark.getByRole('listitem').filter({ hasText: 'Sort phrases' }).getByRole('link').click()
    const first = lark.getByRole('listitem').first()
    await first.getByRole('radio', { name: 'scare quotes' }).check()
    await first.getByRole('button', { name: 'Answer' }).click()
    await first.getByText(/You chose “scare quotes”/).waitFor()
    expect(await first.textContent()).toMatch(/says it|quotation marks/)
  })
})
