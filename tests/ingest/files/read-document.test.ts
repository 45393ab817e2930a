import { describe, expect, test } from 'vitest'
import { type NamedReading, readDocument, readDocuments } from '@/lib/ingest/files/read-document'
import { pageBytes, pageText } from '../page-table'
import { pdf } from './pdf-writer'
import { docx, zip } from './zip-writer'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const paragraph = (text: string, style = ''): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

describe('a Word document', () => {
  test('gives title, paragraphs, tables and notes; deleted words are gone, inserted ones in', async () => {
    const body = [
      paragraph('Jail letter raises old questions', 'Title'),
      paragraph('The letter says “51 people”.'),
      '<w:p><w:r><w:t xml:space="preserve">They were </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>freed</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>released</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
      `<w:tbl><w:tr><w:tc>${paragraph('Held')}</w:tc><w:tc>${paragraph('23')}</w:tc></w:tr></w:tbl>`,
    ].join('')
    const reading = await readDocument('letter.docx', docx(body))
    expect(reading.ok ? reading.text.split('\n\n') : reading.failure).toEqual([
      'Jail letter raises old questions',
      'The letter says “51 people”.',
      'They were released.',
      'Held | 23',
      'Counted by hand.',
    ])
    if (!reading.ok) return
    expect(reading.metadata.headline).toMatchObject({
      value: 'Jail letter raises old questions',
      where: 'first heading',
    })
    expect(reading.notes.map(({ code }) => code)).toEqual(['word-notes'])
  })

  test('that unpacks without end is stopped', async () => {
    const bomb = docx(paragraph('a'), [
      { name: 'word/more.xml', data: Buffer.alloc(61_000_000), claims: 1000 },
    ])
    expect(bomb.byteLength).toBeLessThan(1_000_000)
    expect(await readDocument('bomb.docx', bomb)).toMatchObject({ ok: false })
  })

  test('that is damaged, old or locked is refused with what to do', async () => {
    expect(await readDocument('cut.docx', docx(paragraph('a')).slice(0, 200))).toMatchObject({
      ok: false,
      failure: { code: 'broken-file' },
    })
    expect(await readDocument('other.docx', zip([{ name: 'word/x.xml', data: '<a/>' }]))).toMatchObject({
      ok: false,
      failure: { code: 'broken-file' },
    })
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(await readDocument('old.doc', old)).toMatchObject({
      ok: false,
      failure: { code: 'unknown-kind', message: expect.stringContaining('.docx') },
    })
  })
})

describe('other files', () => {
  test('a plain text stays as it is but for its line ends', async () => {
    const reading = await readDocument(
      'a.txt',
      bytes('\uFEFFA short headline\r\n\r\n  “Words” of it,  with spaces.\r\n'),
    )
    expect(reading.ok && reading.text).toBe('A short headline\n\n  “Words” of it,  with spaces.\n')
    expect(reading.ok && reading.metadata.headline?.value).toBe('A short headline')
  })

  test('a Markdown text loses its marks and gives its front matter as metadata', async () => {
    const source =
      '---\ntitle: A title\nauthor: [Mara Ilves, Tom Okafor]\ndate: 2031-03-04\nurl: https://a.example/1\n---\n# Heading\n\nSome *words*\nin a line, [a link](https://a.example) and `1,204`.\n\n> “Quoted.”\n\n- one\n- two\n'
    const reading = await readDocument('a.md', bytes(source))
    expect(reading.ok && reading.text).toBe(
      'Heading\n\nSome words in a line, a link and 1,204.\n\n“Quoted.”\n\none\n\ntwo',
    )
    expect(reading.ok && reading.metadata).toMatchObject({
      headline: { value: 'A title', source: 'file', where: 'front matter title' },
      byline: { value: 'Mara Ilves, Tom Okafor' },
      published: { value: '2031-03-04' },
      link: { value: 'https://a.example/1' },
    })
  })

  test('a saved page is read as a page, whatever its name', async () => {
    for (const name of ['page.html', 'page']) {
      const reading = await readDocument(name, pageBytes('plain-news'))
      expect(reading.ok && reading.text).toBe(pageText('plain-news'))
    }
  })

  test.each([
    ['photo.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'unknown-kind'],
    ['sheet.csv', bytes('a,b'), 'unknown-kind'],
    ['a.rtf', bytes('{\\rtf1 words}'), 'unknown-kind'],
    ['a.txt', Uint8Array.from([0x61, 0, 0, 0x62]), 'not-text'],
    ['a.txt', bytes(' \n '), 'empty'],
    ['a.md', bytes(''), 'empty'],
  ])('%s is refused by name', async (name, content, code) => {
    expect(await readDocument(name, content)).toMatchObject({
      ok: false,
      failure: { code, message: expect.stringContaining(name) },
    })
  })
})

describe('a zip archive', () => {
  const all = async (
    archive: Uint8Array,
    limits = { entries: 100, entryBytes: 1_000_000, totalBytes: 2_500_000 },
  ) => {
    const out: NamedReading[] = []
    for await (const one of readDocuments('many.zip', archive, limits)) out.push(one)
    return out.map(({ name, reading }) => [name, reading.ok ? reading.text : reading.failure.code])
  }

  test('gives every document in it, and says of the others why not', async () => {
    const archive = zip([
      { name: 'folder/', data: '' },
      { name: 'folder/a.txt', data: 'one text' },
      { name: '__MACOSX/folder/._a.txt', data: 'x' },
      { name: 'b.docx', data: docx(paragraph('two')) },
      { name: 'c.pdf', data: pdf([[['three words that are on a page of paper', 72, 700]]]) },
      { name: 'd.jpg', data: 'no' },
      { name: 'e.zip', data: zip([{ name: 'f.txt', data: 'inner' }]) },
      { name: 'locked.txt', data: 'secret', encrypted: true },
      { name: 'link.txt', data: '/etc/passwd', mode: 0o120777 },
      { name: 'last é.txt', data: 'last' },
    ])
    expect(await all(archive)).toEqual([
      ['folder/a.txt', 'one text'],
      ['b.docx', 'two'],
      ['c.pdf', 'three words that are on a page of paper'],
      ['d.jpg', 'unknown-kind'],
      ['e.zip', 'nested-archive'],
      ['locked.txt', 'password'],
      ['link.txt', 'archive-path'],
      ['last é.txt', 'last'],
    ])
  })

  test.each([
    '../../etc/cron.d/x.txt',
    '/etc/x.txt',
    'C:/x.txt',
    'a\\..\\b.txt',
    'a/../../b.txt',
    'a\u0000.txt',
  ])('sets the name %j aside and goes on', async (name) => {
    expect(
      await all(
        zip([
          { name, data: 'x' },
          { name: 'good.txt', data: 'good' },
        ]),
      ),
    ).toEqual([
      [name, 'archive-path'],
      ['good.txt', 'good'],
    ])
  })

  test('sets a bomb aside, honest about its size or not, and stops at the limit for all', async () => {
    const zeros = Buffer.alloc(1_000_001, 'a')
    expect(
      await all(
        zip([
          { name: 'bomb.txt', data: zeros },
          { name: 'a.txt', data: 'a' },
        ]),
      ),
    ).toEqual([
      ['bomb.txt', 'archive-bomb'],
      ['a.txt', 'a'],
    ])
    expect((await all(zip([{ name: 'liar.txt', data: zeros, claims: 10 }])))[0]?.[1]).not.toContain('aaa')
    const many = Array.from({ length: 5 }, (_, i) => ({ name: `${i}.txt`, data: Buffer.alloc(900_000, 'a') }))
    const found = await all(zip(many))
    expect(found).toHaveLength(3)
    expect(found.at(-1)).toEqual(['many.zip', 'archive-bomb'])
  })

  test('stops after too many files, and says when it is damaged or empty', async () => {
    const many = Array.from({ length: 101 }, (_, i) => ({ name: `${i}.txt`, data: 'a' }))
    expect((await all(zip(many))).at(-1)).toEqual(['many.zip', 'too-big'])
    expect(await all(zip(many).slice(0, 500))).toEqual([['many.zip', 'broken-file']])
    expect(await all(zip([]))).toEqual([['many.zip', 'empty']])
  })
})
