import { describe, expect, test } from 'vitest'
import { ownApp } from '@/tests/support/own-app'
import { violations } from '@/tests/support/violations'

// A constructed article, whose text is part of the repository.
const ID = 'county-detainers-2031--the-iron-gate'
const PAGE = `/articles/${ID}/codings`

const own = ownApp('codings-in', { isCoded: true })
const open = () => own.open(PAGE)
const codings = () => own.prisma.coding.count({ where: { articleId: ID } })

describe('bringing a coding in', () => {
  test('takes away, reviews, saves under a name, replaces only when told, and takes back', async () => {
    const page = await open()
    const before = await codings()
    const link = page.getByRole('link', { name: /JSON-LD.* of the coding by Author/ })
    const taken = await fetch(new URL((await link.getAttribute('href')) ?? '', own.app.url))
    const source = await taken.text()
    const file = (name: string, text: string) => ({
      ...{ name, mimeType: 'application/ld+json', buffer: Buffer.from(text) },
    })
    await page.getByLabel('A file').setInputFiles(file('gate.jsonld', source))
    await page.getByRole('heading', { name: 'What it would become' }).waitFor()
    const review = await page.locator('form[aria-labelledby="would"]').textContent()
    expect(review).toContain('From gate.jsonld. Nothing is saved yet.')
    expect(review).toContain('The attached text is the very text that was coded')
    expect(await codings()).toBe(before)
    expect(await violations(page)).toEqual([])

    await page.getByLabel('Whose coding it becomes').fill('Edda Alder')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    expect(await codings()).toBe(before + 1)

    // Another one under the same name waits for a tick.
    await page.getByRole('button', { name: 'Bring in another one' }).click()
    const data = JSON.parse(source)
    data.first.items.pop()
    await page.getByLabel('or what stands in it').fill(JSON.stringify(data))
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('Edda Alder has a coding of this article here already').waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Tick below that this one takes its place').waitFor()
    await page.getByLabel(/This one takes its place/).check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('in place of the former one').waitFor()

    await page.reload()
    await page.getByRole('button', { name: 'Put the former one back' }).click()
    await page.getByRole('button', { name: 'Take it out again' }).waitFor()
    await page.getByRole('button', { name: 'Take it out again' }).click()
    await page.getByRole('button', { name: 'Take it out again' }).waitFor({ state: 'detached' })
    expect(await codings()).toBe(before)
  })

  test('says what is wrong in a file, and keeps what was pasted', async () => {
    const page = await open()
    await page.getByLabel('or what stands in it').fill('outlet: gazette\nterms:\n  - phrase: [')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('This file is not in order').waitFor()
    expect(await page.getByRole('alert').filter({ hasText: 'Line 3' }).count()).toBe(1)
    expect(await page.getByLabel('or what stands in it').inputValue()).toContain('outlet: gazette')
    const exact = 'detainers'
    const other = { rows: [{ target: [{ selector: [{ type: 'TextQuoteSelector', exact }] }] }] }
    await page.getByLabel('or what stands in it').fill(JSON.stringify(other))
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('of another tool, with 1').waitFor()
    expect(await violations(page)).toEqual([])
  })
})
