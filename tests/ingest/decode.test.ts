import { describe, expect, test } from 'vitest'
import { decode } from '@/lib/ingest/decode'

const utf8 = (text: string) => new TextEncoder().encode(text)
const none = { header: null, page: null }
const codes = (decoded: ReturnType<typeof decode>) => decoded.notes.map(({ code }) => code)

// “Año” – in windows-1252
const WINDOWS = Uint8Array.from([0x93, 0x41, 0xf1, 0x6f, 0x94, 0x20, 0x96])

describe('the encoding of a text', () => {
  test('is that of its byte order mark, whatever is declared', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x1c, 0x20])
    expect(decode(bytes, { header: 'utf-8', page: 'latin1' }).text).toBe('a“')
  })

  test('is UTF-8 where the bytes prove it, and the wrong declaration is said', () => {
    const decoded = decode(utf8('“Año”'), { header: 'ISO-8859-1', page: null })
    expect(decoded.text).toBe('“Año”')
    expect(codes(decoded)).toEqual(['charset-corrected'])
  })

  test.each(['windows-1252', 'iso-8859-1', 'Latin1', '"cp1252"'])(
    'keeps the quotation marks of %s',
    (page) => {
      const decoded = decode(WINDOWS, { header: null, page })
      expect(decoded.text).toBe('“Año” –')
      expect(decoded.notes).toEqual([])
    },
  )

  test('is that of the header before that of the page', () => {
    expect(decode(Uint8Array.from([0xe1]), { header: 'windows-1251', page: 'windows-1252' }).text).toBe('б')
  })

  test('is guessed when nothing says it, and the guess is said', () => {
    const decoded = decode(WINDOWS, none)
    expect(decoded.text).toBe('“Año” –')
    expect(codes(decoded)).toEqual(['charset-guessed'])
  })

  test('is found by statistics for other scripts', () => {
    // "Привет, это письмо о числе людей" in windows-1251
    const bytes = Uint8Array.from(
      [...'Привет, это письмо о числе людей, и оно длинное'].map((c) =>
        c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0),
      ),
    )
    expect(decode(bytes, none).text).toContain('письмо о числе людей')
  })

  test('stays UTF-8 where a few bytes are broken, and says how many characters are lost', () => {
    const bytes = new Uint8Array([...utf8(`${'“Año” de la carta. '.repeat(30)}`), 0xff])
    const decoded = decode(bytes, { header: 'utf-8', page: null })
    expect(decoded.text).toContain('“Año”')
    expect(codes(decoded)).toEqual(['characters-lost'])
  })

  test('is not noted for plain ASCII, nor for a charset nobody knows', () => {
    expect(decode(utf8('plain'), { header: 'iso-8859-1', page: null }).notes).toEqual([])
    expect(decode(utf8('plain'), { header: 'x-none', page: null }).notes).toEqual([])
  })
})
