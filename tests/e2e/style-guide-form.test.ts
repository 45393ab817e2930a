import { expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'
import { violations } from '@/tests/support/violations'

const NAME = 'Grackle Courier style'

test('somebody who knows no YAML gives a house its own guide, tries a rule, and a draft is held to it', async () => {
  const page = await openPage('/review/guides')
  const field = (label: string) => page.getByLabel(label, { exact: true })
  await page.getByRole('button', { name: 'Begin a guide' }).click()
  await page.getByText('Give the guide a name').waitFor()
  await field('What it is called').fill(NAME)
  await field('Whose rules these are, in a sentence').fill('Of the Grackle Courier, for this test.')
  await page.getByRole('button', { name: 'Begin a guide' }).click()
  await page.waitForURL(/guide=grackle-courier-style/)

  // A day that is none: said at its field, and nothing that was typed is lost.
  await field('Words it looks for').fill('blorp / blorps')
  await field('What it asks').fill('Nobody is called a blorp.')
  await field('What may stand instead').fill('person / people')
  await field('Where the rule stands').fill('Courier stylebook, “blorp”')
  await field('Holds from').fill('2031-05-02')
  await field('No longer from').fill('2030-01-01')
  await page.getByRole('button', { name: 'Add the rule' }).click()
  await page.getByText('not after 2031-05-02').waitFor()
  expect(await field('No longer from').getAttribute('aria-invalid')).toBe('true')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('until')
  expect(await field('Words it looks for').inputValue()).toBe('blorp / blorps')
  expect(await violations(page)).toEqual([])

  await field('No longer from').fill('')
  await field('Holds from').fill('2020-05-02')
  await field('Try it on a sentence').fill('Officers counted 12 blorps in a week.')
  await page.getByRole('button', { name: 'Try it' }).click()
  await page.getByText('May be replaced by “people”').waitFor()
  await page.getByRole('button', { name: 'Add the rule' }).click()
  await page.getByRole('list', { name: 'Its rules' }).getByText('Nobody is called a blorp.').waitFor()

  const answer = await page.request.get('/review')
  expect(await answer.text()).toContain(NAME)

  // Changed, taken out, and brought back.
  await page.getByRole('link', { name: 'Change the rule: Nobody is called a blorp.' }).click()
  await page.getByRole('heading', { name: 'Change a rule' }).waitFor()
  await field('Or what to do').fill('Ask the desk.')
  await page.getByRole('button', { name: 'Save the rule' }).click()
  await page.getByRole('heading', { name: 'One more rule' }).waitFor()
  await page.getByRole('link', { name: 'Change the rule: Nobody is called a blorp.' }).click()
  await page.getByRole('heading', { name: 'Change a rule' }).waitFor()
  expect(await field('Or what to do').inputValue()).toBe('Ask the desk.')
  await page.getByRole('button', { name: 'Take it out' }).click()
  await page.getByText('The rule was taken out.').waitFor()
  expect(await page.getByRole('list', { name: 'Its rules' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await page.getByRole('list', { name: 'Its rules' }).waitFor()

  await page.getByText('The whole guide as YAML').click()
  expect(await field('The guide as YAML').inputValue()).toMatch(/- id: blorp[\s\S]*Ask the desk\./)
  await page.getByRole('checkbox', { name: /no longer offered/ }).check()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.waitForURL(/\/review\/guides(?:#.*)?$/)
  expect(await page.getByText(NAME).count()).toBe(0)
})

test.each([
  [{ width: 1440, height: 900 }, 'light'],
  [{ width: 360, height: 740 }, 'dark'],
] as const)('the forms fit %o, %s, and work without scripts', async (viewport, colorScheme) => {
  const name = `Tern Gazette ${viewport.width}`
  const page = await openPage('/review/guides', { viewport, colorScheme, javaScriptEnabled: false })
  await page.getByLabel('What it is called').fill(name)
  await page.getByLabel('Whose rules these are, in a sentence').fill('Of the Tern Gazette.')
  await page.getByRole('button', { name: 'Begin a guide' }).click()
  await page.getByRole('heading', { name: 'Its first rule' }).waitFor()
  await page.getByRole('button', { name: 'Add the rule' }).click()
  await page.getByText('Nothing was saved').waitFor()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(viewport.width)
  await page.getByText('The whole guide as YAML').click()
  await page.getByRole('checkbox', { name: /no longer offered/ }).check()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.waitForURL(/\/review\/guides(?:#.*)?$/)
})
