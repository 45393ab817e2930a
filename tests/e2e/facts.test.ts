import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage } from '@/tests/support/page'

// What must be readable off the screens by somebody who knows nothing of the code, each with its evidence.

interface Evidence {
  /** the row of the record in which the phrase stands */
  row: string
  cell: string
  evidence: string
}

/** Opens the phrase in the table and reads its row, its cell and its evidence. */
async function read(page: Page, ref: string): Promise<Evidence> {
  const link = page.locator(`#numbers td a[data-evidence="${ref}"]`).first()
  const row = (await link.locator('xpath=ancestor::tr[1]/th').textContent()) ?? ''
  const cell = (await link.locator('xpath=ancestor::li[1]').textContent()) ?? ''
  await link.click()
  const evidence = page.locator('#evidence')
  await evidence.waitFor()
  return { row, cell, evidence: (await evidence.textContent()) ?? '' }
}

describe('read off the screens', () => {
  test('HNGN printed 67,897 where the record says 67,879', async () => {
    const page = await openPage('/releases/cis-2014-03')
    const { row, cell, evidence } = await read(page, 'cis-2014-03--hngn#q3')
    expect(row).toContain('67,879')
    expect(cell).toContain('67,897')
    expect(cell).toContain('digits changed places, +18')
    expect(evidence).toContain('Two digits changed places (+18).')
  })

  test('Border Report put a count of the whole docket on the non-detained docket and called it released', async () => {
    const page = await openPage('/releases/ndd-2024-09')
    const docket = await read(page, 'ndd-2024-09--border-report-wane#q3')
    expect(docket.row).toContain('435,719')
    expect(docket.cell).toContain('same number, another population')
    expect(docket.evidence).toContain('non-detained')
    expect(docket.evidence).toContain('detained plus non-detained')
    await page.keyboard.press('Escape')
    const released = await read(page, 'ndd-2024-09--border-report-wane#q1')
    expect(released.row).toContain('435,719')
    expect(released.cell).toContain('another population and act')
    expect(released.evidence).toContain('released')
    expect(released.evidence).toContain('on national docket')
  })

  test('Breitbart’s lede makes 500 refused detainers 500 released people, credited to the same officials', async () => {
    const page = await openPage('/releases/nc-detainers-2019')
    const lede = await read(page, 'nc-detainers-2019--breitbart#q1')
    expect(lede.cell).toContain('More than 500 criminal illegal aliens')
    expect(lede.cell).toContain('people for detainers, another population and act')
    expect(lede.cell).toContain('lede')
    expect(lede.evidence).toContain('released back onto the streets')
    expect(lede.evidence).toContain('federal immigration officials, reported')
    await page.keyboard.press('Escape')
    const statement = await read(page, 'nc-detainers-2019--breitbart#q2')
    expect(statement.row).toBe(lede.row)
    expect(statement.cell).toContain('“more than 500 detainers”')
    expect(statement.evidence).toContain('refused')
    expect(statement.evidence).toMatch(/ICE officials.*, quoted/)
  })

  test('Epoch Times turned 206 declined detainers into 206 people released', async () => {
    const page = await openPage('/releases/ddor-2017-03')
    const { row, cell, evidence } = await read(page, 'ddor-2017-03--epoch-times#q1')
    expect(row).toContain('206')
    expect(row).toContain('detainers')
    expect(cell).toContain('206 People Illegally in the US')
    expect(cell).toContain('people for detainers, another act')
    expect(cell).toContain('headline')
    expect(evidence).toContain('The digits are the record’s; what they are said to count is not.')
  })

  test('LifeZette rounded 564 up to nearly 600 in its lede', async () => {
    const page = await openPage('/releases/foia-sex-offenses-2015')
    const lede = await read(page, 'foia-sex-offenses-2015--lifezette#q1')
    expect(lede.row).toContain('564')
    expect(lede.cell).toContain('nearly 600')
    expect(lede.cell).toContain('rounded up 6.4%')
    expect(lede.cell).toContain('lede')
    await page.keyboard.press('Escape')
    const body = await read(page, 'foia-sex-offenses-2015--lifezette#q2')
    expect(body.row).toBe(lede.row)
    expect(body.cell).toContain('exact')
  })

  test('193 homicide convictions stand as 193 people on nwaonline and stay convictions in SDP América', async () => {
    const page = await openPage('/releases/criminal-releases-fy2013')
    const english = await read(page, 'criminal-releases-fy2013--nwaonline#q3')
    expect(english.row).toContain('convictions')
    expect(english.cell).toContain('193 convicted of homicide')
    expect(english.cell).toContain('people for convictions')
    await page.keyboard.press('Escape')
    const spanish = await read(page, 'criminal-releases-fy2013--sdp-america#q4')
    expect(spanish.row).toBe(english.row)
    expect(spanish.cell).toContain('condenas')
    expect(spanish.cell).toContain('exact')
    expect(spanish.evidence).toContain('in English, by Parallax')
    expect(await page.locator('#evidence [lang="es"]').first().textContent()).toBe('193 por homicidio')
  })

  test('deaths in custody "in 2025" are 20 to 32, according to the year meant', async () => {
    const page = await openPage('/releases/custody-deaths-2025')
    const rows = [
      ['custody-deaths-2025--elpais#q7', '20', 'fiscal year 2025'],
      ['custody-deaths-2025--notus#q1', '21', 'fiscal year 2025'],
      ['custody-deaths-2025--vanguardia#q2', '23', 'fiscal year 2025'],
      ['custody-deaths-2025--statista#q2', '30', 'calendar 2025'],
      ['custody-deaths-2025--statista#q3', '32', 'calendar 2025'],
    ] as const
    for (const [ref, number, year] of rows) {
      const { row, cell, evidence } = await read(page, ref)
      expect(cell, ref).toContain(number)
      expect(row, ref).toContain(year)
      expect(evidence, ref).toContain(`Printed: ${ref.endsWith('statista#q2') ? 'at least ' : ''}${number}.`)
      await page.keyboard.press('Escape')
    }
  })

  test('70 % of arrests, convicted or charged, answers 73 % of people booked in without a conviction', async () => {
    const page = await openPage('/releases/detention-criminality-2025')
    const answer = await read(page, 'detention-criminality-2025--cato#q3')
    expect(answer.row).toContain('70%')
    expect(answer.row).toContain('arrests')
    expect(answer.row).toMatch(/convicted or charged/)
    await page.keyboard.press('Escape')
    const claim = await read(page, 'detention-criminality-2025--cato#q1')
    expect(claim.row).toContain('73%')
    expect(claim.row).toMatch(/without a (criminal )?conviction/)
    expect(claim.cell).toContain('booked into')
  })
})
