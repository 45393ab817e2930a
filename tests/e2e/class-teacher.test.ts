import { expect, test } from 'vitest'
import { ownApp } from '@/tests/support/own-app'
import { violations } from '@/tests/support/violations'
import { openClass } from './class-steps'

const { open } = ownApp('class_teacher')
const LESSON = 'Whose words are these?'

for (const javaScriptEnabled of [true, false]) {
  test(`a lesson chosen on its own page is given to the class that is opened for it, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const teacher = await open('/lessons', { javaScriptEnabled })
    await teacher.getByRole('link', { name: LESSON }).click()
    await teacher.getByRole('link', { name: 'Give it to a class' }).click()
    await teacher.getByText(`It gets lesson 1, ${LESSON}`).waitFor()
    await teacher.getByLabel('What is the class called?').fill('Media 7a')
    await teacher.getByRole('button', { name: 'Open the class' }).click()
    await teacher.getByRole('heading', { name: 'Media 7a' }).waitFor()
    expect(await teacher.getByRole('link', { name: 'Readings and agreement' }).count()).toBe(1)
  })
}

test('a lesson chosen on its own page is given to a class that is there by one press in it, once', async () => {
  const { teacher } = await openClass(open, 'Media 7b')
  await teacher.goto('/lessons/what-is-counted')
  await teacher.getByRole('link', { name: 'Give it to a class' }).click()
  const line = teacher.getByRole('listitem').filter({ hasText: 'Media 7b' })
  await line.getByRole('link', { name: /^Give it “/ }).click()
  const give = teacher.getByRole('button', { name: 'Give it to this class' })
  expect(await violations(teacher)).toEqual([])
  await give.click()
  await give.waitFor({ state: 'detached' })
  expect(await teacher.getByRole('link', { name: 'the lesson' }).count()).toBeGreaterThan(1)
})

test('the page says what pupils see of a closed task and that it can be opened again, and so it is', async () => {
  const { teacher } = await openClass(open, 'Media 7c')
  const close = teacher.getByRole('button', { name: 'Close', exact: true }).first()
  const note = await teacher.locator(`#${await close.getAttribute('aria-describedby')}`).textContent()
  expect(note).toMatch(/closed by your teacher.*kept.*open it again/s)
  await close.click()
  await teacher.getByRole('button', { name: 'Open again' }).click()
  await teacher.getByRole('button', { name: 'Open again' }).waitFor({ state: 'detached' })
})

test('an assignment of one’s own that lacks a text keeps its title and codes, and is set once a text is ticked', async () => {
  const { teacher } = await openClass(open, 'Media 7d')
  await teacher.getByText('Add an assignment of your own').click()
  const title = teacher.getByLabel('Title')
  await title.fill('Our own text')
  const codes = teacher.getByLabel('Code with')
  const last = (await codes.locator('option').last().getAttribute('value')) ?? ''
  await codes.selectOption(last)
  await teacher.getByRole('button', { name: 'Give them to the class' }).click()
  await teacher.getByRole('alert').filter({ hasText: 'tick one to 4 texts' }).waitFor()
  expect([await title.inputValue(), await codes.inputValue()]).toEqual(['Our own text', last])
  await teacher
    .getByRole('group', { name: /^Texts/ })
    .getByRole('checkbox')
    .first()
    .check()
  await teacher.getByRole('button', { name: 'Give them to the class' }).click()
  await teacher.getByRole('heading', { name: 'Our own text' }).waitFor()
  expect(await title.inputValue()).toBe('')
})
