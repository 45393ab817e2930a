import { expect, inject, test } from 'vitest'
import { openPage, watchPage } from '@/tests/support/page'

// What is done here on purpose is allowed, and must be noticed all the same.
async function watched() {
  const page = await openPage('/', { allow: [/./] })
  return { page, complaints: watchPage(page, inject('app').url) }
}

test('the front page opens without an error and asks no other host for anything', async () => {
  const page = await openPage('/')
  expect(await page.title()).toContain('Parallax')
})

test('an error on the console is noticed', async () => {
  const { page, complaints } = await watched()
  await page.evaluate(() => console.error('a mistake'))
  await expect.poll(() => complaints.join()).toContain('console error: a mistake')
})

test('an error that the page throws is noticed', async () => {
  const { page, complaints } = await watched()
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('a mistake')
    })
  })
  await expect.poll(() => complaints.join()).toContain('page error: a mistake')
})

test('a request to another host is noticed, and the content security policy stops it', async () => {
  const { page, complaints } = await watched()
  await page.evaluate(() => fetch('http://elsewhere.example/').catch(() => {}))
  await expect.poll(() => complaints.join()).toMatch(/elsewhere\.example.* violates/)
})

test('the content security policy lets no script run that the page did not name', async () => {
  const { page, complaints } = await watched()
  await page.evaluate(() => {
    document.body.setAttribute('onclick', 'window.name = "ran"')
    document.body.click()
  })
  await expect.poll(() => complaints.join()).toContain('violates')
  expect(await page.evaluate(() => window.name)).toBe('')
})

// Failing is what it is for: a second try would only be told as one.
test.fails('a test whose page logs an error fails', { retry: 0 }, async () => {
  const page = await openPage('/')
  await page.evaluate(() => console.error('a mistake'))
  await page.title()
})
