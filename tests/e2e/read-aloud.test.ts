import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Heard, readAloud, within } from '@/tests/support/accessibility-tree'
import { openPage } from '@/tests/support/page'
import { PAGES } from '@/tests/support/pages'

const CONTROLS = new Set([
  ...['button', 'link', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'switch', 'slider'],
  ...['spinbutton', 'listbox', 'option', 'tab', 'menuitem', 'DisclosureTriangle', 'PopUpButton'],
])
const LANDMARKS = ['banner', 'main', 'contentinfo']

describe.each(PAGES)('%s', (path) => {
  test('is heard in order: landmarks, headings without gaps, and a name for all that can be used', async () => {
    const heard = await readAloud(await openPage(path, { reducedMotion: 'reduce' }))
    expect(heard.filter(({ role }) => LANDMARKS.includes(role)).map(({ role }) => role)).toEqual(LANDMARKS)
    expect(headingFaults(heard)).toEqual([])
    expect(namelessIn(heard)).toEqual([])
    expect(tableFaults(heard)).toEqual([])
    expect(sameNames(heard, 'navigation')).toEqual([])
  })
})

/** More or fewer than one heading of the first level, and headings that stand more than one level under the one before. */
function headingFaults(heard: readonly Heard[]): string[] {
  const headings = heard.filter(({ role }) => role === 'heading')
  const first = headings.filter(({ level }) => level === 1)
  const gaps = headings.filter(({ level }, index) => (level ?? 0) > (headings[index - 1]?.level ?? 0) + 1)
  return [
    ...(first.length === 1 ? [] : [`${first.length} headings of level 1`]),
    ...gaps.map(({ level, name }) => `level ${level} too deep: ${name}`),
    ...headings.filter(({ name }) => name === '').map(({ level }) => `level ${level} without words`),
  ]
}

function namelessIn(heard: readonly Heard[]): string[] {
  return heard
    .map((one, index) => ({ ...one, after: heard[index - 1]?.name }))
    .filter(({ role, name }) => (CONTROLS.has(role) || role === 'image') && name === '')
    .map(({ role, after }) => `${role} after “${after}”`)
}

/** Tables without a caption, or without a header that says what its cells are. */
function tableFaults(heard: readonly Heard[]): string[] {
  return heard
    .filter(({ role }) => role === 'table')
    .flatMap((table) => [
      ...(table.name === ''
        ? [`a table without a caption: ${words(within(heard, table)).slice(0, 80)}`]
        : []),
      ...(within(heard, table).some(({ role }) => /^(column|row)header$/.test(role))
        ? []
        : [`a table without headers: ${table.name}`]),
    ])
}

/** Landmarks of one kind that cannot be told apart. */
function sameNames(heard: readonly Heard[], role: string): string[] {
  const names = heard.filter((one) => one.role === role).map(({ name }) => name)
  return names.length < 2 ? [] : names.filter((name, index) => name === '' || names.indexOf(name) !== index)
}

const words = (heard: readonly Heard[]) =>
  heard
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ')

describe('in the order in which it is meant', () => {
  test('evidence is heard after its row and before the next, the phrase first, then who coded it', async () => {
    const ref = 'nc-detainers-2019--breitbart#q1'
    const heard = await readAloud(
      await openPage(`/releases/nc-detainers-2019?open=${encodeURIComponent(ref)}`),
    )
    const table = heard.find(({ role, name }) => role === 'table' && name.startsWith('Numbers:')) as Heard
    const rows = within(heard, table).filter(({ role }) => role === 'row')
    const at = rows.findIndex((row) =>
      within(heard, row).some(({ name }) => name === 'Evidence: Breitbart News'),
    )
    const opened = within(heard, rows[at - 1] as Heard).filter(({ expanded }) => expanded)
    expect(opened.map(({ name }) => name)).toEqual([expect.stringContaining('criminal illegal aliens')])
    const evidence = words(within(heard, rows[at] as Heard))
    const order = ['Breitbart News', 'criminal illegal aliens', 'Coded', 'Checked', 'Read it at', 'Close']
    expect(order.map((part) => evidence.indexOf(part))).toEqual(
      order.map((part) => evidence.indexOf(part)).toSorted((left, right) => left - right),
    )
    expect(order.filter((part) => !evidence.includes(part))).toEqual([])
  })

  test('a chart is heard with its name, its keys, the values of its marks, and its table', async () => {
    const page = await openPage('/releases/ddor-2017-03#deviation')
    const chart = page.locator('figure[aria-labelledby="deviation"]')
    await chart.locator('[data-mark][tabindex="0"]').waitFor()
    await chart.getByText('The same as a table').click()
    const heard = await readAloud(page)
    const figure = heard.find(
      ({ role, name }) => role === 'figure' && name === 'How far from the record',
    ) as Heard
    const inside = within(heard, figure)
    const at = (found: (one: Heard) => boolean) => inside.findIndex(found)
    const order = [
      at(({ role }) => role === 'heading'),
      at(
        ({ role, description }) =>
          role === 'group' && description.startsWith('Arrow keys go from mark to mark'),
      ),
      at(({ role, name }) => role === 'button' && /“.+”.*the record: /.test(name)),
      at(({ name }) => name.startsWith('Take this picture as SVG')),
      at(({ role, name }) => role === 'table' && name !== ''),
    ]
    expect(
      order.every((place) => place >= 0),
      String(order),
    ).toBe(true)
    expect(order).toEqual(order.toSorted((left, right) => left - right))
  })

  test('each value of a table is heard with the outlet and the figure it belongs to', async () => {
    const heard = await readAloud(await openPage('/releases/nc-detainers-2019'))
    const table = heard.find(({ role, name }) => role === 'table' && name.startsWith('Numbers:')) as Heard
    const rows = within(heard, table).filter(({ role }) => role === 'row')
    const cells = rows.map((row) =>
      within(heard, row).filter(({ depth, role }) => depth === row.depth + 1 && role !== 'none'),
    )
    expect(cells[0]?.every(({ role }) => role === 'columnheader')).toBe(true)
    expect(cells[0]?.some(({ name }) => name.includes('Breitbart News'))).toBe(true)
    const values = cells.slice(1).filter((row) => row.length === cells[0]?.length)
    expect(values.length).toBeGreaterThan(3)
    expect(values.every(([head]) => head?.role === 'rowheader' && head.name !== '')).toBe(true)
  })

  test('a comparison is heard as a table, though its rows are laid out as grids', async () => {
    const page = await openPage('/compare?cols=outlet:breitbart,outlet:ap&by=words')
    const table = page.getByRole('table', { name: 'Words by column' })
    const roles = await table
      .locator('thead, tbody, tr, th, td')
      .evaluateAll((parts) =>
        parts.filter((part) => !part.closest('[data-panel]')).map((part) => part.getAttribute('role')),
      )
    expect(roles.length).toBeGreaterThan(30)
    expect(roles).not.toContain(null)
    const heard = await readAloud(page)
    const spoken = heard.find(({ role, name }) => role === 'table' && name === 'Words by column') as Heard
    expect(within(heard, spoken).filter(({ role }) => role === 'columnheader').length).toBe(3)
    expect(within(heard, spoken).filter(({ role }) => role === 'cell').length).toBeGreaterThan(20)
  })

  test('an article with its text is heard as it was written, whatever is marked in it', async () => {
    const exercise = 'county-detainers-2031'
    const written = readFileSync(`content/exercises/${exercise}/the-iron-gate.txt`, 'utf8')
    const heard = words(await readAloud(await openPage(`/articles/${exercise}--the-iron-gate`)))
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
    const paragraphs = written.split(/\n+/).filter((paragraph) => paragraph.length > LONG)
    expect(paragraphs.length).toBeGreaterThan(3)
    const places = paragraphs.map((paragraph) => letters(heard).indexOf(letters(paragraph)))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((left, right) => left - right))
  })
})

const LONG = 80 // letters of a paragraph that stands nowhere else on the page
