import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readAccessibility } from '@/lib/content/accessibility'

describe('the list of WCAG 2.2', () => {
  it('has each criterion of levels A and AA once, in the order of the standard, with tests that are there', () => {
    const criteria = readAccessibility('content')
    expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31)
    expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24)
    const order = criteria.map(({ number }) => number)
    expect(order).toEqual(order.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })))
  })

  it.each([
    [
      'a criterion that is missing',
      "number: '1.4.12'",
      "number: '1.4.13'",
      /criterion 1\.4\.12 \(level AA\) is missing/,
    ],
    ['one that stands twice', "number: '1.4.12'", "number: '1.4.13'", /duplicate criterion "1\.4\.13"/],
    ['one of level AAA', "number: '1.4.12'", "number: '1.4.6'", /no criterion 1\.4\.6 of level AA/],
    [
      'a test that is not there',
      'e2e/zoom.test.ts',
      'e2e/doom.test.ts',
      /no file "tests\/e2e\/doom\.test\.ts"/,
    ],
    ['what is met unchecked', /checked:\n( {6}.*\n)+/, 'checked: []\n', /checked/],
    ['what does not apply, without a reason', 'why: No page', 'because: No page', /because: unknown key/],
  ])('names %s', (_, words, by, expected) => {
    const root = mkdtempSync(path.join(tmpdir(), 'accessibility-'))
    onTestFinished(() => rmSync(root, { recursive: true }))
    const list = readFileSync('content/accessibility.yaml', 'utf8')
    mkdirSync(path.join(root, 'content'))
    writeFileSync(path.join(root, 'content/accessibility.yaml'), list.replace(words, by))
    expect(list.replace(words, by)).not.toBe(list)
    expect(() => readAccessibility(path.join(root, 'content'))).toThrow(expected)
  })
})
