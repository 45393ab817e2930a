import { expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'
import { PAGES } from '@/tests/support/pages'

const RELEASE = '/releases/nc-detainers-2019'
// What the server sends late stands in such a block at the end, and a script moves it to its place.
const LATE = /<div hidden="?"? id="S:|<template id="[BP]:/

test('no page leaves a part of itself to a script', async () => {
  const page = await openPage('/glossary', { javaScriptEnabled: false })
  const late: string[] = []
  for (const path of PAGES) {
    const answer = await page.request.get(path)
    expect(answer.status(), path).toBe(200)
    if (LATE.test(await answer.text())) late.push(path)
  }
  expect(late).toEqual([])
})

test.each([
  ['a number', 'nc-detainers-2019--breitbart#q1'],
  ['a word', 'nc-detainers-2019--breitbart#t1'],
  ['a window', 'nc-detainers-2019--breitbart#w1'],
  ['a source', 'nc-detainers-2019--breitbart#c1'],
  ['a figure of the record', 'figure:declined-fy19'],
])('the evidence of %s is seen under its row', async (_, ref) => {
  const page = await openPage(`${RELEASE}?open=${encodeURIComponent(ref)}`, { javaScriptEnabled: false })
  const evidence = page.locator('main #evidence')
  expect(await evidence.isVisible()).toBe(true)
  const around = await evidence.evaluate((opened) => {
    const row = opened.closest('tr')
    return `${row?.previousElementSibling?.innerHTML} ${row?.innerHTML}`
  })
  expect(around).toContain(`data-evidence="${ref}"`)
})
