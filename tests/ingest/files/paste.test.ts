import { describe, expect, test } from 'vitest'
import { readPaste } from '@/lib/ingest/files/paste'

const text = (html: string | null, plain = '') => {
  const reading = readPaste({ html, plain })
  return reading.ok ? reading.text : reading.failure.code
}

describe('a pasted text', () => {
  test('keeps the paragraphs, headline and quotation marks of the HTML on the clipboard', () => {
    const html = `<html><body><!--StartFragment--><h1>Jail letter raises questions</h1><p style="margin:0">The sheriff said:&nbsp;<b>“51 people.”</b></p><p>Advertisement</p><div>Nothing<span> else</span>.</div><script>alert(1)</script><!--EndFragment--></body></html>`
    expect(text(html, 'flat')).toBe(
      'Jail letter raises questions\n\nThe sheriff said: “51 people.”\n\nNothing else.',
    )
    const reading = readPaste({ html, plain: 'flat' })
    expect(reading.ok && reading.metadata.headline?.value).toBe('Jail letter raises questions')
  })

  test('from Word loses the marks of Word', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style><!--[if gte mso 9]><xml><o:x/></xml><![endif]--></head><body><!--StartFragment--><p class=MsoNormal>One<o:p></o:p></p>\r\n<p class=MsoNormal>Two\r\nlines<o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`
    expect(text(html)).toBe('One\n\nTwo lines')
  })

  test('without HTML stays as it is', () => {
    expect(text(null, 'A headline\r\n\r\nIts text,  as it was.')).toBe('A headline\n\nIts text,  as it was.')
    expect(text('', 'plain')).toBe('plain')
  })

  test('falls back to the plain words when the HTML holds none', () => {
    expect(text('<img src=x onerror=alert(1)>', 'plain')).toBe('plain')
    expect(text(`${'<div>'.repeat(2000)}deep`, 'plain')).toBe('plain')
  })

  test('tells its byline and date where lines under the headline are that', () => {
    const lede =
      'Immigration and Customs Enforcement published its first weekly report on Monday, and it lists 206 people.'
    const lines = [
      'Jail letter raises questions',
      'By JANE DOE, The Associated Press',
      'March 20, 2017',
      lede,
    ]
    for (const [html, plain] of [
      [null, lines.join('\n\n')],
      [`<h1>${lines[0]}</h1><p>${lines.slice(1).join('</p><p>')}</p>`, 'flat'],
    ] as const) {
      const reading = readPaste({ html, plain })
      expect(reading.ok && reading.metadata).toMatchObject({
        headline: { value: 'Jail letter raises questions' },
        byline: { value: 'JANE DOE, The Associated Press', where: 'first lines' },
        published: { value: '2017-03-20', where: 'first lines' },
      })
      // The lines stay in the text, which is kept as it was given.
      expect(reading.ok && reading.text).toBe(lines.join('\n\n'))
    }
  })

  test('that is empty or enormous is refused', () => {
    expect(text(null, ' \n')).toBe('empty')
    expect(text(null, 'a'.repeat(5_000_001))).toBe('too-big')
  })
})
