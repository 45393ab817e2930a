import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { eventually } from '@/tests/support/eventually'
import { ownApp } from '@/tests/support/own-app'
import { middle, placeOf as placeIn } from '@/tests/support/place-of'
import { joinWithTask, openClass } from './class-steps'

const { open } = ownApp('class_selecting')

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
const chosen = (page: Page) => page.getByText(/^Chosen: /)
const saysChosen = (page: Page, words: string) =>
  eventually(async () => (await chosen(page).count()) && chosen(page).textContent()).toBe(`Chosen: ${words}`)

const placeOf = (page: Page, words: string) => placeIn(page.getByRole('region', { name: /^Text A/ }), words)

/** Scrolls so that words stand so far down in the window. */
async function bringTo(page: Page, words: string, y: number): Promise<void> {
  const { top } = await placeOf(page, words)
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), top - y)
}

/** The rectangles of the chosen words that something else covers or that lie outside the window. */
const coveredWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-selected]')].flatMap((words) =>
      [...words.getClientRects()].flatMap(({ left, right, top, bottom }) => {
        const points = [
          [left + 3, top + 3],
          [right - 3, bottom - 3],
          [(left + right) / 2, (top + bottom) / 2],
        ] as const
        const hidden = points.filter(([x, y]) => !words.contains(document.elementFromPoint(x, y)))
        return hidden.length > 0 ? [`${words.textContent}: ${hidden.join(' ')}`] : []
      }),
    ),
  )

/** Draws a finger over the text, so that the page scrolls. */
async function swipe(page: Page, by: number): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const at = (y: number) => ({ touchPoints: [{ x: 180, y }] })
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(350) })
  for (let step = 1; step <= 10; step += 1)
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(350 + (step * by) / 10) })
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  // A tap while the page still glides stops it, and is no tap on a word.
  let last = Number.NaN
  await eventually(async () => {
    const before = last
    last = await page.evaluate(
      () => new Promise<number>((done) => requestAnimationFrame(() => done(scrollY))),
    )
    return last === before
  }).toBe(true)
}

async function atWork(name: string, options = {}): Promise<Page> {
  const { code } = await openClass(open, `Media ${name}`)
  return joinWithTask(open, code, name, options)
}

describe('words are chosen', () => {
  test('by dragging from within one word to within another: both are taken whole, without the marks around them', async () => {
    const page = await atWork('Mouse')
    await bringTo(page, 'Nearly 600 criminal', 300)
    const [from, to] = [await placeOf(page, 'criminal'), await placeOf(page, 'aliens were')]
    await page.mouse.move(from.left + 12, middle(from).y)
    await page.mouse.down()
    await page.mouse.move(from.left + 60, middle(from).y, { steps: 4 })
    await page.mouse.move(to.left + 8, middle(to).y, { steps: 6 })
    await page.mouse.up()
    await saysChosen(page, 'criminal illegal aliens')
    expect(await coveredWords(page)).toEqual([])
    expect(await page.evaluate(() => String(getSelection()))).toBe('')
  })

  test('by dragging over several lines, backwards, and letting go beside the text', async () => {
    const page = await atWork('Rat')
    await bringTo(page, 'The numbers, put out', 300)
    const last = await placeOf(page, 'thrown out')
    const first = await placeOf(page, 'staggering')
    await page.mouse.move(last.left + 20, middle(last).y)
    await page.mouse.down()
    await page.mouse.move(first.left + 9, middle(first).y, { steps: 8 })
    await page.mouse.up()
    await saysChosen(page, 'staggering: 512 detainers from the Bureau of Custody and Returns were thrown')
    await page.keyboard.press('Escape')
    const end = await placeOf(page, 'in FY31')
    await page.mouse.move(end.left + 3, middle(end).y)
    await page.mouse.down()
    await page.mouse.move(end.right + 30, middle(end).y, { steps: 5 })
    await page.mouse.move(1_200, middle(end).y, { steps: 5 })
    await page.mouse.up()
    await saysChosen(page, 'in FY31')
  })

  test('by holding a finger on a word', async () => {
    const page = await atWork('Paw', PHONE)
    await bringTo(page, 'Nearly 600 criminal', 300)
    const { x, y } = middle(await placeOf(page, 'illegal'))
    const client = await page.context().newCDPSession(page)
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    // What a phone does then: it selects the word under the finger. Browsers without a screen leave it to be done by hand.
    await eventually(() => page.evaluate(() => document.readyState)).toBe('complete')
    await page.getByRole('region', { name: /^Text A/ }).evaluate(
      (box, at) => {
        const range = document.caretRangeFromPoint(at.x, at.y)
        if (!range || !box.contains(range.startContainer)) throw new Error('no word under the finger')
        const selection = getSelection()
        selection?.setBaseAndExtent(
          range.startContainer,
          range.startOffset - 1,
          range.startContainer,
          range.startOffset + 1,
        )
      },
      { x, y },
    )
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await saysChosen(page, 'illegal')
    expect(await coveredWords(page)).toEqual([])
  })

  test('low on a phone, they come out from under the form; by the last line of the text, too', async () => {
    const page = await atWork('Mole', PHONE)
    for (const words of ['Overtime', 'drunken']) {
      await bringTo(page, words, 640)
      const { x, y } = middle(await placeOf(page, words))
      await page.touchscreen.tap(x, y)
      await saysChosen(page, words)
      await page.getByRole('button', { name: 'Mark it' }).waitFor()
      await eventually(() => coveredWords(page)).toEqual([])
      await page.getByRole('button', { name: 'Not now' }).click()
    }
  })

  test('and stay chosen while the page is scrolled, with the form at hand', async () => {
    const page = await atWork('Snail', PHONE)
    await bringTo(page, 'Nearly 600 criminal', 300)
    const { x, y } = middle(await placeOf(page, 'criminal'))
    await page.touchscreen.tap(x, y)
    await saysChosen(page, 'criminal')
    const before = await page.evaluate(() => scrollY)
    await swipe(page, -200)
    await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100)
    await saysChosen(page, 'criminal')
    await bringTo(page, 'aliens were', 300)
    const last = middle(await placeOf(page, 'aliens were'))
    await page.touchscreen.tap(last.x - 10, last.y)
    await saysChosen(page, 'criminal illegal aliens')
    expect(await coveredWords(page)).toEqual([])
  })

  test('by keys, and the page follows them down the text', async () => {
    const page = await atWork('Key', { viewport: { width: 1_280, height: 640 } })
    await page.getByRole('region', { name: /^Text A/ }).focus()
    await page.keyboard.press('ArrowRight')
    for (let line = 0; line < 18; line += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+ArrowLeft')
    await eventually(() => coveredWords(page)).toEqual([])
    const said = (await chosen(page).textContent()) ?? ''
    expect(said).toMatch(/^Chosen: [\p{L}\p{N}$].* .*[\p{L}\p{N}%]$/su)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100)
  })
})
